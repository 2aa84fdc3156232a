import { sql } from 'drizzle-orm';
import { type FileReading, IMPORT_STATES, type ImportReport } from '@regiovast/domain/imports/import.views';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isOneOf } from '../store/column-kit.ts';

/** Files as they came in, how they were read, and what they did (P-2). */
export function importTables(k: ColumnKit, { persons }: Pick<PeopleTables, 'persons'>) {
  const imports = k.table(
    'imports',
    {
      id: k.text().primaryKey(),
      fileName: k.text().notNull(),
      bytes: k.integer().notNull(),
      sha256: k.text().notNull(),
      content: k.bytes().notNull(),
      reading: k.json<FileReading>().notNull(),
      report: k.json<ImportReport>().notNull(),
      state: k.text().$type<(typeof IMPORT_STATES)[number]>().notNull(),
      uploadedAt: k.text().notNull(),
      uploadedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.check('imports_state', isOneOf(t.state, IMPORT_STATES)),
      k.check('imports_bytes', sql`${t.bytes} >= 0`),
      k.index('imports_uploaded').on(t.uploadedAt),
    ],
  );
  return { imports };
}
export type ImportTables = ReturnType<typeof importTables>;
