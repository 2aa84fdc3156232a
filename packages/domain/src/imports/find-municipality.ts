import { searchKey } from '../kernel/search-key.ts';
import { accept, type Cell, type CellReader, refuse, shortened } from './cell.ts';

export type Municipality = {
  readonly code: string;
  readonly name: string;
  readonly validTo: string | null;
  /** The municipality it merged into; absent or null: unknown. */
  readonly successorCode?: string | null;
};

const CODE = /^(?:gm)? ?(\d{1,4})$/i;
/** Everyday names of municipalities that are officially called otherwise. */
const EVERYDAY_NAMES: ReadonlyMap<string, string> = new Map([
  ['den haag', 's gravenhage'],
  ['den bosch', 's hertogenbosch'],
]);
/**
 * What the statistics office puts in brackets behind a name that occurs in more than one province, by the name of
 * the province and by the abbreviations others use for it.
 */
const PROVINCE_SUFFIXES: Readonly<Record<string, string>> = {
  'noord holland': 'nh',
  'zuid holland': 'zh',
  limburg: 'l',
  lb: 'l',
  overijssel: 'o',
  ov: 'o',
  zeeland: 'z',
  zld: 'z',
};
/** 'Nuenen c.a.': cum annexis, the first of the places that the official name adds up. */
const WITH_ANNEXES = / c ?a$/;

/**
 * P-2, P-3 · Finds a municipality by code ('GM0014', '14') or by name, whatever its capitals, accents, hyphens and
 * apostrophes. A suffix as in 'Bergen (NH.)' may be left out while one municipality remains; 'Nuenen c.a.' is the one
 * whose name begins so. One that no longer exists on the day is refused: a practice stands in a municipality of
 * today, a figure is about one of its reference date.
 */
export function municipalityFinder(
  municipalities: readonly Municipality[],
  today: string,
): CellReader<string> {
  const byCode = Map.groupBy(municipalities, ({ code }) => code);
  const byName = Map.groupBy(municipalities, ({ name }) => nameKey(name));
  const byBareName = Map.groupBy(municipalities, ({ name }) => nameKey(name.replace(/\(.*\)/, '')));
  const found = new Map<string, Cell<string>>();
  const withAnnexes = (key: string): readonly Municipality[] | undefined => {
    if (!WITH_ANNEXES.test(key)) return undefined;
    const first = `${key.replace(WITH_ANNEXES, '')} `;
    const hits = [...byName].flatMap(([name, its]) => (name.startsWith(first) ? its : []));
    return hits.length > 0 ? hits : undefined;
  };
  const find = (text: string): Cell<string> => {
    const digits = CODE.exec(text)?.[1];
    const key = nameKey(text);
    const names = [key, EVERYDAY_NAMES.get(key) ?? key, withSuffix(key)];
    const hits = digits
      ? [byCode.get(`GM${digits.padStart(4, '0')}`)]
      : [...names.map((name) => byName.get(name)), byBareName.get(key), withAnnexes(key)];
    const cell = choose(hits, text, today);
    return cell ?? refuseEnded(hits.find((hit) => hit !== undefined)?.[0], byCode, text);
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
): Cell<string> | null {
  for (const hit of hits) {
    const [only, ...others] = (hit ?? []).filter(({ validTo }) => validTo === null || validTo >= today);
    if (only && others.length === 0) return accept(only.code);
    if (only) return refuse('MUNICIPALITY_UNKNOWN', severalMessage([only, ...others], text));
  }
  return null;
}

/** Names the municipality of now where the merger is known: that is what the cell should hold. */
function refuseEnded(
  ended: Municipality | undefined,
  byCode: ReadonlyMap<string, readonly Municipality[]>,
  text: string,
): Cell<string> {
  if (ended) {
    const successor = byCode.get(ended.successorCode ?? '')?.[0];
    const instead = successor ? `${successor.name} (${successor.code})` : 'de gemeente van nu';
    return refuse(
      'MUNICIPALITY_ENDED',
      `Gemeente ${ended.name} (${ended.code}) bestaat niet meer na ${ended.validTo}. Neem ${instead}.`,
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
