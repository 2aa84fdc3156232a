import type { IndicatorDefinition } from '@regiovast/domain/quarters/snapshot';
import { asc, lte } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import reference from './reference/register-indicators.json' with { type: 'json' };

/** Writes the definitions that come with the product when they are not there yet. */
export async function seedIndicatorDefinitions({ q, t }: Session): Promise<void> {
  await q.insert(t.indicatorDefinitions).values(reference.rows).onConflictDoNothing();
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
