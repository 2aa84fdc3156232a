import { addMonthsOrLast, type CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { isOpenPhase, type RiskPhase } from './phases.ts';

/** The longest time from today that guarded text may be kept by a date of the case itself. */
const LONGEST_MONTHS = 60;

/** C-5 · the last day on which a case may let its guarded text be erased. */
export const latestRetention = (today: CalendarDate): CalendarDate => addMonthsOrLast(today, LONGEST_MONTHS);

/** C-5 · guarded text is erased tonight at the earliest, and not later than the product allows. */
export const decideRetention = (retainUntil: CalendarDate | null, today: CalendarDate): Verdict =>
  verdictOf(
    violatedIf(retainUntil !== null && retainUntil < today, 'DATE_IN_PAST', { today }),
    violatedIf(retainUntil !== null && retainUntil > latestRetention(today), 'RETENTION_TOO_LONG', {
      latest: latestRetention(today),
    }),
  );

/** C-5 · the day on which a text is erased: that of the case when it names one, else its own. */
export const eraseDayOf = (text: { readonly eraseOn: CalendarDate }, retainUntil: CalendarDate | null) =>
  retainUntil ?? text.eraseOn;

/** C-5 · guarded text is added while the case is open. */
export const decideAddGuardedText = (phase: RiskPhase): Verdict =>
  verdictOf(violatedIf(!isOpenPhase(phase), 'CASE_CLOSED'));
