import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';

/** The sealed snapshots. */
export function quarterTables(k: ColumnKit, { persons }: Pick<PeopleTables, 'persons'>) {
  const quarterSnapshots = k.table(
    'quarter_snapshots',
    {
      quarter: k.text().notNull(),
      revision: k.integer().notNull(),
      /** Canonical JSON text: the hash is over these very bytes. */
      payload: k.text().notNull(),
      sha256: k.text().notNull(),
      closedAt: k.text().notNull(),
      closedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.primaryKey({ columns: [t.quarter, t.revision] }),
      k.check('quarter_snapshots_revision', sql`${t.revision} > 0`),
      k.check('quarter_snapshots_quarter', sql`length(${t.quarter}) = 6`),
    ],
  );
  return { quarterSnapshots };
}
