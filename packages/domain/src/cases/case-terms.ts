import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import { addWorkingDays } from '../kernel/working-days.ts';

/**
 * D-3, D-4 · terms of a case; product defaults, not official (no official terms were found, dossier 5).
 * Working days follow the Dutch public holidays.
 */
const CASE_TERMS = {
  /** A signal is judged within so many working days. */
  judgeSignalWorkingDays: 10,
  /** The preferent insurer acknowledges a shared case within so many working days. */
  acknowledgeWorkingDays: 5,
  /** Guarded text is erased so many months after it was written (C-5). */
  guardedTextMonths: 60,
} as const;

export const assessByOf = (openedOn: CalendarDate): CalendarDate =>
  addWorkingDays(openedOn, CASE_TERMS.judgeSignalWorkingDays);

export const acknowledgeByOf = (sharedOn: CalendarDate): CalendarDate =>
  addWorkingDays(sharedOn, CASE_TERMS.acknowledgeWorkingDays);

export const eraseOnOf = (writtenOn: CalendarDate): CalendarDate =>
  addMonths(writtenOn, CASE_TERMS.guardedTextMonths);
