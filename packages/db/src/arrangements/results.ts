import { and, asc, eq, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** A-5 · what was reported of an arrangement per quarter, oldest first, with who did and for whom. */
export const listResults = ({ q, t }: Session, arrangementId: string) => {
  const results = t.arrangementResults;
  return q
    .select({ result: results, reportedByName: t.persons.name, organisationName: t.organisations.name })
    .from(results)
    .innerJoin(t.persons, eq(t.persons.id, results.reportedBy))
    .innerJoin(t.organisations, eq(t.organisations.id, results.organisationId))
    .where(eq(results.arrangementId, arrangementId))
    .orderBy(asc(results.quarter));
};

type Result = Omit<Session['t']['arrangementResults']['$inferInsert'], 'version'>;

/**
 * A-5, S-3 · writes how an arrangement stands in a quarter, when the report is still as it was seen.
 * @param seenVersion null when there was none yet
 * @returns false when somebody else was first
 */
export async function writeResult(
  { q, t }: Session,
  result: Result,
  seenVersion: number | null,
): Promise<boolean> {
  const results = t.arrangementResults;
  if (seenVersion === null) {
    const added = await q
      .insert(results)
      .values({ ...result, version: 1 })
      .onConflictDoNothing({ target: [results.arrangementId, results.quarter] })
      .returning({ version: results.version });
    return added.length === 1;
  }
  const { arrangementId, quarter, ...change } = result;
  const changed = await q
    .update(results)
    .set({ ...change, placesReached: change.placesReached ?? null, version: sql`${results.version} + 1` })
    .where(
      and(
        eq(results.arrangementId, arrangementId),
        eq(results.quarter, quarter),
        eq(results.version, seenVersion),
      ),
    )
    .returning({ version: results.version });
  return changed.length === 1;
}
