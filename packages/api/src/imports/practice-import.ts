import { findImport } from '@regiovast/db/imports/store-imports';
import type { Session } from '@regiovast/db/store/store';
import type { ImportReport, ImportView } from '@regiovast/domain/imports/import.views';
import { today } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';
import {
  appendImportEvent,
  commitRehearsed,
  type FileOutcome,
  type ImportFile,
  type ImportPerson,
  keepFile,
} from './kept-import.ts';
import { rehearseAgainst } from './rehearse-file.ts';

/** P-2 · What a file would do to the register now; writes nothing. */
export async function rehearseFile({ store, clock }: Deps, bytes: Uint8Array): Promise<FileOutcome> {
  const { reading, report } = await rehearseAgainst(store.read, bytes, today(clock));
  return { reading, report };
}

/** P-2 · Keeps a file with its rehearsal, to be committed later; answers the id of the import. */
export async function uploadImport(deps: Deps, person: ImportPerson, file: ImportFile): Promise<string> {
  const rehearsal = await rehearseAgainst(deps.store.read, file.bytes, today(deps.clock));
  return deps.store.transaction(async (tx) => {
    const id = await keepFile(tx, deps, person, { ...file, ...rehearsal });
    await appendImportEvent(tx, deps, person, {
      action: 'imports.uploaded',
      id,
      bytes: file.bytes,
      ...rehearsal,
    });
    return id;
  });
}

/**
 * P-2, P-3 · Commits a kept file: judges it again against the register of this moment and puts every row that is not
 * refused in the register, all in one transaction. A file of which every row is unchanged commits and changes nothing.
 * @throws DomainError NOT_FOUND, IMPORT_ALREADY_COMMITTED; IMPORT_NOTHING_ACCEPTED when every row is refused
 */
export async function commitImport(deps: Deps, person: ImportPerson, id: string): Promise<ImportReport> {
  return deps.store.transaction(async (tx) => {
    const found = await findImport(tx, id);
    if (!found) throw notFound();
    if (found.import.state === 'committed') throw new DomainError('IMPORT_ALREADY_COMMITTED');
    const bytes = found.import.content;
    const rehearsal = await rehearseAgainst(tx, bytes, today(deps.clock));
    const { rows, refused } = rehearsal.report;
    if (rows === refused) throw new DomainError('IMPORT_NOTHING_ACCEPTED', { refused });
    return commitRehearsed(tx, deps, person, { id, bytes, ...rehearsal });
  });
}

/**
 * P-2 · Keeps and commits a file in one transaction, for the command line. When every row is refused nothing is
 * written: the report then says `committed: false` and names the refusals, and there is no import.
 */
export async function importFile(
  deps: Deps,
  person: ImportPerson,
  file: ImportFile,
): Promise<FileOutcome & { readonly importId: string | null }> {
  return deps.store.transaction(async (tx) => {
    const rehearsal = await rehearseAgainst(tx, file.bytes, today(deps.clock));
    const { reading, report } = rehearsal;
    if (report.rows === report.refused) return { importId: null, reading, report };
    const id = await keepFile(tx, deps, person, { ...file, ...rehearsal });
    const committed = await commitRehearsed(tx, deps, person, { id, bytes: file.bytes, ...rehearsal });
    return { importId: id, reading, report: committed };
  });
}

/** An import as the screen shows it, without its contents; null when there is none with this id. */
export async function importView(session: Session, id: string): Promise<ImportView | null> {
  const found = await findImport(session, id);
  if (!found) return null;
  const { fileName, bytes, state, uploadedAt, reading, report } = found.import;
  return { id, fileName, bytes, state, uploadedAt, uploadedBy: found.uploadedBy ?? '', reading, report };
}
