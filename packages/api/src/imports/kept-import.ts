import { appendEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import { insertImport, markCommitted } from '@regiovast/db/imports/store-imports';
import type { Session } from '@regiovast/db/store/store';
import type { FileReading, ImportReport } from '@regiovast/domain/imports/import.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';
import { applyRows } from './apply-rows.ts';
import type { FileRehearsal } from './rehearse-file.ts';

/** Who imports; both null: the command line. */
export type ImportPerson = { readonly personId: string | null; readonly organisationId: string | null };

export type ImportFile = { readonly fileName: string; readonly bytes: Uint8Array };

export type FileOutcome = { readonly reading: FileReading; readonly report: ImportReport };

/** Keeps a file with its rehearsal; answers the id of the import. */
export async function keepFile(
  tx: Session,
  { clock, ids }: Deps,
  { personId }: ImportPerson,
  { fileName, bytes, reading, report }: ImportFile & FileOutcome,
): Promise<string> {
  const id = ids.next();
  await insertImport(tx, {
    id,
    fileName,
    bytes: bytes.length,
    sha256: sha256Hex(bytes),
    content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    reading,
    report,
    state: 'rehearsed',
    uploadedAt: instantNow(clock),
    uploadedBy: personId,
  });
  return id;
}

export type KeptFile = FileRehearsal & { readonly id: string; readonly bytes: Uint8Array };

/** Puts the accepted rows of a kept file in the register and records that it was done. */
export async function commitRehearsed(
  tx: Session,
  deps: Deps,
  person: ImportPerson,
  kept: KeptFile,
): Promise<ImportReport> {
  const report: ImportReport = { ...kept.report, committed: true };
  if (!(await markCommitted(tx, kept.id, report))) throw new DomainError('IMPORT_ALREADY_COMMITTED');
  const recording = { recordedAt: instantNow(deps.clock), recordedBy: person.personId, importId: kept.id };
  await applyRows(tx, kept.accepted, recording, deps.ids);
  await appendImportEvent(tx, deps, person, { action: 'imports.committed', ...kept });
  return report;
}

/** The event names the file by its fingerprint and counts its rows; what stands in them stays out of it. */
export function appendImportEvent(
  tx: Session,
  { clock }: Deps,
  { personId, organisationId }: ImportPerson,
  { action, id, bytes, report }: KeptFile & { readonly action: 'imports.uploaded' | 'imports.committed' },
): Promise<void> {
  const { rows, new: isNew, changed, unchanged, refused } = report;
  return appendEvent(tx, {
    at: instantNow(clock),
    actorId: personId,
    organisationId,
    action,
    subjectKind: 'import',
    subjectId: id,
    payload: { sha256: sha256Hex(bytes), bytes: bytes.length, rows, new: isNew, changed, unchanged, refused },
  });
}
