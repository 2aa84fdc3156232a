import { BOUNDARY_DIVISIONS, type BoundaryDivision } from '../regions/boundary-divisions.ts';
import type { AreaFinders } from './boundary-areas.ts';
import { tidy } from './cell.ts';

/** What a feature says of itself: texts and numbers by name, all as text. */
export type FeatureProperties = ReadonlyMap<string, string>;

/** Where a file says which area a shape is. */
export type AreaColumn = {
  readonly division: BoundaryDivision;
  readonly property: string;
  /** Different areas found in it. */
  readonly matched: number;
};

/** Before the others where they match equally well. */
const DIVISION_ORDER: readonly BoundaryDivision[] = ['municipality', ...BOUNDARY_DIVISIONS];
/** A number is taken for a code only where the property says that it is one: a serial number would fit too. */
const CODE_PROPERTY = /code|^(?:gm|zk|pv)(?:_?nr)?$/i;
const NUMBER = /^\d+$/;

/**
 * The property whose values are most different areas of one division: a code before a name, and a property that is
 * called a code before one that is not. Null when none names a single area.
 * @param asked only this division; null: any, so that the division follows from the file
 */
export function findAreaColumn(
  features: readonly FeatureProperties[],
  finders: AreaFinders,
  asked: BoundaryDivision | null,
): AreaColumn | null {
  const properties = new Set(features.flatMap((feature) => [...feature.keys()]));
  const divisions = asked ? [asked] : [...new Set(DIVISION_ORDER)];
  let best: (AreaColumn & { readonly rank: readonly number[] }) | null = null;
  for (const property of properties) {
    const texts = new Set(features.flatMap((feature) => areaTextOf(feature, property) ?? []));
    for (const division of divisions) {
      const codes = new Set<string>();
      let asCode = 0;
      for (const text of texts) {
        const cell = finders[division](text);
        if (!('value' in cell)) continue;
        codes.add(cell.value);
        if (text.toUpperCase() === cell.value) asCode += 1;
      }
      const rank = [codes.size, asCode, CODE_PROPERTY.test(property) ? 1 : 0];
      if (codes.size > 0 && (!best || isHigher(rank, best.rank))) {
        best = { division, property, matched: codes.size, rank };
      }
    }
  }
  return best && { division: best.division, property: best.property, matched: best.matched };
}

/** What a feature says in the property; null when nothing, or a number that is not a code. */
export function areaTextOf(feature: FeatureProperties, property: string): string | null {
  const text = tidy(feature.get(property) ?? '');
  if (text === '' || (NUMBER.test(text) && !CODE_PROPERTY.test(property))) return null;
  return text;
}

function isHigher(rank: readonly number[], than: readonly number[]): boolean {
  const at = rank.findIndex((value, index) => value !== than[index]);
  return at >= 0 && (rank[at] ?? 0) > (than[at] ?? 0);
}
