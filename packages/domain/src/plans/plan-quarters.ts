import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Quarter } from '../kernel/quarter.ts';
import { type Violation, violatedIf } from '../kernel/verdict.ts';

/** The calendar years of a plan; the first and the last belong to it. */
export type Period = { readonly periodFrom: number; readonly periodTo: number };

/** L-1 · a plan covers six calendar years at most. */
const LONGEST_PERIOD = 5;
export const isPlanPeriod = ({ periodFrom, periodTo }: Period): boolean =>
  periodTo >= periodFrom && periodTo <= periodFrom + LONGEST_PERIOD;

export const firstQuarterOf = ({ periodFrom }: Period): Quarter => `${periodFrom}Q1`;
export const lastQuarterOf = ({ periodTo }: Period): Quarter => `${periodTo}Q4`;
export const firstDateOf = ({ periodFrom }: Period): CalendarDate => `${periodFrom}-01-01`;
const lastDateOf = ({ periodTo }: Period): CalendarDate => `${periodTo}-12-31`;

/** Every quarter of the period in order; the first and the last belong to it. */
export const quartersOf = ({ periodFrom, periodTo }: Period): Quarter[] =>
  Array.from({ length: (periodTo - periodFrom + 1) * 4 }, (_, index) => {
    return `${periodFrom + Math.floor(index / 4)}Q${(index % 4) + 1}`;
  });

/** L-2 · broken when a date lies outside the period of the plan; its first and last day are within it. */
export const dateOutside = (period: Period, date: CalendarDate): Violation | null =>
  violatedIf(date < firstDateOf(period) || date > lastDateOf(period), 'PLAN_OUTSIDE_PERIOD', {
    from: firstDateOf(period),
    to: lastDateOf(period),
  });

/** L-3 · broken when one of the quarters lies outside the period of the plan; null is not planned yet. */
export const quarterOutside = (period: Period, quarters: readonly (Quarter | null)[]): Violation | null =>
  violatedIf(
    quarters.some(
      (quarter) => quarter !== null && (quarter < firstQuarterOf(period) || quarter > lastQuarterOf(period)),
    ),
    'PLAN_OUTSIDE_PERIOD',
    { from: firstDateOf(period), to: lastDateOf(period) },
  );
