import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isDate } from '../store/column-kit.ts';

/** Definitions of indicators as dated data and the sealed snapshots. */
export function quarterTables(k: ColumnKit, { persons }: Pick<PeopleTables, 'persons'>) {
  const indicatorDefinitions = k.table(
    'indicator_definitions',
    {
      code: k.text().notNull(),
      version: k.integer().notNull(),
      unit: k.text().notNull(),
      labelNl: k.text().notNull(),
      labelEn: k.text().notNull(),
      definitionNl: k.text().notNull(),
      definitionEn: k.text().notNull(),
      source: k.text().notNull(),
      validFrom: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.code, t.version] }),
      k.check('indicator_definitions_from', isDate(t.validFrom)),
      k.check('indicator_definitions_version', sql`${t.version} > 0`),
    ],
  );
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
  return { indicatorDefinitions, quarterSnapshots };
}
