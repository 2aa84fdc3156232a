import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { criteriaFor } from './initiatives.rules.ts';
import type { AssessmentOutcome, CriterionVerdict } from './plan-codes.ts';
import type { PlanInitiative } from './plan-content.ts';
import type { CoreValueCriterion, Criterion } from './plan-reference.ts';
import type { PlanStatus, PlanStep } from './plan-statuses.ts';

/** One thing that is judged: a criterion of the plan, or a core-value criterion of one takeover, start or chain (L-7). */
export type AssessmentItem =
  | { readonly kind: 'plan'; readonly criterion: Criterion; readonly initiativeId: '' }
  | { readonly kind: 'coreValue'; readonly criterion: CoreValueCriterion; readonly initiativeId: string };

/** L-4, L-7 · everything that is judged of a version, in order: the plan itself, then per initiative its core values. */
export const assessmentItems = (
  criteria: readonly Criterion[],
  coreValues: readonly CoreValueCriterion[],
  initiatives: readonly Pick<PlanInitiative, 'id' | 'kind'>[],
): AssessmentItem[] => [
  ...criteria.map((criterion) => ({ kind: 'plan' as const, criterion, initiativeId: '' as const })),
  ...initiatives.flatMap(({ id, kind }) =>
    criteriaFor(kind, coreValues).map((criterion) => ({
      kind: 'coreValue' as const,
      criterion,
      initiativeId: id,
    })),
  ),
];

/** Names one item among those of an assessment. */
export const itemKey = (criterion: string, initiativeId: string): string => `${initiativeId}/${criterion}`;

export type Marked = {
  readonly criterion: string;
  readonly initiativeId: string;
  readonly verdict: CriterionVerdict | null;
  readonly reason: string;
};
/** L-4 · a criterion is judged when it has a verdict with a reason. */
const isJudged = ({ verdict, reason }: Pick<Marked, 'verdict' | 'reason'>): boolean =>
  verdict !== null && reason.trim() !== '';

/** How many of the items are judged, of how many; a mark of what is not asked does not count. */
export function assessmentProgress(
  items: readonly AssessmentItem[],
  marks: readonly Marked[],
): { readonly judged: number; readonly total: number } {
  const judged = new Set(marks.filter(isJudged).map((mark) => itemKey(mark.criterion, mark.initiativeId)));
  return {
    judged: items.filter(({ criterion, initiativeId }) => judged.has(itemKey(criterion.code, initiativeId)))
      .length,
    total: items.length,
  };
}

export const STEP_OF_OUTCOME: Readonly<Record<AssessmentOutcome, PlanStep>> = {
  POSITIVE: 'decidePositive',
  NEGATIVE: 'decideNegative',
  REVISION_ASKED: 'askRevision',
};
export const STATUS_OF_OUTCOME = {
  POSITIVE: 'POSITIVE',
  NEGATIVE: 'NEGATIVE',
  REVISION_ASKED: 'REVISION_ASKED',
} as const satisfies Readonly<Record<AssessmentOutcome, PlanStatus>>;

export type AssessmentState = {
  readonly judged: number;
  readonly total: number;
  /** Sections with a message. */
  readonly messages: number;
  /** C-8 · whether the version that is submitted is the one that is assessed, by its hash. */
  readonly isSameContent: boolean;
};

/**
 * L-4, C-8 · whether an assessment can end this way: every criterion judged before yes or no, at least one section message
 * before no or a revision, and the content still the one that was assessed.
 */
export const outcomeVerdict = (
  outcome: AssessmentOutcome,
  { judged, total, messages, isSameContent }: AssessmentState,
): Verdict =>
  verdictOf(
    violatedIf(!isSameContent, 'PLAN_VERSION_DIFFERS'),
    violatedIf(outcome !== 'REVISION_ASKED' && judged < total, 'PLAN_ASSESSMENT_INCOMPLETE', {
      count: total - judged,
    }),
    violatedIf(outcome !== 'POSITIVE' && messages === 0, 'PLAN_MESSAGE_MISSING'),
  );

/** L-5 · a step is recorded on a day it was taken: not before the step that led to it, and not ahead. */
export const stepDateVerdict = (
  on: CalendarDate,
  previousOn: CalendarDate | null,
  today: CalendarDate,
): Verdict =>
  verdictOf(
    violatedIf(on > today, 'DATE_IN_FUTURE'),
    violatedIf(previousOn !== null && on < previousOn, 'DATE_BEFORE_PREVIOUS_STEP', { since: previousOn }),
  );
