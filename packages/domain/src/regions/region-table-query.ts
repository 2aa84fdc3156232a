import {
  BAND_FILTERS,
  BASIS_FILTERS,
  DEFAULT_COLUMNS,
  REGION_COLUMNS,
  REGION_SORTS,
  type RegionColumn,
  type RegionSort,
} from './region-columns.ts';
import type { RegionType } from './region-types.ts';

const TYPES: Readonly<Record<RegionType, true>> = {
  careOffice: true,
  rhoArea: true,
  province: true,
  azwa: true,
  custom: true,
};
/** Divisions of the country that the table can show. */
export const DIVISIONS = Object.keys(TYPES) as readonly RegionType[];

const LONGEST_SEARCH = 100;
const HIGHEST_SCORE = 100;

/**
 * What the region table shows, by its words in the address. The page and the download read the same address with
 * the same function, so that a file holds exactly what the screen does.
 */
export type RegionTableState = {
  readonly indeling: RegionType;
  /** The day the figures are read as of; undefined: today (F-4). */
  readonly peildatum: string | undefined;
  readonly kolommen: readonly RegionColumn[];
  readonly zoek: string;
  readonly mijn: boolean;
  readonly klasse: (typeof BAND_FILTERS)[number] | undefined;
  readonly stand: (typeof BASIS_FILTERS)[number] | undefined;
  /** The lowest score that is shown. */
  readonly druk: number | undefined;
  readonly sort: RegionSort;
  readonly descending: boolean;
};

/** The address of a state; what is left out has its usual value. */
export type RegionTableQuery = {
  readonly indeling?: RegionType | undefined;
  readonly peildatum?: string | undefined;
  /** Columns with commas between them, in any order. */
  readonly kolommen?: string | undefined;
  readonly zoek?: string | undefined;
  readonly mijn?: true | undefined;
  readonly klasse?: RegionTableState['klasse'];
  readonly stand?: RegionTableState['stand'];
  readonly druk?: number | undefined;
  readonly sort?: RegionSort | undefined;
  readonly oplopend?: true | undefined;
};

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((known) => known === value);

const flag = (value: unknown): true | undefined => (value === true ? true : undefined);

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, LONGEST_SEARCH) : '';

function scoreOf(value: unknown): number | undefined {
  const isWhole = typeof value === 'number' && Number.isSafeInteger(value);
  return isWhole && value > 0 && value <= HIGHEST_SCORE ? value : undefined;
}

function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(value)) return undefined;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(value) ? undefined : value;
}

/** The columns of the text, each once and in the table's own order; nothing when it names none. */
function columnsOf(value: unknown): readonly RegionColumn[] | undefined {
  if (typeof value !== 'string') return undefined;
  const named = new Set(value.split(','));
  const columns = REGION_COLUMNS.filter((column) => named.has(column));
  return columns.length > 0 ? columns : undefined;
}

const isDefault = (columns: readonly RegionColumn[]): boolean =>
  columns.length === DEFAULT_COLUMNS.length && columns.every((column) => DEFAULT_COLUMNS.includes(column));

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readRegionTable(raw: Readonly<Record<string, unknown>>): RegionTableState {
  return {
    indeling: oneOf(DIVISIONS, raw['indeling']) ?? 'careOffice',
    peildatum: dateOf(raw['peildatum']),
    kolommen: columnsOf(raw['kolommen']) ?? DEFAULT_COLUMNS,
    zoek: textOf(raw['zoek']),
    mijn: flag(raw['mijn']) ?? false,
    klasse: oneOf(BAND_FILTERS, raw['klasse']),
    stand: oneOf(BASIS_FILTERS, raw['stand']),
    druk: scoreOf(raw['druk']),
    sort: oneOf(REGION_SORTS, raw['sort']) ?? 'score',
    descending: flag(raw['oplopend']) === undefined,
  };
}

/** The shortest address of a state. */
export const regionTableQuery = (state: RegionTableState): RegionTableQuery => ({
  ...(state.indeling !== 'careOffice' && { indeling: state.indeling }),
  ...(state.peildatum && { peildatum: state.peildatum }),
  ...(!isDefault(state.kolommen) && {
    kolommen: REGION_COLUMNS.filter((column) => state.kolommen.includes(column)).join(','),
  }),
  ...(state.zoek && { zoek: state.zoek }),
  ...(state.mijn && { mijn: true as const }),
  ...(state.klasse && { klasse: state.klasse }),
  ...(state.stand && { stand: state.stand }),
  ...(state.druk && { druk: state.druk }),
  ...(state.sort !== 'score' && { sort: state.sort }),
  ...(!state.descending && { oplopend: true as const }),
});
