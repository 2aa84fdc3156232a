import type { StoredTerm } from '@regiovast/db/cases/case-terms';
import { TERM_KINDS } from '@regiovast/domain/cases/case-terms';
import type { CaseTermsView, TermRow } from '@regiovast/domain/cases/term.views';
import { addDays } from '@regiovast/domain/kernel/calendar-date';

/** The terms by kind, newest first, each with until when it holds. */
export function termsView(stored: readonly StoredTerm[], today: string): CaseTermsView {
  return {
    today,
    terms: TERM_KINDS.flatMap((kind) => {
      const inOrder = stored.filter((row) => row.kind === kind);
      const rows = inOrder.map((row, index) => termRow(row, inOrder[index + 1])).reverse();
      const current = rows.find(({ validFrom }) => validFrom <= today);
      const latest = latestOf(inOrder);
      return current && latest !== null ? [{ kind, current, rows, latest }] : [];
    }),
  };
}

function termRow(
  { amount, unit, validFrom, isDefault, source, reason, recordedAt }: StoredTerm,
  next: StoredTerm | undefined,
): TermRow {
  const validTo = next ? addDays(next.validFrom, -1) : null;
  return { amount, unit, validFrom, validTo, isDefault, source, reason, recordedAt };
}

/** When the row that was recorded last was recorded; null when there is none. */
export const latestOf = (rows: readonly StoredTerm[]): string | null =>
  rows.reduce<string | null>(
    (latest, { recordedAt }) => (latest === null || recordedAt > latest ? recordedAt : latest),
    null,
  );
