import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Quarter, quarterOf } from '../kernel/quarter.ts';
import type { ProgressState, ProgressSubject } from './plan-codes.ts';
import type { PlanMeasure, PlanObligation } from './plan-content.ts';
import { type Period, quartersOf } from './plan-quarters.ts';
import type { ProgressItem } from './progress.rules.ts';

/** What a plan says of a measure or an obligation, as far as its progress needs it. */
export type ProgressContent = {
  readonly measures: readonly Pick<PlanMeasure, 'id' | 'startQuarter' | 'endQuarter' | 'steps'>[];
  readonly obligations: readonly Pick<PlanObligation, 'id' | 'measureId' | 'dueOn'>[];
};

type Report = {
  readonly subjectId: string;
  readonly quarter: Quarter;
  readonly state: ProgressState;
};

/**
 * L-5 · the measures and obligations of a plan with what was reported of each. A measure counts in the quarters in which
 * it runs or has a partial result; an obligation from the start of its measure to the quarter in which it is due.
 * @param contractedOn no report is asked of quarters before it; null: the plan is not contracted, so none is asked yet
 */
export function progressItems(
  { measures, obligations }: ProgressContent,
  plan: Period & { readonly contractedOn: CalendarDate | null },
  reports: readonly Report[],
): ProgressItem[] {
  const period = quartersOf(plan);
  const askedFrom = plan.contractedOn === null ? '2200Q4' : quarterOf(plan.contractedOn);
  const bySubject = Map.groupBy(reports, ({ subjectId }) => subjectId);
  const startOf = new Map(measures.map(({ id, startQuarter }) => [id, startQuarter]));
  const frame = (subject: ProgressSubject, subjectId: string) => ({
    subject,
    subjectId,
    askedFrom,
    reports: (bySubject.get(subjectId) ?? [])
      .map(({ quarter, state }) => ({ quarter, state }))
      .sort((one, other) => (one.quarter < other.quarter ? -1 : 1)),
  });
  return [
    ...measures.map(({ id, startQuarter, endQuarter, steps }) => ({
      ...frame('measure', id),
      dueOn: null,
      quarters: period.filter(
        (quarter) =>
          (startQuarter !== null &&
            endQuarter !== null &&
            startQuarter <= quarter &&
            quarter <= endQuarter) ||
          steps.some((step) => step.quarter === quarter),
      ),
    })),
    ...obligations.map(({ id, measureId, dueOn }) => ({
      ...frame('obligation', id),
      dueOn,
      quarters: period.filter(
        (quarter) => (startOf.get(measureId) ?? '') <= quarter && quarter <= quarterOf(dueOn),
      ),
    })),
  ];
}
