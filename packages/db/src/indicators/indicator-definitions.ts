import type { Definition } from '@regiovast/domain/indicators/definition';
import type { IndicatorDefinition } from '@regiovast/domain/quarters/snapshot';
import { and, asc, eq, lte } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import reference from './reference/register-indicators.json' with { type: 'json' };

export type NewDefinition = Session['t']['indicatorDefinitions']['$inferInsert'];

/**
 * Q-8 · Adds versions of definitions; one that is there already stays as it is, because figures rest on it.
 * @returns how many were added
 */
export async function insertDefinitions(
  { q, t }: Session,
  definitions: readonly NewDefinition[],
): Promise<number> {
  if (definitions.length === 0) return 0;
  const added = await q
    .insert(t.indicatorDefinitions)
    .values([...definitions])
    .onConflictDoNothing()
    .returning({ code: t.indicatorDefinitions.code });
  return added.length;
}

/** Every version of every definition, by code and version. */
export const listDefinitions = ({ q, t }: Session): Promise<Definition[]> =>
  q
    .select()
    .from(t.indicatorDefinitions)
    .orderBy(asc(t.indicatorDefinitions.code), asc(t.indicatorDefinitions.version));

/** Writes the definitions that come with the product when they are not there yet; answers whether it wrote. */
export async function seedIndicatorDefinitions(s: Session): Promise<boolean> {
  const rows = reference.rows as NewDefinition[];
  const added = await insertDefinitions(s, rows);
  const sorted = await giveTopics(s, rows);
  return added + sorted > 0;
}

/**
 * Definitions that an earlier version of the product wrote have no topic yet: they get it, and what else that version
 * did not know. What they mean and which figures rest on them does not change.
 */
async function giveTopics({ q, t }: Session, rows: readonly NewDefinition[]): Promise<number> {
  const { indicatorDefinitions: table } = t;
  const without = await q
    .select({ code: table.code, version: table.version })
    .from(table)
    .where(and(eq(table.kind, 'register'), eq(table.comparabilityGroup, '')));
  for (const { code, version } of without) {
    const row = rows.find((known) => known.code === code && known.version === version);
    if (!row) continue;
    const { topic, comparabilityGroup, period, worse } = row;
    await q
      .update(table)
      .set({ topic, comparabilityGroup, period, worse })
      .where(and(eq(table.code, code), eq(table.version, version)));
  }
  return without.length;
}

/** The version of every definition that holds on the day, in the order in which the product presents them. */
export async function findDefinitions({ q, t }: Session, on: string): Promise<IndicatorDefinition[]> {
  const rows = await q
    .select()
    .from(t.indicatorDefinitions)
    .where(lte(t.indicatorDefinitions.validFrom, on))
    .orderBy(asc(t.indicatorDefinitions.validFrom), asc(t.indicatorDefinitions.version));
  const latest = new Map(rows.map((row) => [row.code, row]));
  return reference.rows.map((row) => latest.get(row.code)).filter((row) => row !== undefined);
}
