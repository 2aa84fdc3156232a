import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';

/**
 * D-8, S-3 · a template holds from today or later, so that what a plan asked yesterday stays what it was, and follows
 * on the version that was entered last when the form was opened.
 */
export const decideSetPlanTemplate = (
  asked: { readonly validFrom: CalendarDate; readonly latest: number },
  known: { readonly today: CalendarDate; readonly latest: number },
): Verdict =>
  verdictOf(
    violatedIf(asked.latest !== known.latest, 'STALE_VERSION'),
    violatedIf(asked.validFrom < known.today, 'PLAN_TEMPLATE_IN_PAST', { today: known.today }),
  );
