import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import type { RunningTerm } from '@regiovast/domain/cases/case-terms';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** Rows named by one statement: SQLite takes at most 32,766 parameters. */
const ROWS_AT_ONCE = 5_000;

/** Every open case with what decides its term, the term it has, and whom it belongs to. */
export const findOpenTermStates = ({ q, t: { cases } }: Session) =>
  q
    .select({
      id: cases.id,
      number: cases.number,
      ownerId: cases.ownerId,
      phase: cases.phase,
      phaseSince: cases.phaseSince,
      reviewedOn: cases.reviewedOn,
      expectedEndOn: cases.expectedEndOn,
      solutionSecuredOn: cases.solutionSecuredOn,
      holdUntil: cases.holdUntil,
      termKind: cases.termKind,
      termOn: cases.termOn,
    })
    .from(cases)
    .where(inArray(cases.phase, [...OPEN_PHASES]))
    .orderBy(asc(cases.id));

/** Stores the running terms of many cases, one statement for some thousands of them; no version changes. */
export async function setRunningTerms(
  { q, t: { cases } }: Session,
  terms: readonly { readonly id: string; readonly term: RunningTerm | null }[],
): Promise<void> {
  for (let start = 0; start < terms.length; start += ROWS_AT_ONCE) {
    const rows = terms
      .slice(start, start + ROWS_AT_ONCE)
      .map(({ id, term }) => sql`(${id}, ${term?.kind ?? null}, ${term?.on ?? null})`);
    // Both engines call the columns of a list of values column1, column2 ...
    await q
      .update(cases)
      .set({ termKind: sql`v.column2`, termOn: sql`v.column3` })
      .from(sql`(values ${sql.join(rows, sql`, `)}) as v`)
      .where(eq(cases.id, sql`v.column1`));
  }
}

/** Which of these once-keys somebody was told already. */
export async function findToldKeys({ q, t }: Session, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  for (let start = 0; start < keys.length; start += ROWS_AT_ONCE) {
    const rows = await q
      .select({ onceKey: t.notices.onceKey })
      .from(t.notices)
      .where(inArray(t.notices.onceKey, keys.slice(start, start + ROWS_AT_ONCE)));
    for (const { onceKey } of rows) if (onceKey !== null) told.add(onceKey);
  }
  return told;
}
