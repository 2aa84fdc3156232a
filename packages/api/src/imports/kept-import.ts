import { appendEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import { type ImportOwner, insertImport, type Rehearsed } from '@regiovast/db/imports/store-imports';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import type { FileReading, ImportReport } from '@regiovast/domain/imports/import.views';
import type { ImportKind } from '@regiovast/domain/imports/import-kinds';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';

/** Who imports; both ids null and no scope: the command line, which reaches everything. */
export type ImportPerson = {
  readonly personId: string | null;
  readonly organisationId: string | null;
  /** The area whose records may change. */
  readonly scope?: AreaScope;
};

export const scopeOfPerson = ({ scope }: ImportPerson, { clock }: Deps): AreaScope =>
  scope ?? { kind: 'everywhere', on: today(clock) };

/** C-6 · whose imports the person reaches: those of their organisation, or everyone's. */
export const ownerOf = ({ organisationId, scope }: ImportPerson): ImportOwner =>
  organisationId === null || scope === undefined || scope.kind === 'everywhere'
    ? 'everyone'
    : { organisationId };

export type ImportFile = { readonly fileName: string; readonly bytes: Uint8Array };

export type FileOutcome = { readonly reading: FileReading; readonly report: ImportReport };

/** A file as it came in and what is known of it; answers the id of the import. */
export async function keepFile(
  tx: Session,
  { clock, ids }: Deps,
  { personId }: ImportPerson,
  { fileName, bytes }: ImportFile,
  rehearsed: Rehearsed & { readonly kind: ImportKind },
): Promise<string> {
  const id = ids.next();
  await insertImport(tx, {
    id,
    fileName,
    bytes: bytes.length,
    sha256: sha256Hex(bytes),
    content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    uploadedAt: instantNow(clock),
    uploadedBy: personId,
    ...rehearsed,
  });
  return id;
}

export type ImportAction = 'uploaded' | 'mapped' | 'committed' | 'undone' | 'downloaded';

/** The event names the file by its fingerprint and counts its rows; what stands in them stays out of it. */
export function appendImportEvent(
  tx: Session,
  { clock }: Deps,
  { personId, organisationId }: ImportPerson,
  action: ImportAction,
  { id, bytes, report }: { readonly id: string; readonly bytes: Uint8Array; readonly report: ImportReport },
): Promise<void> {
  const { rows, new: isNew, changed, unchanged, refused } = report;
  return appendEvent(tx, {
    at: instantNow(clock),
    actorId: personId,
    organisationId,
    action: `imports.${action}`,
    subjectKind: 'import',
    subjectId: id,
    payload: { sha256: sha256Hex(bytes), bytes: bytes.length, rows, new: isNew, changed, unchanged, refused },
  });
}
