/** A row of a list that is being edited; its key holds its place while everything else of it may change. */
export type Keyed = { readonly key: number };

/** A key that no row of the list has. */
export const nextKey = (list: readonly Keyed[]): number => Math.max(-1, ...list.map(({ key }) => key)) + 1;

export const withRow = <Row extends Keyed>(list: readonly Row[], changed: Row): readonly Row[] =>
  list.map((row) => (row.key === changed.key ? changed : row));

export const withoutRow = <Row extends Keyed>(list: readonly Row[], key: number): readonly Row[] =>
  list.filter((row) => row.key !== key);

/** The list with a row one place up (-1) or down (1); at the end it stays where it is. */
export function withRowMoved<Row extends Keyed>(
  list: readonly Row[],
  key: number,
  by: -1 | 1,
): readonly Row[] {
  const from = list.findIndex((row) => row.key === key);
  const [one, other] = [list[from], list[from + by]];
  if (!one || !other) return list;
  return list.map((row, index) => (index === from ? other : index === from + by ? one : row));
}
