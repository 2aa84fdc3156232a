import type { TermStanding } from './case-terms.ts';
import type { DiscontinuityCause } from './causes.ts';
import {
  CASE_COLUMNS,
  CASE_LOOKS,
  CASE_SORTS,
  type CaseColumn,
  type CaseLook,
  type CaseSort,
  DEFAULT_CASE_COLUMNS,
} from './case-columns.ts';
import { ACCEPTANCES, CAUSES, LEADS, PHASES, SHARINGS, STANDINGS } from './case-codes.ts';
import type { CaseFiltersInput, SharingState } from './case-filters.ts';
import type { RiskPhase } from './phases.ts';
import type { CaseLead } from './record-fields.ts';

/**
 * What the pages of cases show, by its words in the address. The table, board, calendar, map and download read the
 * same address with the same functions. No schema library here: the address is read before a page is fetched.
 */
export type CaseState = {
  readonly weergave: CaseLook;
  readonly zoek: string;
  readonly fase: readonly RiskPhase[];
  readonly regio: string | undefined;
  readonly gemeente: string | undefined;
  readonly oorzaak: DiscontinuityCause | undefined;
  /** Whether the cause may also be a secondary one. */
  readonly bijoorzaak: boolean;
  readonly gedeeld: SharingState | undefined;
  readonly regie: CaseLead | undefined;
  readonly mijn: boolean;
  readonly keten: string | undefined;
  readonly termijn: TermStanding | undefined;
  readonly acceptatie: (typeof ACCEPTANCES)[number] | undefined;
  readonly afgesloten: boolean;
  readonly telaat: boolean;
  readonly geopendvan: string | undefined;
  readonly geopendtot: string | undefined;
  readonly eindevan: string | undefined;
  readonly eindetot: string | undefined;
  readonly kolommen: readonly CaseColumn[];
  readonly sort: CaseSort;
  readonly descending: boolean;
  readonly pagina: number;
  /** The month of the calendar as `2026-11`; undefined: this one. */
  readonly maand: string | undefined;
  /** The case that is chosen on the map. */
  readonly casus: string | undefined;
};

/** The address of a state; what is left out has its usual value, so addresses stay short. */
export type CaseAddress = {
  readonly weergave?: Exclude<CaseLook, 'tabel'> | undefined;
  readonly zoek?: string | undefined;
  /** Phases with commas between them. */
  readonly fase?: string | undefined;
  readonly regio?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly oorzaak?: DiscontinuityCause | undefined;
  readonly bijoorzaak?: true | undefined;
  readonly gedeeld?: SharingState | undefined;
  readonly regie?: CaseLead | undefined;
  readonly mijn?: true | undefined;
  readonly keten?: string | undefined;
  readonly termijn?: TermStanding | undefined;
  readonly acceptatie?: CaseState['acceptatie'];
  readonly afgesloten?: true | undefined;
  readonly telaat?: true | undefined;
  readonly geopendvan?: string | undefined;
  readonly geopendtot?: string | undefined;
  readonly eindevan?: string | undefined;
  readonly eindetot?: string | undefined;
  /** Columns with commas between them, in any order. */
  readonly kolommen?: string | undefined;
  readonly sort?: CaseSort | undefined;
  readonly oplopend?: true | undefined;
  readonly pagina?: number | undefined;
  readonly maand?: string | undefined;
  readonly casus?: string | undefined;
};

type Raw = Readonly<Record<string, unknown>>;

const LONGEST_SEARCH = 100;
const LAST_PAGE = 100_000;
const REGION = /^[A-Z0-9-]{2,20}$/;
const MUNICIPALITY = /^[A-Z0-9-]{1,10}$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const MONTH = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/;
const DATE = /^(?:19|20|21)\d\d-\d\d-\d\d$/;

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((known) => known === value);
const like = (pattern: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;
const isOn = (value: unknown): boolean => value === true || value === 1;
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, LONGEST_SEARCH) : '';

function dateOf(value: unknown): string | undefined {
  const date = like(DATE, value);
  if (date === undefined) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? undefined : date;
}

/** The codes named in a text with commas, each once and in their own order. */
function namedIn<Value extends string>(values: readonly Value[], text: unknown): readonly Value[] {
  const named = new Set(typeof text === 'string' ? text.split(',') : []);
  return values.filter((value) => named.has(value));
}

function pageOf(value: unknown): number {
  const page = Number(value);
  return Number.isSafeInteger(page) && page > 1 && page <= LAST_PAGE ? page : 1;
}

const isDefault = (columns: readonly CaseColumn[]): boolean =>
  columns.length === DEFAULT_CASE_COLUMNS.length &&
  columns.every((column) => DEFAULT_CASE_COLUMNS.includes(column));

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readCaseState(raw: Raw): CaseState {
  const columns = namedIn(CASE_COLUMNS, raw['kolommen']);
  return {
    weergave: oneOf(CASE_LOOKS, raw['weergave']) ?? 'tabel',
    zoek: textOf(raw['zoek']),
    fase: namedIn(PHASES, raw['fase']),
    regio: like(REGION, raw['regio']),
    gemeente: like(MUNICIPALITY, raw['gemeente']),
    oorzaak: oneOf(CAUSES, raw['oorzaak']),
    bijoorzaak: isOn(raw['bijoorzaak']),
    gedeeld: oneOf(SHARINGS, raw['gedeeld']),
    regie: oneOf(LEADS, raw['regie']),
    mijn: isOn(raw['mijn']),
    keten: like(ID, raw['keten']),
    termijn: oneOf(STANDINGS, raw['termijn']),
    acceptatie: oneOf(ACCEPTANCES, raw['acceptatie']),
    afgesloten: isOn(raw['afgesloten']),
    telaat: isOn(raw['telaat']),
    geopendvan: dateOf(raw['geopendvan']),
    geopendtot: dateOf(raw['geopendtot']),
    eindevan: dateOf(raw['eindevan']),
    eindetot: dateOf(raw['eindetot']),
    kolommen: columns.length > 0 ? columns : DEFAULT_CASE_COLUMNS,
    sort: oneOf(CASE_SORTS, raw['sort']) ?? 'openedOn',
    descending: !isOn(raw['oplopend']),
    pagina: pageOf(raw['pagina']),
    maand: like(MONTH, raw['maand']),
    casus: like(ID, raw['casus']),
  };
}

/** The shortest address of a state. */
export const caseAddress = (state: CaseState): CaseAddress => ({
  ...(state.weergave !== 'tabel' && { weergave: state.weergave }),
  ...(state.zoek && { zoek: state.zoek }),
  ...(state.fase.length > 0 && { fase: state.fase.join(',') }),
  ...(state.regio && { regio: state.regio }),
  ...(state.gemeente && { gemeente: state.gemeente }),
  ...(state.oorzaak && { oorzaak: state.oorzaak }),
  ...(state.bijoorzaak && { bijoorzaak: true as const }),
  ...(state.gedeeld && { gedeeld: state.gedeeld }),
  ...(state.regie && { regie: state.regie }),
  ...(state.mijn && { mijn: true as const }),
  ...(state.keten && { keten: state.keten }),
  ...(state.termijn && { termijn: state.termijn }),
  ...(state.acceptatie && { acceptatie: state.acceptatie }),
  ...(state.afgesloten && { afgesloten: true as const }),
  ...(state.telaat && { telaat: true as const }),
  ...(state.geopendvan && { geopendvan: state.geopendvan }),
  ...(state.geopendtot && { geopendtot: state.geopendtot }),
  ...(state.eindevan && { eindevan: state.eindevan }),
  ...(state.eindetot && { eindetot: state.eindetot }),
  ...(!isDefault(state.kolommen) && {
    kolommen: CASE_COLUMNS.filter((column) => state.kolommen.includes(column)).join(','),
  }),
  ...(state.sort !== 'openedOn' && { sort: state.sort }),
  ...(!state.descending && { oplopend: true as const }),
  ...(state.pagina > 1 && { pagina: state.pagina }),
  ...(state.maand && { maand: state.maand }),
  ...(state.casus && { casus: state.casus }),
});

/** What the server is asked, in whatever way the cases are looked at. */
export const caseFiltersOf = (state: CaseState) =>
  ({
    search: state.zoek,
    phases: [...state.fase],
    ...(state.regio && { regionCode: state.regio }),
    ...(state.gemeente && { municipalityCode: state.gemeente }),
    ...(state.oorzaak && { cause: state.oorzaak }),
    anyCause: state.bijoorzaak,
    ...(state.gedeeld && { sharing: state.gedeeld }),
    ...(state.regie && { lead: state.regie }),
    mineOnly: state.mijn,
    ...(state.keten && { chainCaseId: state.keten }),
    ...(state.termijn && { termStanding: state.termijn }),
    ...(state.acceptatie && { acceptance: state.acceptatie }),
    includeEnded: state.afgesloten,
    overdueOnly: state.telaat,
    ...(state.geopendvan && { openedFrom: state.geopendvan }),
    ...(state.geopendtot && { openedTo: state.geopendtot }),
    ...(state.eindevan && { endFrom: state.eindevan }),
    ...(state.eindetot && { endTo: state.eindetot }),
  }) satisfies CaseFiltersInput;

/** The filters that are set, by their words in the address; the order and the way of looking are none. */
const FILTERS = [
  'zoek',
  'fase',
  'regio',
  'gemeente',
  'oorzaak',
  'gedeeld',
  'regie',
  'mijn',
  'keten',
  'termijn',
  'acceptatie',
  'afgesloten',
  'telaat',
  'geopendvan',
  'geopendtot',
  'eindevan',
  'eindetot',
] as const satisfies readonly (keyof CaseAddress)[];
export type CaseFilterName = (typeof FILTERS)[number];

export const filtersSet = (address: CaseAddress): readonly CaseFilterName[] =>
  FILTERS.filter((name) => address[name] !== undefined);

/** The same page without a filter, or without any. */
export function withoutFilters(
  address: CaseAddress,
  names: readonly CaseFilterName[] = FILTERS,
): CaseAddress {
  const dropped = new Set<string>([...names, 'pagina', ...(names.includes('oorzaak') ? ['bijoorzaak'] : [])]);
  return Object.fromEntries(Object.entries(address).filter(([name]) => !dropped.has(name)));
}
