import { and, asc, desc, eq, max } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** A-4 · the ceiling of each year of an insurer as it holds now, by year. */
export async function findCeilings(
  { q, t }: Session,
  insurerId: string,
): Promise<ReadonlyMap<number, number>> {
  const ceilings = t.budgetCeilings;
  const rows = await q
    .select({ year: ceilings.year, ceilingCents: ceilings.ceilingCents })
    .from(ceilings)
    .where(eq(ceilings.insurerId, insurerId))
    .orderBy(asc(ceilings.year), asc(ceilings.version));
  // A later version of a year takes the place of the one before it.
  return new Map(rows.map(({ year, ceilingCents }) => [year, ceilingCents]));
}

/** Every ceiling an insurer ever laid down, newest first, with who did. */
export const listCeilings = ({ q, t }: Session, insurerId: string) => {
  const ceilings = t.budgetCeilings;
  return q
    .select({
      year: ceilings.year,
      version: ceilings.version,
      ceilingCents: ceilings.ceilingCents,
      reason: ceilings.reason,
      recordedAt: ceilings.recordedAt,
      recordedBy: t.persons.name,
    })
    .from(ceilings)
    .innerJoin(t.persons, eq(t.persons.id, ceilings.recordedBy))
    .where(eq(ceilings.insurerId, insurerId))
    .orderBy(desc(ceilings.year), desc(ceilings.version));
};

/** Adds the next version of the ceiling of a year; its number is one above the last. */
export async function insertCeiling(
  { q, t }: Session,
  added: Omit<Session['t']['budgetCeilings']['$inferInsert'], 'version'>,
): Promise<number> {
  const ceilings = t.budgetCeilings;
  const [last] = await q
    .select({ version: max(ceilings.version) })
    .from(ceilings)
    .where(and(eq(ceilings.insurerId, added.insurerId), eq(ceilings.year, added.year)));
  const version = (last?.version ?? 0) + 1;
  await q.insert(ceilings).values({ ...added, version });
  return version;
}
