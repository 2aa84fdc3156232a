import {
  countFiguresBuiltUpon,
  countFiguresOf,
  removeUnusedDefinitions,
} from '@regiovast/db/imports/figures-of-import';
import { findImport } from '@regiovast/db/imports/store-imports';
import { markUndone } from '@regiovast/db/imports/undo-import';
import { removeFiguresOfImport } from '@regiovast/db/indicators/indicator-figures';
import type { Session } from '@regiovast/db/store/store';
import type { IndicatorUndo } from '@regiovast/domain/imports/indicator-import.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';
import { checkIndicatorImport } from '../work/check-reference.ts';
import { appendImportEvent, type ImportPerson } from './kept-import.ts';

/**
 * P-2 · Takes the figures of a committed import away, gives back those they stood in the place of, and takes along
 * the definitions it brought that nothing rests on; unless a later import or a sealed quarter builds on it.
 * @throws DomainError NOT_FOUND, IMPORT_STATE_DIFFERS, IMPORT_BUILT_UPON
 */
export async function undoIndicators(deps: Deps, person: ImportPerson, id: string): Promise<void> {
  await deps.store.transaction(async (tx) => {
    const found = await findImport(tx, id);
    if (found?.import.kind !== 'indicators') throw notFound();
    const { state, content: bytes, report } = found.import;
    if (state !== 'committed') throw new DomainError('IMPORT_STATE_DIFFERS', { state });
    const { imports, quarters } = await countFiguresBuiltUpon(tx, id);
    if (imports + quarters > 0) {
      throw new DomainError('IMPORT_BUILT_UPON', { cases: 0, imports, corrections: 0, quarters });
    }
    await removeFiguresOfImport(tx, id);
    await removeUnusedDefinitions(
      tx,
      (report.made?.definitions ?? []).map(({ code }) => code),
    );
    if (!(await markUndone(tx, id, instantNow(deps.clock)))) throw new DomainError('IMPORT_STATE_DIFFERS');
    await appendImportEvent(tx, deps, person, 'undone', { id, bytes, report });
    await checkIndicatorImport(tx, deps, id);
  });
}

/** What undoing would take back and what stands in its way. */
export const indicatorUndoView = async (session: Session, id: string): Promise<IndicatorUndo> => ({
  figures: await countFiguresOf(session, id),
  builtUpon: await countFiguresBuiltUpon(session, id),
});
