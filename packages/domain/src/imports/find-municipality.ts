import { searchKey } from '../kernel/search-key.ts';
import { accept, type Cell, type CellReader, refuse, shortened } from './cell.ts';

export type Municipality = { readonly code: string; readonly name: string; readonly validTo: string | null };

const CODE = /^(?:gm)? ?(\d{1,4})$/i;
/** Everyday names of municipalities that are officially called otherwise. */
const EVERYDAY_NAMES: ReadonlyMap<string, string> = new Map([
  ['den haag', 's gravenhage'],
  ['den bosch', 's hertogenbosch'],
]);
/** What the statistics office puts in brackets behind a name that occurs in more than one province. */
const PROVINCE_SUFFIXES: Readonly<Record<string, string>> = {
  'noord holland': 'nh',
  'zuid holland': 'zh',
  limburg: 'l',
  overijssel: 'o',
  zeeland: 'z',
};

/**
 * P-2, P-3 · Finds a municipality by code ('GM0014', '14') or by name, whatever its capitals, accents, hyphens and
 * apostrophes. A suffix as in 'Bergen (NH.)' may be left out while one municipality remains. One that no longer
 * exists is refused: a practice stands in a municipality of today.
 */
export function municipalityFinder(
  municipalities: readonly Municipality[],
  today: string,
): CellReader<string> {
  const byCode = Map.groupBy(municipalities, ({ code }) => code);
  const byName = Map.groupBy(municipalities, ({ name }) => nameKey(name));
  const byBareName = Map.groupBy(municipalities, ({ name }) => nameKey(name.replace(/\(.*\)/, '')));
  const found = new Map<string, Cell<string>>();
  const find = (text: string): Cell<string> => {
    const digits = CODE.exec(text)?.[1];
    const key = nameKey(text);
    const names = [key, EVERYDAY_NAMES.get(key) ?? key, withSuffix(key)];
    const hits = digits
      ? [byCode.get(`GM${digits.padStart(4, '0')}`)]
      : [...names.map((name) => byName.get(name)), byBareName.get(key)];
    return choose(hits, text, today);
  };
  return (text) => {
    const known = found.get(text) ?? find(text);
    found.set(text, known);
    return known;
  };
}

function choose(
  hits: readonly (readonly Municipality[] | undefined)[],
  text: string,
  today: string,
): Cell<string> {
  for (const hit of hits) {
    const [only, ...others] = (hit ?? []).filter(({ validTo }) => validTo === null || validTo >= today);
    if (only && others.length === 0) return accept(only.code);
    if (only) return refuse('MUNICIPALITY_UNKNOWN', severalMessage([only, ...others], text));
  }
  const ended = hits.find((hit) => hit !== undefined)?.[0];
  if (ended) {
    return refuse(
      'MUNICIPALITY_ENDED',
      `Gemeente ${ended.name} (${ended.code}) bestaat niet meer na ${ended.validTo}. Neem de gemeente van nu.`,
    );
  }
  return refuse(
    'MUNICIPALITY_UNKNOWN',
    `"${shortened(text)}" is geen bekende gemeente. Neem de gemeentecode (GM0014) of de officiële naam.`,
  );
}

const severalMessage = (hits: readonly Municipality[], text: string): string =>
  `"${shortened(text)}" kan ${hits.map(({ name, code }) => `${name} (${code})`).join(' of ')} zijn. Neem de code.`;

function nameKey(name: string): string {
  return searchKey(name)
    .replace(/^gemeente /, '')
    .replaceAll("'", '')
    .replace(/[\s().,_-]+/g, ' ')
    .trim();
}

function withSuffix(key: string): string {
  const province = Object.keys(PROVINCE_SUFFIXES).find((name) => key.endsWith(` ${name}`));
  return province ? `${key.slice(0, -province.length)}${PROVINCE_SUFFIXES[province]}` : key;
}
