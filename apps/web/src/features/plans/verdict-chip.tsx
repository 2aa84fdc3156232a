import type { AssessmentOutcome, CriterionVerdict } from '@regiovast/domain/plans/plan-codes';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

type Sign = { readonly icon: IconName; readonly tone: string };
const OF_VERDICT: Readonly<Record<CriterionVerdict, Sign>> = {
  MET: { icon: 'resolved', tone: 'resolved' },
  PARTLY: { icon: 'threatened', tone: 'threatened' },
  NOT_MET: { icon: 'acute', tone: 'acute' },
  NOT_APPLICABLE: { icon: 'closed', tone: 'signal' },
};
const OF_OUTCOME: Readonly<Record<AssessmentOutcome, Sign>> = {
  POSITIVE: { icon: 'resolved', tone: 'resolved' },
  NEGATIVE: { icon: 'acute', tone: 'acute' },
  REVISION_ASKED: { icon: 'threatened', tone: 'threatened' },
};

/** What an insurer finds of a criterion, in a sign and a word; null: nothing yet. */
export function VerdictChip({ verdict, none }: { verdict: CriterionVerdict | null; none: string }) {
  const { t } = useTranslation();
  const { icon, tone } = verdict ? OF_VERDICT[verdict] : { icon: 'clock' as const, tone: 'signal' };
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {verdict ? t(`plans.verdicts.${verdict}`) : none}
    </span>
  );
}

/** What an assessment ended with, in a sign and a word. */
export function OutcomeChip({ outcome }: { outcome: AssessmentOutcome }) {
  const { t } = useTranslation();
  const { icon, tone } = OF_OUTCOME[outcome];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`plans.outcomes.${outcome}`)}
    </span>
  );
}
