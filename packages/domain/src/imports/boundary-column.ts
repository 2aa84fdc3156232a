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
const CODE = /^[a-z]*[ -]?\d+$/i;
/** Share of the shapes that must have a code of their own in a property before it is one of codes. */
const CODES_SHARE = 0.5;

/**
 * The property that says which area each shape is: one of codes before one of names, then the one whose values are most
 * different areas of a division. Null when none names a single area.
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
      const found = new Set<string>();
      const byCode = new Set<string>();
      for (const text of texts) {
        const cell = finders[division](text);
        if (!('value' in cell)) continue;
        found.add(cell.value);
        if (CODE.test(text)) byCode.add(cell.value);
      }
      // A property of codes is never left for one of names because a few of its codes are wrong: those are refused.
      const isCodes = byCode.size >= features.length * CODES_SHARE;
      const isNamedCode = CODE_PROPERTY.test(property);
      const rank = [
        Number(isCodes),
        Number(isCodes && isNamedCode),
        found.size,
        byCode.size,
        Number(isNamedCode),
      ];
      if (found.size > 0 && (!best || isHigher(rank, best.rank))) {
        best = { division, property, matched: found.size, rank };
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
