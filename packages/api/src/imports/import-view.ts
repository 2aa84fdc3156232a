import { findImport, type ImportOwner } from '@regiovast/db/imports/store-imports';
import type { Session } from '@regiovast/db/store/store';
import { type ImportImpact, importImpactSchema } from '@regiovast/domain/imports/import-impact';
import type { ImportView } from '@regiovast/domain/imports/import.views';
import { undoView } from './undo-import.ts';

/** An import of practices as the screen shows it, without its contents; null when there is none with this id for the reader. */
export async function importView(
  session: Session,
  id: string,
  owner: ImportOwner = 'everyone',
): Promise<ImportView | null> {
  const found = await findImport(session, id, owner);
  if (found?.import.kind !== 'practices') return null;
  const { kind, fileName, bytes, state, uploadedAt, reading, report, impact } = found.import;
  return {
    id,
    kind,
    fileName,
    bytes,
    state,
    uploadedAt,
    uploadedBy: found.uploadedBy ?? '',
    reading: { ...reading, sheet: reading.sheet ?? null },
    report,
    impact: impactFor(impact, owner),
    undo: state === 'committed' ? await undoView(session, id, owner) : null,
  };
}

/** Who sees no cases gets none of those another's import would change (C-6). */
function impactFor(json: string | null, owner: ImportOwner): ImportImpact | null {
  if (json === null) return null;
  const impact = importImpactSchema.parse(JSON.parse(json));
  return owner === 'everyone' ? { ...impact, cases: null } : impact;
}
