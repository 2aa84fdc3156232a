import { tidy } from './cell.ts';
import type { ReadArea } from './indicator-area.ts';
import type { ResolvedIndicator } from './indicator-choice.ts';
import type { IndicatorMapping } from './indicator-mapping.ts';
import { areaPart, indicatorPart, periodPart, sourcePart } from './indicator-parts.ts';
import type { Refusal } from './import.views.ts';
import { columnIndex, type Part, refuseShiftedRow, type RowCells, rowCells } from './mapping-cells.ts';
import { type ExactNumber, readExactNumber } from './mapping-number.ts';
import type { ReadPeriod } from './mapping-period.ts';
import type { MappingContext } from './mapping-problems.ts';
import type { TableRow } from './row-reader.ts';

/** One cell with a figure or a part of one. */
export type FigureCell = {
  readonly column: string;
  readonly text: string;
  readonly indicator: ResolvedIndicator;
  readonly area: ReadArea;
  readonly period: ReadPeriod;
  readonly source: string;
  /** Null: unknown, or not a number when there is a refusal. */
  readonly number: ExactNumber | null;
  readonly refusal: Refusal | null;
};

export type ColumnSum = { readonly column: string; readonly number: ExactNumber };

export type RowReading =
  /** Left out by a filter. */
  | { readonly kind: 'skipped' }
  /** `amounts`: the numbers of a row that names no area, so that what is left out is known. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly amounts: readonly ColumnSum[] | null }
  | { readonly kind: 'read'; readonly cells: readonly FigureCell[] };

/**
 * P-2 · Reads the rows of a table through a mapping.
 * @throws RangeError when the mapping still has problems; see `mappingProblems`
 */
export function indicatorRowReader(
  headers: readonly string[],
  mapping: IndicatorMapping,
  context: MappingContext,
): (row: TableRow) => RowReading {
  const indexOf = columnIndex(headers);
  const cellsOf = rowCells(headers);
  const isKept = rowFilter(mapping, indexOf);
  const source = sourcePart(mapping, indexOf);
  const periodOf = periodPart(mapping, context, indexOf);
  const indicatorOf = indicatorPart(mapping, context, indexOf);
  const areaOf = areaPart(mapping, context, indexOf);
  const marks = new Set(mapping.unknownMarks.map((mark) => mark.toLowerCase()));
  const values = mapping.values.map((value) => ({ ...value, index: indexOf(value.column) }));
  const numberIn = (cells: RowCells, { index, decimal }: (typeof values)[number]) =>
    cells.read<ExactNumber | null>(index, (text) => {
      if (text === '' || marks.has(text.toLowerCase())) return { value: null };
      return readExactNumber(text, decimal ?? 'comma');
    });
  const amountsIn = (cells: RowCells): ColumnSum[] =>
    values.flatMap((value) => {
      const number = numberIn(cells, value);
      return 'value' in number && number.value ? [{ column: value.column, number: number.value }] : [];
    });

  return (row) => {
    const shifted = refuseShiftedRow(row, headers.length);
    if (shifted) return { kind: 'refused', refusal: shifted, amounts: null };
    const cells = cellsOf(row);
    if (!isKept(cells)) return { kind: 'skipped' };
    const from = source(cells);
    if ('refusal' in from) return { kind: 'refused', ...from, amounts: null };
    const read: FigureCell[] = [];
    // Most files speak of one period per row, and then its area is read once.
    const areas = new Map<string, Part<ReadArea>>();
    for (const value of values) {
      const indicator = indicatorOf(cells, value);
      if ('refusal' in indicator) return { kind: 'refused', ...indicator, amounts: null };
      const period = periodOf(cells, value);
      if ('refusal' in period) return { kind: 'refused', ...period, amounts: null };
      const { referenceDate } = period.value;
      const area = areas.get(referenceDate) ?? areaOf(cells, referenceDate);
      areas.set(referenceDate, area);
      if ('refusal' in area) {
        const amounts = area.refusal.code === 'AREA_MISSING' ? amountsIn(cells) : null;
        return { kind: 'refused', ...area, amounts };
      }
      const number = numberIn(cells, value);
      read.push({
        column: value.column,
        text: cells.text(value.index),
        indicator: indicator.value,
        area: area.value,
        period: period.value,
        source: from.value,
        number: 'value' in number ? number.value : null,
        refusal: 'refusal' in number ? number.refusal : null,
      });
    }
    return { kind: 'read', cells: read };
  };
}

function rowFilter({ filters }: IndicatorMapping, indexOf: (column: string) => number) {
  const tests = filters.map(({ column, keep, values }) => {
    const named = new Set(values.map((text) => tidy(text).toLowerCase()));
    const index = indexOf(column);
    return (cells: RowCells) => named.has(cells.text(index).toLowerCase()) === keep;
  });
  return (cells: RowCells): boolean => tests.every((test) => test(cells));
}
