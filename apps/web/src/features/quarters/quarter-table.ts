import type { QuarterView } from '@regiovast/domain/quarters/quarter.views';
import type { Figure } from '@regiovast/domain/regions/region.views';

const NATION = 'NL';
const BY_NAME = new Intl.Collator('nl', { sensitivity: 'base', ignorePunctuation: true });

/** A region, or the nation, with its figures by indicator. */
export type QuarterTableRow = {
  readonly code: string;
  readonly name: string;
  readonly figures: Readonly<Record<string, Figure>>;
};

/** A figure that is not in the snapshot is unknown, never 0. */
const MISSING: Figure = { value: null, suppressed: false, quality: 'UNKNOWN' };
export const figureOf = (row: QuarterTableRow, indicator: string): Figure =>
  row.figures[indicator] ?? MISSING;

/** The values of a snapshot as a row per region and one for the nation. */
export function quarterTable({ regions, values }: Pick<QuarterView, 'regions' | 'values'>) {
  const byRegion = Map.groupBy(values, (value) => value.regionCode);
  const rowOf = (code: string, name: string): QuarterTableRow => ({
    code,
    name,
    figures: Object.fromEntries((byRegion.get(code) ?? []).map((value) => [value.indicatorCode, value])),
  });
  return { rows: regions.map(({ code, name }) => rowOf(code, name)), nation: rowOf(NATION, NATION) };
}

const keyOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’\- ]/gu, '')
    .toLowerCase();

/** The rows with a name in which the text occurs, whatever its capitals, accents and hyphens. */
export const rowsNamed = (rows: readonly QuarterTableRow[], text: string): QuarterTableRow[] =>
  rows.filter(({ name }) => keyOf(name).includes(keyOf(text)));

/** Sorted by an indicator or by name; what has no number comes last whichever way, equal figures go by name. */
export function sortedRows(
  rows: readonly QuarterTableRow[],
  by: string,
  isDescending: boolean,
): QuarterTableRow[] {
  const sign = isDescending ? -1 : 1;
  const names = (a: QuarterTableRow, b: QuarterTableRow): number => BY_NAME.compare(a.name, b.name);
  const isIndicator = rows.some((row) => by in row.figures);
  if (!isIndicator) return rows.toSorted((a, b) => sign * names(a, b));
  return rows.toSorted((a, b) => {
    const left = figureOf(a, by).value;
    const right = figureOf(b, by).value;
    if (left === null || right === null) return Number(left === null) - Number(right === null) || names(a, b);
    return sign * (left - right) || names(a, b);
  });
}
