import { sql } from 'drizzle-orm';
import {
  IMPORT_KINDS,
  IMPORT_STATES,
  type ImportKind,
  type ImportState,
} from '@regiovast/domain/imports/import-kinds';
import type { FileReading, ImportReport } from '@regiovast/domain/imports/import.views';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isOneOf } from '../store/column-kit.ts';

/** Files as they came in, how they were read, and what they did (P-2). */
export function importTables(k: ColumnKit, { persons }: Pick<PeopleTables, 'persons'>) {
  const imports = k.table(
    'imports',
    {
      id: k.text().primaryKey(),
      kind: k.text().$type<ImportKind>().notNull().default('practices'),
      fileName: k.text().notNull(),
      bytes: k.integer().notNull(),
      sha256: k.text().notNull(),
      content: k.bytes().notNull(),
      reading: k.json<FileReading>().notNull(),
      /** Canonical JSON of how the file was read (of arrangements: in whose books); the domain parses it. Null: by its headers alone. */
      mapping: k.text(),
      report: k.json<ImportReport>().notNull(),
      /** Canonical JSON of what committing would change elsewhere; null when it was not worked out. */
      impact: k.text(),
      state: k.text().$type<ImportState>().notNull(),
      uploadedAt: k.text().notNull(),
      uploadedBy: k.text().references(() => persons.id),
      committedAt: k.text(),
      undoneAt: k.text(),
    },
    (t) => [
      k.check('imports_kind', isOneOf(t.kind, IMPORT_KINDS)),
      k.check('imports_state', isOneOf(t.state, IMPORT_STATES)),
      k.check('imports_bytes', sql`${t.bytes} >= 0`),
      k.index('imports_uploaded').on(t.uploadedAt),
    ],
  );
  /** P-2 · how the columns of a kind of file were pointed out, offered again for a file with the same headers. */
  const importMappings = k.table(
    'import_mappings',
    {
      id: k.text().primaryKey(),
      kind: k.text().$type<ImportKind>().notNull(),
      /** SHA-256 of the headers, tidied. */
      headerKey: k.text().notNull(),
      name: k.text().notNull(),
      /** Canonical JSON; the domain parses it. */
      mapping: k.text().notNull(),
      usedAt: k.text().notNull(),
      usedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.check('import_mappings_kind', isOneOf(t.kind, IMPORT_KINDS)),
      k.uniqueIndex('import_mappings_headers').on(t.kind, t.headerKey),
    ],
  );
  return { imports, importMappings };
}
export type ImportTables = ReturnType<typeof importTables>;
