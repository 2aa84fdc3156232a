import type { GridView } from '@regiovast/domain/arrangements/grid.views';
import { useReducer, useState } from 'react';
import { draftOf, type GridDraft, type GridSide, isSameDraft } from './grid-draft.ts';
import { freshHistory, historyAfter } from './grid-history.ts';

/**
 * S-3 · one side of the grid while somebody types in it. What the server says later replaces it only while nothing was
 * typed; else both stand beside each other until one is chosen.
 */
export function useGridDraft(view: GridView, side: GridSide) {
  const [base, setBase] = useState(view);
  const before = draftOf(base, side);
  const [history, tell] = useReducer(historyAfter, before, freshHistory);
  const isDirty = !isSameDraft(before, history.present);
  const accept = (now: GridView): void => {
    setBase(now);
    tell({ type: 'reset', to: draftOf(now, side) });
  };
  if (!isDirty && view !== base) accept(view);
  return {
    draft: history.present,
    /** As it was when typing began. */
    before,
    base,
    isDirty,
    hasPast: history.past.length > 0,
    /** What somebody else made of it meanwhile; null: nobody did. */
    theirs: isDirty && view.version !== base.version ? view : null,
    change: (to: (draft: GridDraft) => GridDraft): void => tell({ type: 'change', to }),
    undo: (): void => tell({ type: 'undo' }),
    redo: (): void => tell({ type: 'redo' }),
    accept,
    drop: (): void => accept(view),
  };
}
export type GridDraftState = ReturnType<typeof useGridDraft>;
