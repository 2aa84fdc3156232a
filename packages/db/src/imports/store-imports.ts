import type { ImportState } from '@regiovast/domain/imports/import-kinds';
import type { FileReading, ImportReport } from '@regiovast/domain/imports/import.views';
import { and, desc, eq, inArray, ne, or, type SQL } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { isFileOfInsurer } from './arrangement-files.ts';

const IMPORTS_LISTED = 100;
type ImportRow = Session['t']['imports']['$inferInsert'];

/**
 * Whose imports somebody sees: of one organisation, or all of them, those of the command line included. Files of arrangements are
 * the insurer's own and never among all of them (C-1: the platform sees no amounts).
 */
export type ImportOwner = { readonly organisationId: string } | 'everyone';

export async function insertImport({ q, t }: Session, row: ImportRow): Promise<void> {
  await q.insert(t.imports).values(row);
}

function ownedBy(s: Session, owner: ImportOwner): SQL | undefined {
  const { imports, persons } = s.t;
  const isNoArrangements = ne(imports.kind, 'arrangements');
  if (owner === 'everyone') return isNoArrangements;
  const { organisationId } = owner;
  return or(
    and(isNoArrangements, eq(persons.organisationId, organisationId)),
    isFileOfInsurer(s, organisationId),
  );
}

/** One import with its contents; null when absent or another organisation's (C-6). */
export async function findImport(s: Session, id: string, owner: ImportOwner = 'everyone') {
  const { q, t } = s;
  const [row] = await q
    .select({
      import: t.imports,
      uploadedBy: t.persons.name,
      organisationId: t.persons.organisationId,
    })
    .from(t.imports)
    .leftJoin(t.persons, eq(t.persons.id, t.imports.uploadedBy))
    .where(and(eq(t.imports.id, id), ownedBy(s, owner)));
  return row ?? null;
}

/** The latest imports, without their contents. */
export function listImports(s: Session, owner: ImportOwner = 'everyone') {
  const { q, t } = s;
  return q
    .select({
      id: t.imports.id,
      kind: t.imports.kind,
      fileName: t.imports.fileName,
      bytes: t.imports.bytes,
      state: t.imports.state,
      uploadedAt: t.imports.uploadedAt,
      uploadedBy: t.persons.name,
    })
    .from(t.imports)
    .leftJoin(t.persons, eq(t.persons.id, t.imports.uploadedBy))
    .where(ownedBy(s, owner))
    .orderBy(desc(t.imports.uploadedAt), desc(t.imports.id))
    .limit(IMPORTS_LISTED);
}

/**
 * Marks the import as committed with what it did; false when somebody was first.
 * @param impact canonical JSON of what it changed elsewhere; absent: as it was
 */
export async function markCommitted(
  { q, t }: Session,
  id: string,
  report: ImportReport,
  committedAt: string,
  impact?: string,
): Promise<boolean> {
  const changed = await q
    .update(t.imports)
    .set({ state: 'committed', report, committedAt, ...(impact === undefined ? {} : { impact }) })
    .where(and(eq(t.imports.id, id), eq(t.imports.state, 'rehearsed')))
    .returning({ id: t.imports.id });
  return changed.length === 1;
}

/** What is known of a file that was not committed: how it is read and what it would do. */
export type Rehearsed = {
  readonly state: Extract<ImportState, 'unmapped' | 'rehearsed'>;
  readonly reading: FileReading;
  /** Canonical JSON. */
  readonly mapping: string | null;
  readonly report: ImportReport;
  /** Canonical JSON. */
  readonly impact: string | null;
};

/** Keeps a newer rehearsal of a file; false when it was committed meanwhile. */
export async function keepRehearsal({ q, t }: Session, id: string, rehearsed: Rehearsed): Promise<boolean> {
  const changed = await q
    .update(t.imports)
    .set(rehearsed)
    .where(and(eq(t.imports.id, id), inArray(t.imports.state, ['unmapped', 'rehearsed'])))
    .returning({ id: t.imports.id });
  return changed.length === 1;
}
