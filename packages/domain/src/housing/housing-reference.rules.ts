import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';

/**
 * H-2, H-3, H-4, S-3 · reference data holds from today or later, so that what a case was measured by yesterday stays what it
 * was, and follows on the version that was entered last when the form was opened.
 */
export const decideSetHousingReference = (
  asked: { readonly validFrom: CalendarDate; readonly latest: number },
  known: { readonly today: CalendarDate; readonly latest: number },
): Verdict =>
  verdictOf(
    violatedIf(asked.latest !== known.latest, 'STALE_VERSION'),
    violatedIf(asked.validFrom < known.today, 'HOUSING_REFERENCE_IN_PAST', { today: known.today }),
  );
