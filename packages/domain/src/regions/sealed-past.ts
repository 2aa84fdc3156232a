import type { CalendarDate } from '../kernel/calendar-date.ts';
import { lastDayOf, type Quarter } from '../kernel/quarter.ts';
import { type Violation, violatedIf } from '../kernel/verdict.ts';

/** The last quarter that was sealed; null before the first. */
export type SealedQuarter = Quarter;

/**
 * Q-2 · a change dated in a quarter that was sealed leaves the sealed figures as they are, so that screens as of
 * that day and the files of the quarter come to differ: it needs a reason that says why.
 */
export const sealedWithoutReason = (
  lastSealed: SealedQuarter | null,
  from: CalendarDate,
  reason: string | null,
): Violation | null =>
  violatedIf(liesInSealedPast(lastSealed, from) && reason === null, 'SEALED_REASON_MISSING', {
    quarter: lastSealed,
    lastDay: lastSealed && lastDayOf(lastSealed),
  });

/** Whether the day lies in the last sealed quarter or before it. */
export const liesInSealedPast = (lastSealed: SealedQuarter | null, day: CalendarDate): boolean =>
  lastSealed !== null && day <= lastDayOf(lastSealed);
