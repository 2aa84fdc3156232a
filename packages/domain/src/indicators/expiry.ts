import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts';

/**
 * R-1 · whether a figure has outlived its definition's term on the day: `staleAfterMonths` after its reference date it
 * still holds, the day after it does not. Null: it does not expire.
 */
export const isExpired = (
  { referenceDate }: { readonly referenceDate: CalendarDate },
  { staleAfterMonths }: { readonly staleAfterMonths: number | null },
  on: CalendarDate,
): boolean => staleAfterMonths !== null && addMonths(referenceDate, staleAfterMonths) < on;
