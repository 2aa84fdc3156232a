import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { type CaseTerm, type TermUnit, UNITS_OF_TERM } from './case-terms.ts';

export type TermChange = CaseTerm & {
  readonly validFrom: string;
  /** When the row of this kind that was recorded last was recorded, as the form had it (S-3). */
  readonly latest: string;
};

/**
 * D-3, S-3 · a term holds from today or later, so that no term that ran is judged anew; it counts what its kind can
 * count, at least one of them where it counts forward; and it follows on what the form showed. A term that does not
 * hold yet can be set again for its day, one that holds since today cannot.
 */
export function decideSetTerm(
  change: TermChange,
  known: { readonly today: string; readonly latest: string; readonly daysTaken: readonly string[] },
): Verdict {
  const units: readonly TermUnit[] = UNITS_OF_TERM[change.kind];
  return verdictOf(
    violatedIf(change.latest !== known.latest, 'STALE_VERSION'),
    violatedIf(change.validFrom < known.today, 'TERM_IN_PAST', {
      validFrom: change.validFrom,
      today: known.today,
    }),
    violatedIf(
      change.validFrom === known.today && known.daysTaken.includes(change.validFrom),
      'TERM_SAME_DAY',
      { validFrom: change.validFrom },
    ),
    violatedIf(
      !units.includes(change.unit) || (change.unit !== 'monthsBeforeEnd' && change.amount === 0),
      'TERM_UNIT_WRONG',
    ),
  );
}
