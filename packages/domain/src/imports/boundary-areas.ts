import { searchKey } from '../kernel/search-key.ts';
import { BOUNDARY_DIVISIONS, type BoundaryDivision } from '../regions/boundary-divisions.ts';
import type { RegionType } from '../regions/region-types.ts';
import { accept, type CellReader, refuse, shortened } from './cell.ts';
import { municipalityFinder, type Municipality } from './find-municipality.ts';

export type Area = { readonly code: string; readonly name: string };
/** Everything a boundary can belong to. */
export type KnownAreas = {
  readonly municipalities: readonly Municipality[];
  readonly regions: Readonly<Record<RegionType, readonly Area[]>>;
};
export type AreaFinders = Readonly<Record<BoundaryDivision, CellReader<string>>>;

const CODE = /^([a-z]+)[ -]?0*(\d+)$/i;
const DIGITS = /^\d{1,4}$/;

/** Finds an area of each division by its code, with or without prefix and leading zeros, or by its name. */
export function areaFinders({ municipalities, regions }: KnownAreas, today: string): AreaFinders {
  const finders = BOUNDARY_DIVISIONS.map((division) => [
    division,
    division === 'municipality' ? municipalityFinder(municipalities, today) : regionFinder(regions[division]),
  ]);
  return Object.fromEntries(finders) as AreaFinders;
}

/** The areas of a division that exist on the day, by code. */
export function areasOn(
  { municipalities, regions }: KnownAreas,
  division: BoundaryDivision,
  today: string,
): ReadonlyMap<string, Area> {
  const areas =
    division === 'municipality'
      ? municipalities.filter(({ validTo }) => validTo === null || validTo >= today)
      : regions[division];
  return new Map(areas.map((area) => [area.code, area]));
}

/** Finds an area of one division by its code or, when only one has it, its name. */
export function regionFinder(areas: readonly Area[]): CellReader<string> {
  const byCode = new Map(areas.map(({ code }) => [codeKey(code), code]));
  const byNumber = Map.groupBy(areas, ({ code }) => numberIn(code));
  const byName = Map.groupBy(areas, ({ name }) => nameKey(name));
  return (text) => {
    const code = byCode.get(codeKey(text));
    if (code) return accept(code);
    const hits = (DIGITS.test(text) ? byNumber.get(Number(text)) : byName.get(nameKey(text))) ?? [];
    const [only, ...others] = hits;
    if (only && others.length === 0) return accept(only.code);
    return refuse(
      'AREA_UNKNOWN',
      only
        ? `"${shortened(text)}" kan ${hits.map((hit) => `${hit.name} (${hit.code})`).join(' of ')} zijn. Neem de code.`
        : `"${shortened(text)}" is geen bekende regio van deze indeling. Neem de code of de naam.`,
    );
  };
}

/** `ZK09`, `zk9` and `ZK 09` are one code. */
const codeKey = (code: string): string => {
  const [, letters, digits] = CODE.exec(code) ?? [];
  return letters && digits ? `${letters.toUpperCase()}${digits}` : code.toUpperCase();
};

const numberIn = (code: string): number => Number(CODE.exec(code)?.[2] ?? Number.NaN);

const nameKey = (name: string): string =>
  searchKey(name)
    .replaceAll("'", '')
    .replace(/[\s().,/_-]+/g, ' ')
    .trim();
