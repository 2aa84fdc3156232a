import {
  countBuiltUpon,
  countTraces,
  earliestStatementOf,
  markUndone,
  takeBack,
} from '@regiovast/db/imports/undo-import';
import { findImport, type ImportOwner } from '@regiovast/db/imports/store-imports';
import type { Session } from '@regiovast/db/store/store';
import { findPracticesOfImport } from '@regiovast/db/work/reference-subjects';
import type { ImportUndo } from '@regiovast/domain/imports/import.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { quarterOf } from '@regiovast/domain/kernel/quarter';
import type { Deps } from '../trpc/deps.ts';
import { checkPracticeImport } from '../work/check-reference.ts';
import { appendImportEvent, type ImportPerson } from './kept-import.ts';

/** Earlier than any quarter: an import that stated nothing changed what every one sealed since has counted. */
const FIRST_QUARTER = '1900Q1';

/**
 * P-2 · Takes a committed import of practices back, to the byte, unless something builds on it: a case on a practice
 * it made, a later import or correction or closure of one of its practices, a quarter sealed since that counted it.
 * @throws DomainError NOT_FOUND, IMPORT_STATE_DIFFERS, IMPORT_BUILT_UPON
 */
export async function undoImport(
  deps: Deps,
  person: ImportPerson,
  id: string,
  owner: ImportOwner = 'everyone',
): Promise<void> {
  await deps.store.transaction(async (tx) => {
    const found = await findImport(tx, id, owner);
    if (found?.import.kind !== 'practices') throw notFound();
    const { state, content: bytes, report } = found.import;
    if (state !== 'committed') throw new DomainError('IMPORT_STATE_DIFFERS', { state });
    const builtUpon = await builtUponOf(tx, id, owner);
    if (Object.values(builtUpon).some((count) => count > 0)) {
      throw new DomainError('IMPORT_BUILT_UPON', builtUpon);
    }
    const touched = await findPracticesOfImport(tx, id);
    await takeBack(tx, id);
    if (!(await markUndone(tx, id, instantNow(deps.clock)))) throw new DomainError('IMPORT_STATE_DIFFERS');
    await appendImportEvent(tx, deps, person, 'undone', { id, bytes, report });
    await checkPracticeImport(tx, deps, id, touched);
  });
}

/** What undoing would take back and what stands in its way. */
export async function undoView(session: Session, id: string, owner: ImportOwner): Promise<ImportUndo> {
  return { ...(await countTraces(session, id)), builtUpon: await builtUponOf(session, id, owner) };
}

async function builtUponOf(
  session: Session,
  id: string,
  owner: ImportOwner,
): Promise<ImportUndo['builtUpon']> {
  const earliest = await earliestStatementOf(session, id);
  const counts = await countBuiltUpon(session, id, earliest === null ? FIRST_QUARTER : quarterOf(earliest));
  if (owner !== 'everyone') return counts;
  // The platform sees no cases (C-6): what stands in the way is then only that something does.
  return { ...counts, cases: 0, corrections: counts.corrections + counts.cases };
}
