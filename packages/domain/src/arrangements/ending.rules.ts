import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Cents } from '../kernel/money.ts';
import { type Quarter, quarterOf } from '../kernel/quarter.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { type ArrangementPeriod, quartersOfPeriod } from './arrangement-period.ts';
import type { ArrangementStatus } from './arrangement-statuses.ts';
import { takenByYear } from './payments.rules.ts';

/**
 * A-5 · whether an arrangement can be ended early on a day: today or before, not before it was contracted or began, and
 * within its period.
 * @param statusSince the day of the contract, or on which it began
 */
export const endingVerdict = (
  endedOn: CalendarDate,
  { periodTo, statusSince }: { readonly periodTo: CalendarDate; readonly statusSince: CalendarDate },
  today: CalendarDate,
): Verdict =>
  verdictOf(
    violatedIf(endedOn > today, 'DATE_IN_FUTURE'),
    violatedIf(endedOn < statusSince, 'DATE_BEFORE_PREVIOUS_STEP', { since: statusSince }),
    violatedIf(endedOn > periodTo, 'ARRANGEMENT_OUTSIDE_PERIOD', { quarter: quarterOf(endedOn) }),
  );

/** A-5 · the quarter in which a settlement counts: that of the end, or the first when it never began. */
export function settlementQuarter(period: ArrangementPeriod, endedOn: CalendarDate): Quarter {
  const [first = quarterOf(period.periodFrom)] = quartersOfPeriod(period);
  const quarter = quarterOf(endedOn);
  return quarter < first ? first : quarter;
}

export type EndingYear = {
  readonly year: number;
  readonly plannedCents: Cents;
  /** What the year takes of the budget now. */
  readonly takenCents: Cents;
  /** What it takes once it ended: what was paid, with the settlement. */
  readonly paidCents: Cents;
  /** What the budget gets back; below 0 when the settlement takes more than the year held. */
  readonly releasedCents: Cents;
};

/**
 * · what ending early does to the budget of each year, before anybody decides.
 * @param paidThen what will have been paid, with the settlement
 */
export function endingByYear(
  status: ArrangementStatus,
  planned: ReadonlyMap<number, Cents>,
  paidNow: ReadonlyMap<number, Cents>,
  paidThen: ReadonlyMap<number, Cents>,
): EndingYear[] {
  const now = takenByYear(status, planned, paidNow);
  // Settled: it holds on to nothing more, as one that was evaluated.
  const then = takenByYear('EVALUATED', planned, paidThen);
  return [...then].map(([year, paidCents]) => {
    const takenCents = now.get(year) ?? 0;
    return {
      year,
      plannedCents: planned.get(year) ?? 0,
      takenCents,
      paidCents,
      releasedCents: takenCents - paidCents,
    };
  });
}
