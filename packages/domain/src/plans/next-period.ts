import type { Quarter } from '../kernel/quarter.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { PlanContent, PlanGoal, PlanInitiative, PlanMeasure, PlanObligation } from './plan-content.ts';
import { firstDateOf, firstQuarterOf, isPlanPeriod, lastQuarterOf, type Period } from './plan-quarters.ts';
import type { PlanStatus } from './plan-statuses.ts';

/** What a plan of the next period begins with. */
export type NextPeriod = {
  readonly goals: readonly PlanGoal[];
  readonly measures: readonly PlanMeasure[];
  readonly obligations: readonly PlanObligation[];
  readonly initiatives: readonly PlanInitiative[];
};

/**
 * L-5 · what goes on into the next period: goals with a target in it or later, measures that do not end before it (begun
 * earlier, they begin with it), obligations due in it on measures that go on, and every initiative. What ended before it
 * stays with the plan it belongs to and shows as dropped when the two are compared. The ids are still those of the last
 * plan; who writes them gives new ones and keeps the lineage.
 */
export function nextPeriodOf(content: PlanContent, period: Period): NextPeriod {
  const firstQuarter = firstQuarterOf(period);
  const lastQuarter = lastQuarterOf(period);
  const firstDay = firstDateOf(period);
  const goals = content.goals.filter(({ targetOn }) => targetOn >= firstDay);
  const goesOn = new Set(goals.map(({ id }) => id));
  const measures = content.measures
    .filter(({ endQuarter }) => endQuarter === null || endQuarter >= firstQuarter)
    .map((measure) => ({
      ...measure,
      goalId: measure.goalId !== null && goesOn.has(measure.goalId) ? measure.goalId : null,
      ...withinPeriod(measure, firstQuarter, lastQuarter),
      steps: measure.steps.filter(({ quarter }) => quarter >= firstQuarter && quarter <= lastQuarter),
    }));
  const running = new Set(measures.map(({ id }) => id));
  return {
    goals,
    measures,
    obligations: content.obligations.filter(
      ({ dueOn, measureId }) => dueOn >= firstDay && running.has(measureId),
    ),
    initiatives: content.initiatives,
  };
}

/** The quarters of a measure cut to the period; none when it begins after the period. */
function withinPeriod(
  { startQuarter, endQuarter }: Pick<PlanMeasure, 'startQuarter' | 'endQuarter'>,
  first: Quarter,
  last: Quarter,
): Pick<PlanMeasure, 'startQuarter' | 'endQuarter'> {
  if (startQuarter === null || endQuarter === null || startQuarter > last)
    return { startQuarter: null, endQuarter: null };
  return {
    startQuarter: startQuarter < first ? first : startQuarter,
    endQuarter: endQuarter > last ? last : endQuarter,
  };
}

/** L-5 · from these a plan of the next period can start: what was decided on, and not yet followed. */
const FOLLOWED_STATUSES: readonly PlanStatus[] = [
  'POSITIVE',
  'NEGATIVE',
  'CONTRACTED',
  'IN_EXECUTION',
  'EVALUATED',
];

/** L-5 · whether the plan of the next period can start from this one. */
export const nextPlanVerdict = (status: PlanStatus, hasNext: boolean): Verdict =>
  verdictOf(
    violatedIf(!FOLLOWED_STATUSES.includes(status), 'PLAN_STEP_NOT_ALLOWED', { status }),
    violatedIf(hasNext, 'PLAN_HAS_SUCCESSOR'),
  );

/** L-5 · whether a period can follow that of a plan: it begins later, and is no longer than a plan may be. */
export const nextPeriodVerdict = (period: Period, next: Period): Verdict =>
  verdictOf(violatedIf(next.periodFrom <= period.periodFrom || !isPlanPeriod(next), 'PLAN_OUTSIDE_PERIOD'));
