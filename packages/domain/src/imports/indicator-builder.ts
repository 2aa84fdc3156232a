import { refuse, shortened } from './cell.ts';
import type { ReadArea } from './indicator-area.ts';
import type { ColumnSum, FigureCell } from './indicator-row.ts';
import type { Refusal } from './import.views.ts';
import { addExact, type ExactNumber, numberOf } from './mapping-number.ts';

/** A figure that a file states, before it is held against what is recorded. */
export type FileFigure = {
  readonly indicatorCode: string;
  readonly definitionVersion: number;
  readonly label: string;
  readonly unit: string;
  readonly area: ReadArea;
  readonly referenceDate: string;
  readonly periodLabel: string;
  readonly source: string;
  /** Null: unknown. */
  readonly value: number | null;
};

type Building = {
  readonly cell: FigureCell;
  readonly row: number;
  number: ExactNumber | null;
  isRefused: boolean;
};

/** Puts cells together into figures, each by its place in the order in which they came up. */
export type FigureBuilder = {
  /** The place of the figure the cell belongs to, or why the cell cannot be part of it. */
  readonly put: (cell: FigureCell, row: number) => { readonly place: number } | { readonly refusal: Refusal };
  readonly isRefused: (place: number) => boolean;
  readonly firstCell: (place: number) => FigureCell | null;
  /** In order of place; null: refused. */
  readonly figures: () => (FileFigure | null)[];
};

/**
 * P-2 · With `sum` the rows of a figure add up, without rounding: an unknown part makes the sum unknown, a refused
 * part leaves it out whole, for half a sum is a wrong figure. Without, a second row for a figure is refused.
 */
export function figureBuilder(aggregation: 'sum' | 'none'): FigureBuilder {
  const building: Building[] = [];
  const places = new Map<string, number>();
  return {
    put(cell, row) {
      const key = keyOf(cell);
      const place = places.get(key);
      const standing = place === undefined ? undefined : building[place];
      if (place === undefined || !standing) {
        places.set(key, building.length);
        building.push({ cell, row, number: cell.number, isRefused: cell.refusal !== null });
        return { place: building.length - 1 };
      }
      if (aggregation === 'none') return { refusal: refuseTwice(cell, row, standing.row) };
      standing.isRefused ||= cell.refusal !== null;
      standing.number = standing.number && cell.number ? addExact(standing.number, cell.number) : null;
      return { place };
    },
    isRefused: (place) => building[place]?.isRefused ?? true,
    firstCell: (place) => building[place]?.cell ?? null,
    figures: () => building.map((figure) => (figure.isRefused ? null : figureOf(figure))),
  };
}

const keyOf = ({ indicator, area, period, source }: FigureCell): string =>
  [indicator.code, indicator.version, area.kind, area.code, period.referenceDate, source].join('\n');

function figureOf({ cell, number }: Building): FileFigure {
  const { indicator, area, period, source } = cell;
  return {
    indicatorCode: indicator.code,
    definitionVersion: indicator.version,
    label: indicator.label,
    unit: indicator.unit,
    area,
    referenceDate: period.referenceDate,
    periodLabel: period.label,
    source,
    value: number && numberOf(number),
  };
}

function refuseTwice(cell: FigureCell, row: number, firstRow: number): Refusal {
  const { indicator, area, period } = cell;
  const { code, message } = refuse(
    'FIGURE_TWICE',
    `${indicator.code} van ${area.code} over ${period.label} staat al in rij ${firstRow} en nu weer in rij ${row}. ` +
      'Laat één rij staan, houd alleen de juiste rijen, of laat de rijen optellen.',
  );
  return { row, column: cell.column, value: shortened(cell.text), code, message };
}

/** For a row that adds only to sums that another row made impossible. */
export function refuseIncomplete(cell: FigureCell, row: number): Refusal {
  const { code, message } = refuse(
    'SUM_INCOMPLETE',
    `De som voor ${cell.area.code} is niet te geven: een andere rij ervan is geweigerd. Herstel die rij.`,
  );
  return { row, column: cell.column, value: shortened(cell.text), code, message };
}

const MOST_NAMED = 3;
const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** What a row without an area would have added, so that nobody takes the rest for the whole. */
export function leftOutWords(amounts: readonly ColumnSum[]): string {
  const named = amounts
    .slice(0, MOST_NAMED)
    .map(({ column, number }) => `${column} ${dutch.format(numberOf(number))}`);
  const more = amounts.length > MOST_NAMED ? ` en ${amounts.length - MOST_NAMED} kolommen meer` : '';
  return named.length === 0 ? 'Vul het gebied in.' : `Niet overgenomen: ${named.join('; ')}${more}.`;
}
