import { appendEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import { findImport, markCommitted } from '@regiovast/db/imports/store-imports';
import { saveBoundaries } from '@regiovast/db/regions/boundaries';
import type { Session } from '@regiovast/db/store/store';
import {
  boundaryImpactSchema,
  type BoundaryImportView,
  boundaryMappingSchema,
} from '@regiovast/domain/imports/boundary-import.views';
import type { ImportReport } from '@regiovast/domain/imports/import.views';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';
import { checkImports } from '../work/check-reference.ts';
import { type ImportFile, type ImportPerson, keepFile } from './kept-import.ts';
import {
  type BoundaryOutcome,
  type BoundaryRehearsal,
  type BoundaryRequest,
  rehearseAgainstBoundaries,
} from './rehearse-boundaries.ts';

/** Boundaries are the same for everybody: no area limits who hands them in. */
type BoundaryPerson = Pick<ImportPerson, 'personId' | 'organisationId'>;
type KeptBoundaries = BoundaryRehearsal & { readonly id: string; readonly bytes: Uint8Array };

/** P-2 · What a file of boundaries would change now; writes nothing. */
export async function rehearseBoundaries(
  { store, clock }: Deps,
  { bytes }: ImportFile,
  request: BoundaryRequest,
): Promise<BoundaryOutcome> {
  return outcomeOf(await rehearseAgainstBoundaries(store.read, bytes, request, today(clock)));
}

/** P-2 · Keeps a file of boundaries with its rehearsal, to be committed later; answers the id of the import. */
export async function uploadBoundaries(
  deps: Deps,
  person: BoundaryPerson,
  file: ImportFile,
  request: BoundaryRequest,
): Promise<string> {
  const rehearsal = await rehearseAgainstBoundaries(deps.store.read, file.bytes, request, today(deps.clock));
  return deps.store.transaction(async (tx) => {
    const id = await keep(tx, deps, person, file, rehearsal);
    await appendBoundaryEvent(tx, deps, person, 'imports.uploaded', { id, bytes: file.bytes, ...rehearsal });
    return id;
  });
}

/**
 * P-2, P-3 · Puts the boundaries of a kept file in the place of those before, after judging it again; all or nothing.
 * @throws DomainError NOT_FOUND, IMPORT_ALREADY_COMMITTED; BOUNDARIES_REFUSED when any shape is refused
 */
export async function commitBoundaries(
  deps: Deps,
  person: BoundaryPerson,
  id: string,
): Promise<ImportReport> {
  return deps.store.transaction(async (tx) => {
    const kept = (await findImport(tx, id))?.import;
    if (kept?.kind !== 'boundaries') throw notFound();
    if (kept.state === 'committed') throw new DomainError('IMPORT_ALREADY_COMMITTED');
    const bytes = kept.content;
    const request = boundaryMappingSchema.parse(JSON.parse(kept.mapping ?? 'null'));
    const rehearsal = await rehearseAgainstBoundaries(tx, bytes, request, today(deps.clock));
    const { refused } = rehearsal.report;
    if (refused > 0) throw new DomainError('BOUNDARIES_REFUSED', { refused });
    return commit(tx, deps, person, { id, bytes, ...rehearsal });
  });
}

/** P-2 · Keeps and commits in one transaction, for the command line; any refused shape and nothing is written. */
export async function importBoundaries(
  deps: Deps,
  person: BoundaryPerson,
  file: ImportFile,
  request: BoundaryRequest,
): Promise<BoundaryOutcome> {
  return deps.store.transaction(async (tx) => {
    const rehearsal = await rehearseAgainstBoundaries(tx, file.bytes, request, today(deps.clock));
    if (rehearsal.report.refused > 0) return outcomeOf(rehearsal);
    const id = await keep(tx, deps, person, file, rehearsal);
    const report = await commit(tx, deps, person, { id, bytes: file.bytes, ...rehearsal });
    return { ...outcomeOf(rehearsal), report };
  });
}

/** A kept file of boundaries without its contents; null when there is none with this id. */
export async function boundaryImportView(session: Session, id: string): Promise<BoundaryImportView | null> {
  const found = await findImport(session, id);
  if (found?.import.kind !== 'boundaries') return null;
  const { fileName, bytes, state, uploadedAt, report, mapping, impact } = found.import;
  const { missing } = boundaryImpactSchema.parse(JSON.parse(impact ?? 'null'));
  return {
    id,
    fileName,
    bytes,
    state,
    uploadedAt,
    uploadedBy: found.uploadedBy ?? '',
    mapping: boundaryMappingSchema.parse(JSON.parse(mapping ?? 'null')),
    report,
    missing,
  };
}

const keep = (
  tx: Session,
  deps: Deps,
  person: BoundaryPerson,
  file: ImportFile,
  { mapping, report, missing }: BoundaryRehearsal,
): Promise<string> =>
  keepFile(tx, deps, person, file, {
    kind: 'boundaries',
    state: 'rehearsed',
    reading: {
      encoding: 'utf-8',
      separator: null,
      sheet: null,
      columns: [{ header: mapping.property, field: 'area' }],
    },
    mapping: canonicalJson(mapping),
    report,
    impact: canonicalJson({ missing }),
  });

async function commit(
  tx: Session,
  deps: Deps,
  person: BoundaryPerson,
  kept: KeptBoundaries,
): Promise<ImportReport> {
  const { id, mapping, topology, isChange } = kept;
  const report: ImportReport = { ...kept.report, committed: true };
  if (!(await markCommitted(tx, id, report, instantNow(deps.clock))))
    throw new DomainError('IMPORT_ALREADY_COMMITTED');
  if (isChange) {
    const { division, source } = mapping;
    await saveBoundaries(tx, {
      division,
      topology,
      source,
      importedAt: instantNow(deps.clock),
      importId: id,
    });
  }
  await appendBoundaryEvent(tx, deps, person, 'imports.committed', kept);
  await checkImports(tx, deps, [id]);
  return report;
}

function appendBoundaryEvent(
  tx: Session,
  { clock }: Deps,
  { personId, organisationId }: BoundaryPerson,
  action: 'imports.uploaded' | 'imports.committed',
  { id, bytes, mapping: { division }, report, isChange }: KeptBoundaries,
): Promise<void> {
  const { rows, new: isNew, changed, unchanged, refused } = report;
  const counts = { rows, new: isNew, changed, unchanged, refused };
  return appendEvent(tx, {
    at: instantNow(clock),
    actorId: personId,
    organisationId,
    action,
    subjectKind: 'import',
    subjectId: id,
    payload: {
      kind: 'boundaries',
      division,
      sha256: sha256Hex(bytes),
      bytes: bytes.length,
      isChange,
      ...counts,
    },
  });
}

const outcomeOf = ({ mapping, report, missing }: BoundaryRehearsal): BoundaryOutcome => ({
  mapping,
  report,
  missing,
});
