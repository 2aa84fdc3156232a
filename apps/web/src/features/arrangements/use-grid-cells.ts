import type { CellProblem } from '@regiovast/domain/arrangements/cell-text';
import { type PasteOutcome, pasteBlock, readTypedCell } from '@regiovast/domain/arrangements/paste-block';
import { textOfCell } from '@regiovast/domain/arrangements/cell-text';
import type { NumberLanguage } from '@regiovast/domain/kernel/number-text';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { blockText } from './grid-clipboard.ts';
import type { CellChange, GridDraft } from './grid-draft.ts';
import type { EditEnd, GridKey } from './grid-keys.ts';
import {
  at,
  blockOf,
  cellsIn,
  FIRST,
  fitted,
  movedTo,
  type Place,
  type Selection,
  tabbed,
} from './grid-places.ts';

export type Editing = {
  readonly text: string;
  readonly isOver: boolean;
  readonly problem: CellProblem | null;
};
/** What of a paste or a typed text did not land, and where. */
export type LandingReport = {
  readonly outcome: PasteOutcome;
  readonly origin: Place;
  readonly isTyped: boolean;
};

type Asked = {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly draft: GridDraft;
  readonly quarters: readonly Quarter[];
  readonly language: NumberLanguage;
  readonly isEditable: boolean;
  /** Quarters in which nothing can be typed yet. */
  readonly isOff: (quarter: Quarter) => boolean;
  readonly onCells: (changes: readonly CellChange[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onReport: (report: LandingReport | null) => void;
};

/** Where one is in the grid, what is being typed, and what keys and the clipboard do there. */
export function useGridCells(asked: Asked) {
  const { table, draft, quarters, language, isEditable, isOff } = asked;
  const size = { rows: draft.length, columns: quarters.length };
  const [chosen, choose] = useState<Selection>(FIRST);
  const [editing, edit] = useState<Editing | null>(null);
  const isFocusWanted = useRef(false);
  const mayLeave = useRef(false);
  const selection = fitted(chosen, size);
  const { active } = selection;
  const line = draft[active.row];
  const quarter = quarters[active.column] ?? '';
  const canType = isEditable && line !== undefined && !isOff(quarter);

  useLayoutEffect(() => {
    if (!isFocusWanted.current || editing) return;
    isFocusWanted.current = false;
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${active.row}"][data-column="${active.column}"]`)
      ?.focus();
  }, [table, active.row, active.column, editing]);

  const go = (next: Selection): void => {
    isFocusWanted.current = true;
    choose(next);
  };
  const change = (changes: readonly { readonly place: Place; readonly value: number | null }[]): void =>
    asked.onCells(
      changes.flatMap(({ place: { row, column }, value }) => {
        const to = quarters[column];
        return to === undefined || isOff(to) ? [] : [{ row, quarter: to, value }];
      }),
    );
  const begin = (text: string | null): void => {
    if (!canType || !line) return;
    asked.onReport(null);
    const now = textOfCell(line, line.values[quarter] ?? null, language);
    edit({ text: text ?? now, isOver: text !== null, problem: null });
  };
  const clear = (): void => {
    if (isEditable) change(cellsIn(blockOf(selection)).map((place) => ({ place, value: null })));
  };

  /** Ends typing. What cannot be read keeps the field open on a key, and is left out when one went elsewhere. */
  const end = (how: EditEnd | null): void => {
    if (!editing || !line) return;
    const read = readTypedCell(line, editing.text, language);
    const keeps = how?.keeps ?? true;
    if (keeps && 'problem' in read) {
      if (how) return edit({ ...editing, problem: read.problem });
      const refused = [{ row: 0, column: 0, text: editing.text.trim(), problem: read.problem }];
      const outcome = { cells: [], refused, leftOut: { rows: 0, columns: 0 }, isCut: false };
      asked.onReport({ outcome, origin: active, isTyped: true });
    } else if (keeps && 'value' in read) change([{ place: active, value: read.value }]);
    edit(null);
    if (!how) return;
    const next = how.isTab
      ? tabbed(selection, how.columns < 0 ? -1 : 1, size)
      : movedTo(selection, { row: active.row + how.rows, column: active.column + how.columns }, size);
    go(next ?? at(active.row, active.column));
  };

  /** Whether the key was the grid's; else it is the browser's. */
  const press = (key: GridKey): boolean => {
    if (key.type !== 'tab') mayLeave.current = key.type === 'leave';
    switch (key.type) {
      case 'move':
        go(
          movedTo(
            selection,
            { row: active.row + key.rows, column: active.column + key.columns },
            size,
            key.extend,
          ),
        );
        return true;
      case 'tab': {
        const next = isEditable && !mayLeave.current ? tabbed(selection, key.by, size) : null;
        mayLeave.current = false;
        if (next) go(next);
        return next !== null;
      }
      case 'edit':
        begin(key.text);
        return canType;
      case 'clear':
        clear();
        return true;
      case 'undo':
        asked.onUndo();
        return true;
      case 'redo':
        asked.onRedo();
        return true;
      case 'all':
        go({ anchor: { row: 0, column: 0 }, active: { row: size.rows - 1, column: size.columns - 1 } });
        return true;
      case 'leave':
        asked.onReport(null);
        return true;
      default:
        return key satisfies never;
    }
  };

  const paste = (text: string): void => {
    const { top, left, bottom: last, right: edge } = blockOf(selection);
    const typeable = quarters.filter((name) => !isOff(name)).length;
    const isFill = (last > top || edge > left) && !/[\t\n]./s.test(text.trimEnd());
    // One value over a chosen block fills it; a block lands from its first cell on, however much was chosen.
    const lines = draft.slice(top, isFill ? last + 1 : undefined);
    const columns = Math.max(0, Math.min(typeable, isFill ? edge + 1 : quarters.length) - left);
    const row = Array.from({ length: columns }, () => text.trimEnd()).join('\t');
    const block = isFill ? lines.map(() => row).join('\n') : text;
    const outcome = pasteBlock(block, { lines, columns }, language);
    change(
      outcome.cells.map(({ row, column, value }) => ({
        place: { row: top + row, column: left + column },
        value,
      })),
    );
    asked.onReport({ outcome, origin: { row: top, column: left }, isTyped: false });
    const landed = [...outcome.cells, ...outcome.refused];
    const bottom = Math.max(0, ...landed.map(({ row }) => row));
    const right = Math.max(0, ...landed.map(({ column }) => column));
    go({ anchor: { row: top, column: left }, active: { row: top + bottom, column: left + right } });
  };

  return {
    selection,
    block: blockOf(selection),
    editing,
    line,
    quarter,
    canType,
    point: (place: Place, extend: boolean): void => go(movedTo(selection, place, size, extend)),
    begin,
    setText: (text: string): void => edit((now) => now && { ...now, text, problem: null }),
    end,
    press,
    clear,
    paste,
    copied: (): string => blockText(draft, quarters, blockOf(selection), language),
  };
}
export type GridCells = ReturnType<typeof useGridCells>;
