import type { PracticeTables } from '../practices/practices.tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';
import type { ImportTables } from './imports.tables.ts';

/** What a committed import changed of each practice, so that it can be undone to the byte (P-2). */
export function importTraceTable(
  k: ColumnKit,
  { imports, practices }: Pick<ImportTables, 'imports'> & Pick<PracticeTables, 'practices'>,
) {
  const importTraces = k.table(
    'import_traces',
    {
      importId: k
        .text()
        .notNull()
        .references(() => imports.id),
      practiceId: k
        .text()
        .notNull()
        .references(() => practices.id, { onDelete: 'cascade' }),
      /** Canonical JSON of the practice's own row before; null: the import made the practice. */
      before: k.text(),
    },
    (t) => [
      k.primaryKey({ columns: [t.importId, t.practiceId] }),
      k.index('import_traces_practice').on(t.practiceId),
    ],
  );
  return { importTraces };
}
