import { addDays, addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import type { Cents } from '../kernel/money.ts';
import { addQuarters, quarterOf, quartersBetween } from '../kernel/quarter.ts';
import { type QuarterAmount, totalsOf } from './amounts.ts';
import type { ArrangementPeriod } from './arrangement-period.ts';
import { shiftDate } from './move-amounts.ts';

const monthNumberOf = (date: CalendarDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Whole quarters from the quarter of one date to that of another: by so many every amount moves; negative is earlier. */
export const quartersMoved = (from: CalendarDate, to: CalendarDate): number =>
  quartersBetween(quarterOf(from), quarterOf(to));

/**
 * A-3 · the same period from another first day of a month: at least as many months long, and with a quarter for each quarter
 * it had, so that every amount has its place.
 */
export function movedPeriod(
  { periodFrom, periodTo }: ArrangementPeriod,
  start: CalendarDate,
): ArrangementPeriod {
  const months = monthNumberOf(start) - monthNumberOf(periodFrom);
  // By the day after, so that what ends with a month still does in a shorter or longer one.
  const byMonths = addDays(addMonths(addDays(periodTo, 1), months), -1);
  const byQuarters = shiftDate(periodTo, quartersMoved(periodFrom, start));
  return { periodFrom: start, periodTo: byMonths > byQuarters ? byMonths : byQuarters };
}

/** What an arrangement takes of one calendar year, before and after it begins on another day. */
export type ShiftedYear = { readonly year: number; readonly nowCents: Cents; readonly thenCents: Cents };

/** · what beginning so many quarters later makes of each year: every amount moves along, no cent is lost. */
export function shiftedYears(amounts: readonly QuarterAmount[], quarters: number): ShiftedYear[] {
  const now = totalsOf(amounts).byYear;
  const then = totalsOf(
    amounts.map((amount) => ({ ...amount, quarter: addQuarters(amount.quarter, quarters) })),
  ).byYear;
  return [...new Set([...now.keys(), ...then.keys()])]
    .sort((one, other) => one - other)
    .map((year) => ({ year, nowCents: now.get(year) ?? 0, thenCents: then.get(year) ?? 0 }))
    .filter(({ nowCents, thenCents }) => nowCents > 0 || thenCents > 0);
}
