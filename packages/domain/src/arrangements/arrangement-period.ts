import { addDays, addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import { addQuarters, type Quarter, quarterOf } from '../kernel/quarter.ts';

/** First and last calendar date; both belong to it. */
export type ArrangementPeriod = { readonly periodFrom: CalendarDate; readonly periodTo: CalendarDate };

/** An arrangement runs for five years at most: it is incidental (D4 runs 2026-2028, dossier 2). */
export const LONGEST_PERIOD_QUARTERS = 20;

/** Every quarter the period touches, in order. */
export function quartersOfPeriod({ periodFrom, periodTo }: ArrangementPeriod): Quarter[] {
  const quarters: Quarter[] = [];
  const last = quarterOf(periodTo);
  for (let quarter = quarterOf(periodFrom); quarter <= last; quarter = addQuarters(quarter, 1)) {
    quarters.push(quarter);
    if (quarters.length > LONGEST_PERIOD_QUARTERS) break;
  }
  return quarters;
}

export const isArrangementPeriod = (period: ArrangementPeriod): boolean =>
  period.periodFrom <= period.periodTo && quartersOfPeriod(period).length <= LONGEST_PERIOD_QUARTERS;

/** A-3 · on which first days of a month an insurer lets an arrangement begin, and how long before it must be submitted. */
export type StartRule = { readonly startMonths: readonly number[]; readonly noticeDays: number };

/**
 * A-3 · the first date on which an arrangement can begin when it is submitted today.
 * @throws RangeError when the rule names no month
 */
export function firstPossibleStart(
  { startMonths, noticeDays }: StartRule,
  today: CalendarDate,
): CalendarDate {
  if (startMonths.length === 0) throw new RangeError('A start rule names at least one month');
  const earliest = addDays(today, noticeDays);
  let month = `${earliest.slice(0, 7)}-01`;
  while (month < earliest || !startMonths.includes(Number(month.slice(5, 7)))) month = addMonths(month, 1);
  return month;
}

/** A-3 · whether an arrangement that is submitted today can begin on the date. */
export const isPossibleStart = (rule: StartRule, today: CalendarDate, date: CalendarDate): boolean =>
  date.endsWith('-01') &&
  rule.startMonths.includes(Number(date.slice(5, 7))) &&
  date >= addDays(today, rule.noticeDays);
