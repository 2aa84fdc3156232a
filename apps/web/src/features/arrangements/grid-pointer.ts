import type { ClipboardEvent, MouseEvent } from 'react';
import type { Place } from './grid-places.ts';
import type { GridCells } from './use-grid-cells.ts';

/** The cell of the grid that something happened in; null: none. */
export const placeOf = (target: EventTarget): Place | null => {
  const { dataset } = (target as Element).closest<HTMLElement>('[data-row]') ?? {};
  return dataset ? { row: Number(dataset['row']), column: Number(dataset['column']) } : null;
};

const isField = (target: EventTarget): boolean => target instanceof HTMLInputElement;

/** What the pointer and the clipboard do in a grid; in the field of a cell they do what they do in any field. */
export function gridPointer(cells: GridCells, isEditable: boolean) {
  const onMouseDown = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0 || isField(event.target)) return;
    const { active } = cells.selection;
    const isAgain = place.row === active.row && place.column === active.column && !event.shiftKey;
    const wasIn = document.activeElement === (event.target as Element).closest('[data-row]');
    if (isAgain && wasIn) {
      // The second press on a cell begins typing: that is what a finger has for F2.
      event.preventDefault();
      cells.begin(null);
      return;
    }
    cells.end(null);
    cells.point(place, event.shiftKey);
  };
  const onMouseOver = (event: MouseEvent): void => {
    const place = event.buttons === 1 && !cells.editing ? placeOf(event.target) : null;
    if (place) cells.point(place, true);
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (isField(event.target)) return;
    event.clipboardData.setData('text/plain', cells.copied());
    event.preventDefault();
    if (event.type === 'cut') cells.clear();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (isField(event.target) || !isEditable) return;
    event.preventDefault();
    cells.paste(event.clipboardData.getData('text/plain'));
  };
  return { onMouseDown, onMouseOver, onCopy, onCut: onCopy, onPaste };
}
