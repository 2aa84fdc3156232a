import type { AreaKind } from '../indicators/area-kinds.ts';
import { otherAreaCode } from '../indicators/published-figure.ts';
import { searchKey } from '../kernel/search-key.ts';
import type { RegionType } from '../regions/region-types.ts';
import { type Cell, accept, refuse, shortened } from './cell.ts';
import { type Municipality, municipalityFinder } from './find-municipality.ts';
import type { NAMED_AREAS } from './indicator-mapping.ts';

/** The area of a figure; `name` where Regiovast does not hold the area itself. */
export type ReadArea = { readonly kind: AreaKind; readonly code: string; readonly name: string | null };

export type KnownRegion = { readonly code: string; readonly name: string; readonly type: RegionType };

/** The areas that a file is held against. */
export type KnownAreas = {
  readonly municipalities: readonly Municipality[];
  readonly regions: readonly KnownRegion[];
};

export const NATION: ReadArea = { kind: 'nation', code: 'NL', name: null };

const NATION_TEXT = /^(?:nl(?:0[01])?|nederland|the netherlands|netherlands)$/i;
const PART_OF_MUNICIPALITY = /^(wk|bu)(\d{4})(\d{2}|\d{4})$/i;
/** What the statistics office puts behind names that several kinds of area have. */
const KIND_SUFFIX = /\s*\((?:pv|gm|gemeente|provincie)\)$/i;

/** Reads areas by code or name as they were on a day; of a municipality that had ended by then the reason is given. */
export type AreaReader = {
  readonly byCode: (text: string, name: string | null, on: string) => Cell<ReadArea>;
  readonly byName: (text: string, of: (typeof NAMED_AREAS)[number], on: string) => Cell<ReadArea>;
};

export function areaReader({ municipalities, regions }: KnownAreas): AreaReader {
  const finders = new Map<string, ReturnType<typeof municipalityFinder>>();
  const find = (text: string, on: string): Cell<string> => {
    const finder = finders.get(on) ?? municipalityFinder(municipalities, on);
    finders.set(on, finder);
    return finder(text);
  };
  const regionCodes = new Set(regions.map(({ code }) => code));
  const regionsByName = Map.groupBy(regions, ({ type, name }) => `${type} ${searchKey(name)}`);

  const municipality = (text: string, on: string): Cell<ReadArea> => {
    const cell = find(text, on);
    return 'code' in cell ? cell : accept({ kind: 'municipality', code: cell.value, name: null });
  };
  const part = (text: string, name: string | null, on: string): Cell<ReadArea> | null => {
    const [, letters = '', digits = '', rest = ''] = PART_OF_MUNICIPALITY.exec(text) ?? [];
    const kind = letters.toLowerCase() === 'wk' ? 'district' : 'neighbourhood';
    if (rest.length !== (kind === 'district' ? 2 : 4)) return null;
    const whole = find(digits, on);
    return 'code' in whole ? whole : accept({ kind, code: text.toUpperCase(), name });
  };
  return {
    byCode(text, name, on) {
      if (NATION_TEXT.test(text)) return accept(NATION);
      if (regionCodes.has(text.toUpperCase())) {
        return accept({ kind: 'region', code: text.toUpperCase(), name: null });
      }
      return part(text, name, on) ?? municipality(text, on);
    },
    byName(text, of, on) {
      if (NATION_TEXT.test(text)) return accept(NATION);
      if (of === 'other') return accept({ kind: 'other', code: otherAreaCode(text), name: text });
      const bare = text.replace(KIND_SUFFIX, '');
      if (of === 'municipality') return municipality(bare, on);
      const [region] = regionsByName.get(`${of} ${searchKey(bare)}`) ?? [];
      if (region) return accept({ kind: 'region', code: region.code, name: null });
      return refuse(
        'AREA_UNKNOWN',
        `"${shortened(text)}" is geen bekende regio. Neem de code of de officiële naam.`,
      );
    },
  };
}
