import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { PurchaseTerms } from './purchase-terms.ts';
import { TERM_FIELDS, type TermField } from './terms.schemas.ts';

/**
 * A-3, C-8 · the first day on which new terms can hold: tomorrow, so that nobody lifts a mandate and approves by it on the
 * same day. The very first terms replace nothing, and can hold today.
 * @param latest the version entered last; 0 for none
 */
export const earliestTermsFrom = (latest: number, today: CalendarDate): CalendarDate =>
  latest === 0 ? today : addDays(today, 1);

/** A-3, S-3 · whether a version of the terms can be laid down. */
export const decideSetTerms = (
  asked: { readonly validFrom: CalendarDate; readonly latest: number },
  known: { readonly today: CalendarDate; readonly latest: number },
): Verdict =>
  verdictOf(
    violatedIf(asked.latest !== known.latest, 'STALE_VERSION'),
    violatedIf(asked.validFrom < earliestTermsFrom(known.latest, known.today), 'PURCHASE_TERMS_IN_PAST'),
  );

/** What a version changed, by name: an event and a history say so without an amount. */
export const changedTerms = (before: PurchaseTerms, after: PurchaseTerms): TermField[] =>
  TERM_FIELDS.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]));
