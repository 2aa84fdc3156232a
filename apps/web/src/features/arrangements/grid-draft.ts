import { type AmountTotals, totalsOf } from '@regiovast/domain/arrangements/amounts';
import type { LineKind } from '@regiovast/domain/arrangements/arrangement-codes';
import { storedAmount, typedValue } from '@regiovast/domain/arrangements/grid.rules';
import type { GridLineInput, RealisedCellInput } from '@regiovast/domain/arrangements/grid.schemas';
import type { GridLineView, GridView } from '@regiovast/domain/arrangements/grid.views';
import type { Cents } from '@regiovast/domain/kernel/money';
import type { Quarter } from '@regiovast/domain/kernel/quarter';

/** Which of the two amounts of a cell one looks at. */
export type GridSide = 'planned' | 'realised';

/** How a line is called and paid. */
export type LineTerms = {
  readonly label: string;
  readonly kind: LineKind;
  readonly unitCents: Cents | null;
  readonly breakEvenPatients: number | null;
};
/** A line while it is typed: its key stays, its id comes with saving; a quarter without a value is empty. */
export type LineDraft = LineTerms & {
  readonly key: number;
  readonly id: string | null;
  /** Cents of a fixed line, patients, or hundredths of hours. */
  readonly values: Readonly<Record<Quarter, number>>;
};
export type GridDraft = readonly LineDraft[];

const valuesOf = (
  line: GridLineView,
  side: GridSide,
  quarters: readonly Quarter[],
): Record<Quarter, number> => {
  const values: Record<Quarter, number> = {};
  for (const cell of line.cells) {
    const cents = side === 'planned' ? cell.plannedCents : cell.realisedCents;
    const quantity = side === 'planned' ? cell.plannedQuantity : cell.realisedQuantity;
    if (cents === null || !quarters.includes(cell.quarter)) continue;
    const value = typedValue(line, { quantity, cents });
    // Nothing planned is an empty cell; nothing delivered is a statement.
    if (value > 0 || side === 'realised') values[cell.quarter] = value;
  }
  return values;
};

/** One side of a grid as it is typed. */
export const draftOf = (
  { lines, quarters }: Pick<GridView, 'lines' | 'quarters'>,
  side: GridSide,
): GridDraft =>
  lines.map((line, key) => ({ key, id: line.id, ...termsOf(line), values: valuesOf(line, side, quarters) }));

export const termsOf = ({ label, kind, unitCents, breakEvenPatients }: LineTerms): LineTerms => ({
  label,
  kind,
  unitCents,
  breakEvenPatients,
});

const byQuarter = ([a]: [Quarter, number], [b]: [Quarter, number]): number => (a < b ? -1 : 1);
const formOf = (draft: GridDraft): string =>
  JSON.stringify(
    draft.map(({ id, values, ...line }) => [id, termsOf(line), Object.entries(values).sort(byQuarter)]),
  );
export const isSameDraft = (one: GridDraft, other: GridDraft): boolean =>
  one === other || formOf(one) === formOf(other);

export type CellChange = { readonly row: number; readonly quarter: Quarter; readonly value: number | null };

/** The grid with other values in some cells; null empties one, and so does nought where nothing is planned by it. */
export function withCells(draft: GridDraft, changes: readonly CellChange[], side: GridSide): GridDraft {
  const byRow = Map.groupBy(changes, ({ row }) => row);
  return draft.map((line, row) => {
    const own = byRow.get(row);
    if (!own) return line;
    const values = { ...line.values };
    for (const { quarter, value } of own) {
      if (value === null || (value === 0 && side === 'planned')) delete values[quarter];
      else values[quarter] = value;
    }
    return { ...line, values };
  });
}

/** The line under other terms; what was typed has no meaning under another kind and goes. */
export const withTerms = (draft: GridDraft, key: number, terms: LineTerms): GridDraft =>
  draft.map((line) =>
    line.key === key ? { ...line, ...terms, values: line.kind === terms.kind ? line.values : {} } : line,
  );

const cellsOf = ({ values }: LineDraft): { quarter: Quarter; value: number }[] =>
  Object.entries(values)
    .sort(byQuarter)
    .map(([quarter, value]) => ({ quarter, value }));

/** What a cell costs; null for an empty one. */
export const centsAt = (line: LineDraft, quarter: Quarter): Cents | null => {
  const value = line.values[quarter];
  return value === undefined ? null : storedAmount(line, value).cents;
};

/** A-6 · totals of what is typed, by the same sums as on the server; lines by their key. */
export const totalsOfDraft = (draft: GridDraft): AmountTotals =>
  totalsOf(
    draft.flatMap((line) =>
      cellsOf(line).map(({ quarter, value }) => ({
        lineId: String(line.key),
        quarter,
        cents: storedAmount(line, value).cents,
      })),
    ),
  );

/** Lines without a price per patient or hour have none; the input schema says it by kind. */
const priceOf = ({ kind, unitCents, breakEvenPatients }: LineTerms) => {
  if (kind === 'FIXED') return { kind, unitCents: null, breakEvenPatients: null };
  if (kind === 'PER_HOUR') return { kind, unitCents: unitCents ?? 0, breakEvenPatients: null };
  return { kind, unitCents: unitCents ?? 0, breakEvenPatients };
};

/**
 * What is sent to lay down the planned grid over what stands there now: a line that somebody else removed is a new one,
 * and a quarter that the period no longer has is left out.
 */
export function plannedInput(
  draft: GridDraft,
  { lines, quarters }: Pick<GridView, 'lines' | 'quarters'>,
): GridLineInput[] {
  const known = new Set(lines.map(({ id }) => id));
  return draft.map((line) => ({
    id: line.id !== null && known.has(line.id) ? line.id : null,
    label: line.label,
    cells: cellsOf(line).filter(({ quarter }) => quarters.includes(quarter)),
    ...priceOf(line),
  }));
}

/** Cells of what was delivered that were typed since; null takes back what was stated. */
export function realisedInput(before: GridDraft, draft: GridDraft): RealisedCellInput[] {
  return draft.flatMap((line) => {
    const old = before.find(({ id }) => id === line.id)?.values ?? {};
    const quarters = new Set([...Object.keys(old), ...Object.keys(line.values)]);
    return [...quarters].sort().flatMap((quarter) => {
      const value = line.values[quarter] ?? null;
      return line.id === null || value === (old[quarter] ?? null)
        ? []
        : [{ lineId: line.id, quarter, value }];
    });
  });
}
