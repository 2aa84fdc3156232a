/** A cell one can type in: line and quarter, counted from 0. */
export type Place = { readonly row: number; readonly column: number };
/** The cell one is in, and the corner from which a block was drawn to it. */
export type Selection = { readonly active: Place; readonly anchor: Place };
export type GridSize = { readonly rows: number; readonly columns: number };
export type Block = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export const at = (row: number, column: number): Selection => ({
  active: { row, column },
  anchor: { row, column },
});
export const FIRST: Selection = at(0, 0);

export const blockOf = ({ active, anchor }: Selection): Block => ({
  top: Math.min(active.row, anchor.row),
  bottom: Math.max(active.row, anchor.row),
  left: Math.min(active.column, anchor.column),
  right: Math.max(active.column, anchor.column),
});
export const cellsIn = ({ top, bottom, left, right }: Block): Place[] => {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  return places;
};

const within = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));
const clamped = ({ row, column }: Place, { rows, columns }: GridSize): Place => ({
  row: within(row, rows),
  column: within(column, columns),
});

/** To another cell, not beyond the edge; with `extends` the corner stays and the block grows. */
export function movedTo(selection: Selection, to: Place, size: GridSize, extend = false): Selection {
  const active = clamped(to, size);
  return { active, anchor: extend ? selection.anchor : active };
}

/** Where Tab leads: along the row and on to the next; null beyond the last cell, where Tab leaves the grid. */
export function tabbed({ active }: Selection, by: 1 | -1, { rows, columns }: GridSize): Selection | null {
  const index = active.row * columns + active.column + by;
  if (index < 0 || index >= rows * columns) return null;
  return at(Math.floor(index / columns), index % columns);
}

/** The selection in a grid that became smaller. */
export const fitted = ({ active, anchor }: Selection, size: GridSize): Selection => ({
  active: clamped(active, size),
  anchor: clamped(anchor, size),
});
