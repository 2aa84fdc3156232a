import { type Area, areaFinders, areasOn, type KnownAreas } from './boundary-areas.ts';
import { type AreaColumn, areaTextOf, type FeatureProperties, findAreaColumn } from './boundary-column.ts';
import type { RefusedCell } from './cell.ts';
import type { Refusal } from './import.views.ts';
import type { BoundaryDivision } from '../regions/boundary-divisions.ts';

/** A shape of a file: its number (the first is 1), its properties, and what is wrong with its rings. */
export type BoundaryFeature = {
  readonly number: number;
  readonly properties: FeatureProperties;
  readonly fault: RefusedCell | null;
};

export type JudgedBoundaries = {
  readonly column: AreaColumn;
  /** Codes of the accepted features by their number. */
  readonly accepted: ReadonlyMap<number, string>;
  readonly refusals: readonly Refusal[];
  /** Areas that exist on the day and that no feature is of; a warning, for they can be drawn as unknown. */
  readonly missing: readonly Area[];
};

/** Below this share of its features recognised, a file does not say what its boundaries are of. */
const RECOGNISED_SHARE = 0.5;
const GEOMETRY_COLUMN = 'geometry';

/**
 * P-2, P-3 · Which area each shape of a file is, and everything that is wrong with it, in one pass. Null when the
 * division does not follow from the file (or no shape is of the division asked for).
 * @param asked the division the importer named; null: propose it from the codes
 * @param today calendar date in the Netherlands: areas that ended before are refused
 */
export function judgeBoundaries(
  features: readonly BoundaryFeature[],
  known: KnownAreas,
  asked: BoundaryDivision | null,
  today: string,
): JudgedBoundaries | null {
  const finders = areaFinders(known, today);
  const column = findAreaColumn(
    features.map(({ properties }) => properties),
    finders,
    asked,
  );
  if (!column || (!asked && column.matched < features.length * RECOGNISED_SHARE)) return null;
  const find = finders[column.division];
  const accepted = new Map<number, string>();
  const firstOf = new Map<string, number>();
  const refusals: Refusal[] = [];
  for (const { number, properties, fault } of features) {
    const text = areaTextOf(properties, column.property);
    const refuse = ({ code, message }: RefusedCell, at = column.property): void => {
      const value = at === GEOMETRY_COLUMN ? '' : (text ?? properties.get(column.property) ?? '');
      refusals.push({ row: number, column: at, value, code, message });
    };
    const cell = text === null ? MISSING : find(text);
    if ('code' in cell) refuse(cell);
    if (fault) refuse(fault, GEOMETRY_COLUMN);
    if ('code' in cell) continue;
    const first = firstOf.get(cell.value);
    if (first !== undefined) refuse(twice(cell.value, first));
    else firstOf.set(cell.value, number);
    if (first === undefined && !fault) accepted.set(number, cell.value);
  }
  const areas = areasOn(known, column.division, today);
  const missing = [...areas.values()].filter(({ code }) => !firstOf.has(code));
  return { column, accepted, refusals, missing };
}

const MISSING: RefusedCell = {
  code: 'VALUE_MISSING',
  message: 'Dit vlak noemt geen gebied. Geef het de code of de naam van zijn gebied.',
};

const twice = (code: string, first: number): RefusedCell => ({
  code: 'AREA_TWICE',
  message: `Gebied ${code} staat al in vlak ${first}. Voeg beide samen tot één vlak (MultiPolygon).`,
});
