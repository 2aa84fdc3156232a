import { COURSES_OF_ACTION } from '@regiovast/domain/cases/courses-of-action';
import { centsOfText, type NumberLanguage, textOfCents } from '@regiovast/domain/kernel/number-text';
import { FUNDING_BASES, type MeasureOrigin } from '@regiovast/domain/plans/plan-codes';
import { COST_MOST_CENTS, type MeasureFields } from '@regiovast/domain/plans/measures.schemas';
import { oneOf } from '../../lib/search-params.ts';

/** What is reached by the end of a quarter, while it is typed; the key only tells one line from another. */
export type StepDraft = { readonly key: number; readonly quarter: string; readonly partialResult: string };
/** A measure while it is typed: nothing chosen is an empty text. */
export type MeasureDraft = {
  readonly [Name in Exclude<keyof MeasureFields, 'steps' | 'costCents'>]: string;
} & { readonly cost: string; readonly steps: readonly StepDraft[] };
export type MeasureProblem = 'title' | 'quarters' | 'steps' | 'cost' | 'course';

/** What stands in a measure as it is typed in the reader's language; an empty form for a new one. */
export const measureDraftOf = (measure: MeasureFields | null, language: NumberLanguage): MeasureDraft => ({
  course: measure?.course ?? '',
  title: measure?.title ?? '',
  description: measure?.description ?? '',
  partnerId: measure?.partnerId ?? '',
  owner: measure?.owner ?? '',
  startQuarter: measure?.startQuarter ?? '',
  endQuarter: measure?.endQuarter ?? '',
  cost: textOfCents(measure?.costCents ?? null, language),
  costNote: measure?.costNote ?? '',
  fundingBasis: measure?.fundingBasis ?? '',
  goalId: measure?.goalId ?? '',
  steps: (measure?.steps ?? []).map((step, key) => ({ ...step, key })),
});

/** The draft with a line for a partial result more. */
export const withStep = (draft: MeasureDraft): MeasureDraft => {
  const key = Math.max(-1, ...draft.steps.map((step) => step.key)) + 1;
  return { ...draft, steps: [...draft.steps, { key, quarter: '', partialResult: '' }] };
};

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Lines in which nothing was said are no partial result. */
const saidSteps = ({ steps }: MeasureDraft) =>
  steps
    .map(({ quarter, partialResult }) => ({ quarter, partialResult: partialResult.trim() }))
    .filter(({ quarter, partialResult }) => quarter !== '' || partialResult !== '')
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1));

function areStepsWrong(steps: readonly MeasureFields['steps'][number][], from: string, to: string): boolean {
  return (
    new Set(steps.map(({ quarter }) => quarter)).size < steps.length ||
    steps.some(
      ({ quarter, partialResult }) =>
        quarter === '' ||
        partialResult === '' ||
        (from !== '' && quarter < from) ||
        (to !== '' && quarter > to),
    )
  );
}

/** The measure that was typed, and what makes no sense in it; a draft may leave open what is not known yet. */
export function readMeasureDraft(
  draft: MeasureDraft,
  language: NumberLanguage,
  origin: MeasureOrigin,
): { readonly measure: MeasureFields; readonly problems: readonly MeasureProblem[] } {
  const costCents = centsOfText(draft.cost, language);
  const steps = saidSteps(draft);
  const { startQuarter, endQuarter } = draft;
  const wrong: Record<MeasureProblem, boolean> = {
    title: draft.title.trim() === '',
    course: origin === 'catalogue' && draft.course === '',
    quarters: (startQuarter === '') !== (endQuarter === '') || startQuarter > endQuarter,
    steps: areStepsWrong(steps, startQuarter, endQuarter),
    cost: costCents === undefined || (costCents ?? 0) > COST_MOST_CENTS,
  };
  return {
    measure: {
      course: oneOf(COURSES_OF_ACTION, draft.course) ?? null,
      title: draft.title.trim(),
      description: draft.description.trim(),
      partnerId: orNull(draft.partnerId),
      owner: draft.owner.trim(),
      startQuarter: orNull(startQuarter),
      endQuarter: orNull(endQuarter),
      costCents: costCents ?? null,
      costNote: draft.costNote.trim(),
      fundingBasis: oneOf(FUNDING_BASES, draft.fundingBasis) ?? null,
      goalId: orNull(draft.goalId),
      steps,
    },
    problems: (Object.keys(wrong) as MeasureProblem[]).filter((name) => wrong[name]),
  };
}
