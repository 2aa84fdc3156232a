/** A part of every bar: its key in the values, its name, and how it is drawn. */
export type StackPart = {
  readonly id: string;
  readonly name: string;
  /** A colour of the series, or the hatched look of what is not there yet. */
  readonly look: 0 | 1 | 2 | 3 | 'open';
};

/** A bar: whole amounts by part; what is below 0 is not drawn, and stands in the table. */
export type StackRow = {
  readonly id: string;
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
  /** What is written at the end of the bar. */
  readonly end: string;
};

const ROW_HEIGHT = 34;
const AXIS_HEIGHT = 34;

/** Height in pixels that so many bars need. */
export const heightOfStack = (rows: number): number => rows * ROW_HEIGHT + AXIS_HEIGHT;

/** The rows as they are drawn: each part from zero on. */
export const drawnRows = (parts: readonly StackPart[], rows: readonly StackRow[]) =>
  rows.map(({ id, name, values, end }) => ({
    id,
    name,
    end,
    ...Object.fromEntries(parts.map((part) => [part.id, Math.max(values[part.id] ?? 0, 0)])),
  }));
