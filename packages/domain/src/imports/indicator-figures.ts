import { type FileFigure, figureBuilder, leftOutWords, refuseIncomplete } from './indicator-builder.ts';
import type { IndicatorMapping, NewDefinition } from './indicator-mapping.ts';
import { type ColumnSum, indicatorRowReader } from './indicator-row.ts';
import type { Refusal } from './import.views.ts';
import type { MappingContext } from './mapping-problems.ts';
import type { TableRow } from './row-reader.ts';

export type FigureTable = { readonly headers: readonly string[]; readonly rows: readonly TableRow[] };

/** What became of a row: left out, refused, or the figures it states or adds to, by their place in `figures`. */
export type RowOutcome =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'read'; readonly places: readonly number[] };

export type FileFigures = {
  /** Null: refused. */
  readonly figures: readonly (FileFigure | null)[];
  readonly rows: readonly RowOutcome[];
  /** By row. */
  readonly refusals: readonly Refusal[];
  /** Definitions that come along, of which the file has at least one figure. */
  readonly definitions: readonly NewDefinition[];
  /** Cells that say that the value is not known. */
  readonly unknownCells: number;
  readonly withoutArea: readonly { readonly row: number; readonly amounts: readonly ColumnSum[] }[];
};

/**
 * P-2 · The figures in a table under a mapping, and every refusal at once.
 * @throws RangeError when the mapping still has problems; see `mappingProblems`
 */
export function readFigures(
  table: FigureTable,
  mapping: IndicatorMapping,
  context: MappingContext,
): FileFigures {
  const read = indicatorRowReader(table.headers, mapping, context);
  const builder = figureBuilder(mapping.aggregation);
  const refusals: Refusal[] = [];
  const definitions = new Map<string, NewDefinition>();
  const withoutArea: { row: number; amounts: readonly ColumnSum[] }[] = [];
  let unknownCells = 0;

  const outcomes = table.rows.map((row): RowOutcome => {
    const reading = read(row);
    if (reading.kind === 'skipped') return { kind: 'skipped' };
    if (reading.kind === 'refused') {
      const { refusal, amounts } = reading;
      refusals.push(
        amounts ? { ...refusal, message: `${refusal.message} ${leftOutWords(amounts)}` } : refusal,
      );
      if (amounts) withoutArea.push({ row: row.number, amounts });
      return { kind: 'refused' };
    }
    const places: number[] = [];
    for (const cell of reading.cells) {
      if (cell.refusal) refusals.push(cell.refusal);
      else if (cell.number === null) unknownCells += 1;
      else if (cell.indicator.define) definitions.set(cell.indicator.code, cell.indicator.define);
      const put = builder.put(cell, row.number);
      if ('place' in put) places.push(put.place);
      else refusals.push(put.refusal);
    }
    return { kind: 'read', places };
  });

  const refusedRows = new Set(refusals.map(({ row }) => row));
  const rows = outcomes.map((outcome, index): RowOutcome => {
    if (outcome.kind !== 'read') return outcome;
    const places = outcome.places.filter((place) => !builder.isRefused(place));
    if (places.length > 0) return { kind: 'read', places };
    const number = table.rows[index]?.number ?? 0;
    const cell = builder.firstCell(outcome.places[0] ?? -1);
    if (cell && !refusedRows.has(number)) refusals.push(refuseIncomplete(cell, number));
    return { kind: 'refused' };
  });
  refusals.sort((one, other) => one.row - other.row);
  const figures = builder.figures();
  return { figures, rows, refusals, definitions: [...definitions.values()], unknownCells, withoutArea };
}
