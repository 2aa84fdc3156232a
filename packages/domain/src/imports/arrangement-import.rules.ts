import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { ArrangementOutcome, FiledYear } from './arrangement-import.views.ts';
import type { ImportState } from './import-kinds.ts';
import type { ImportReport } from './import.views.ts';

type Rehearsed = {
  readonly state: ImportState;
  readonly report: Pick<ImportReport, 'rows' | 'refused'>;
  readonly outcome: Pick<ArrangementOutcome, 'statuses'>;
};
type Committer = {
  /** Whether this person decides on arrangements. */
  readonly mayDecide: boolean;
  /** Whether this person handed the file in, in whatever organisation and role. */
  readonly isUploader: boolean;
};

/** Whether a file brings arrangements that are under contract. */
const bringsContracts = ({ statuses: { CONTRACTED, ACTIVE, ENDED } }: Rehearsed['outcome']): boolean =>
  CONTRACTED + ACTIVE + ENDED > 0;

/**
 * P-2, A-3, C-8 · whether somebody can take a file of arrangements over. Contracts that come with a file were approved elsewhere:
 * taking them over stands for that, so it is for a manager who decides on arrangements and did not hand the file in; drafts
 * are for every worker.
 */
export function filedCommitVerdict(
  { state, report, outcome }: Rehearsed,
  { mayDecide, isUploader }: Committer,
): Verdict {
  const hasContracts = bringsContracts(outcome);
  return verdictOf(
    violatedIf(state === 'committed', 'IMPORT_ALREADY_COMMITTED'),
    violatedIf(state !== 'committed' && state !== 'rehearsed', 'IMPORT_STATE_DIFFERS', { state }),
    violatedIf(report.rows === report.refused, 'IMPORT_NOTHING_ACCEPTED', { refused: report.refused }),
    violatedIf(hasContracts && !mayDecide, 'NOT_ALLOWED'),
    violatedIf(hasContracts && isUploader, 'FOUR_EYES_REQUIRED'),
  );
}

/**
 * A-4 · years in which a file takes more than the ceiling leaves, or in which no ceiling was laid down. Contracts exist, so
 * that they can be taken over all the same; but only by who says to have seen it.
 */
export const yearsToConfirm = (years: readonly FiledYear[]): FiledYear[] =>
  years.filter(
    ({ addsCents, freeAfterCents }) => addsCents > 0 && (freeAfterCents === null || freeAfterCents < 0),
  );

/** A-4 · refuses what goes above a ceiling, with its numbers, unless who takes it over confirms it. */
export function excessVerdict(years: readonly FiledYear[], confirmsExcess: boolean): Verdict {
  if (confirmsExcess) return verdictOf();
  return verdictOf(
    ...yearsToConfirm(years).map(({ year, addsCents, ceilingCents, freeAfterCents }) =>
      freeAfterCents === null
        ? violatedIf(true, 'BUDGET_CEILING_MISSING', { year: String(year) })
        : violatedIf(true, 'BUDGET_EXCEEDED', {
            year: String(year),
            askedCents: addsCents,
            freeCents: freeAfterCents + addsCents,
            ceilingCents,
          }),
    ),
  );
}
