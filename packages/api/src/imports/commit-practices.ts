import { findImport, type ImportOwner, markCommitted } from '@regiovast/db/imports/store-imports';
import type { Session } from '@regiovast/db/store/store';
import type { ImportReport } from '@regiovast/domain/imports/import.views';
import type { Rehearsal } from '@regiovast/domain/imports/rehearse-practices';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';
import { checkPracticeImport } from '../work/check-reference.ts';
import { applyRows } from './apply-rows.ts';
import { parsedMapping } from './find-practice-mapping.ts';
import { appendImportEvent, type ImportPerson, scopeOfPerson } from './kept-import.ts';
import { practiceFile, readPracticeTable } from './read-practice-file.ts';
import { applyAndMeasure, judgeFile } from './rehearse-file.ts';

/**
 * P-2, P-3 · Commits a kept file: judges it again against the register of this moment and puts every row that is not
 * refused in the register, all in one transaction. A file of which every row is unchanged commits and changes nothing.
 * @throws DomainError NOT_FOUND, IMPORT_ALREADY_COMMITTED, IMPORT_STATE_DIFFERS; IMPORT_NOTHING_ACCEPTED when every
 * row is refused
 */
export async function commitImport(
  deps: Deps,
  person: ImportPerson,
  id: string,
  owner: ImportOwner = 'everyone',
): Promise<ImportReport> {
  const found = await findImport(deps.store.read, id, owner);
  if (found?.import.kind !== 'practices') throw notFound();
  mustBeRehearsed(found.import.state);
  const { content: bytes } = found.import;
  const mapping = parsedMapping(found.import.mapping);
  const file = practiceFile(await readPracticeTable(bytes, mapping?.sheet ?? null), mapping);
  return deps.store.transaction(async (tx) => {
    const rehearsal = await judgeFile(tx, file, scopeOfPerson(person, deps));
    const { rows, refused } = rehearsal.report;
    if (rows === refused) throw new DomainError('IMPORT_NOTHING_ACCEPTED', { refused });
    const kept = { id, bytes, rehearsal, isMeasured: true };
    const { report } = await commitRehearsed(tx, deps, person, kept);
    return report;
  });
}

/** A committed, undone or unmapped file is not for committing. */
function mustBeRehearsed(state: string): void {
  if (state === 'committed') throw new DomainError('IMPORT_ALREADY_COMMITTED');
  if (state !== 'rehearsed') throw new DomainError('IMPORT_STATE_DIFFERS', { state });
}

type Kept = {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly rehearsal: Rehearsal;
  /** Whether what it changes elsewhere is measured and kept with the import. */
  readonly isMeasured: boolean;
};

/** Puts the accepted rows of a kept file in the register and records that it was done, and what it changed. */
export async function commitRehearsed(
  tx: Session,
  deps: Deps,
  person: ImportPerson,
  { id, bytes, rehearsal, isMeasured }: Kept,
) {
  const committedAt = instantNow(deps.clock);
  const report: ImportReport = { ...rehearsal.report, committed: true };
  const recording = { recordedAt: committedAt, recordedBy: person.personId, importId: id };
  const scope = scopeOfPerson(person, deps);
  const impact = isMeasured ? await applyAndMeasure(tx, rehearsal, scope, recording, deps.ids) : null;
  if (!isMeasured) await applyRows(tx, rehearsal.accepted, recording, deps.ids);
  if (!(await markCommitted(tx, id, report, committedAt, impact ? canonicalJson(impact) : undefined))) {
    throw new DomainError('IMPORT_ALREADY_COMMITTED');
  }
  await appendImportEvent(tx, deps, person, 'committed', { id, bytes, report });
  await checkPracticeImport(tx, deps, id);
  return { report, impact };
}
