import type { JudgedCriterion, PlanAssessmentView } from '@regiovast/domain/plans/assessment.views';
import { CRITERION_VERDICTS } from '@regiovast/domain/plans/plan-codes';
import { PLAN_PARTS, type PlanSection, SECTIONS_OF_PART } from '@regiovast/domain/plans/plan-sections';
import { useTranslation } from 'react-i18next';

/** The first signs of a hash: enough to compare by eye, the whole stands in the title. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

/** The words of an assessment that need more than one text: sections, what opens with them, and the sum of verdicts. */
export function useAssessmentWords({ sections }: Pick<PlanAssessmentView, 'sections'>) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const sectionName = (code: PlanSection): string =>
    sections.find((section) => section.code === code)?.[language] ?? code;
  return {
    language,
    sectionName,
    sectionNames: (codes: readonly PlanSection[]): string => list.format(codes.map(sectionName)),
    /** L-4 · what beside its text can be changed when a section is returned; empty: nothing. */
    partsOf: (code: PlanSection): string =>
      list.format(
        PLAN_PARTS.filter((part) => SECTIONS_OF_PART[part].includes(code)).map((part) =>
          t(`planAssessment.parts.${part}`),
        ),
      ),
    /** How many criteria got which verdict, in words. */
    tally: (criteria: readonly JudgedCriterion[]): string =>
      list.format(
        CRITERION_VERDICTS.flatMap((verdict) => {
          const count = criteria.filter(({ mark }) => mark?.verdict === verdict).length;
          return count > 0 ? [`${count} ${t(`plans.verdicts.${verdict}`)}`] : [];
        }),
      ),
  } as const;
}
export type AssessmentWords = ReturnType<typeof useAssessmentWords>;
