import type { ImportReport } from '@regiovast/domain/imports/import.views';
import { and, desc, eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

const IMPORTS_LISTED = 100;
type ImportRow = Session['t']['imports']['$inferInsert'];

export async function insertImport({ q, t }: Session, row: ImportRow): Promise<void> {
  await q.insert(t.imports).values(row);
}

export async function findImport({ q, t }: Session, id: string) {
  const [row] = await q
    .select({ import: t.imports, uploadedBy: t.persons.name })
    .from(t.imports)
    .leftJoin(t.persons, eq(t.persons.id, t.imports.uploadedBy))
    .where(eq(t.imports.id, id));
  return row ?? null;
}

/** The latest imports, without their contents. */
export const listImports = ({ q, t }: Session) =>
  q
    .select({
      id: t.imports.id,
      fileName: t.imports.fileName,
      bytes: t.imports.bytes,
      state: t.imports.state,
      uploadedAt: t.imports.uploadedAt,
      uploadedBy: t.persons.name,
    })
    .from(t.imports)
    .leftJoin(t.persons, eq(t.persons.id, t.imports.uploadedBy))
    .orderBy(desc(t.imports.uploadedAt), desc(t.imports.id))
    .limit(IMPORTS_LISTED);

/** Marks the import as committed with what it did; false when somebody was first. */
export async function markCommitted({ q, t }: Session, id: string, report: ImportReport): Promise<boolean> {
  const changed = await q
    .update(t.imports)
    .set({ state: 'committed', report })
    .where(and(eq(t.imports.id, id), eq(t.imports.state, 'rehearsed')))
    .returning({ id: t.imports.id });
  return changed.length === 1;
}
