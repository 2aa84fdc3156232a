import type { HousingBottleneck } from '@regiovast/domain/housing/housing-codes';
import {
  HOUSING_FIRST_SORT,
  HOUSING_SHOWN_IN_ADDRESS,
  HOUSING_SHOWN_WORDS,
  HOUSING_SORTS,
  type HousingShownInAddress,
  type HousingSort,
} from '@regiovast/domain/housing/housing-columns';
import type { HousingStep } from '@regiovast/domain/housing/housing-steps';
import { flagIn, isRegionCode, oneOf, textIn, wholeIn } from '../../lib/search-params.ts';
import { BOTTLENECK_CHOICES, STEP_CHOICES } from './housing-choices.ts';

/** What the address of the list of housing cases holds; what is left out has its usual value. */
export type HousingListSearch = {
  zoek?: string | undefined;
  regio?: string | undefined;
  gemeente?: string | undefined;
  stap?: HousingStep | undefined;
  knelpunt?: HousingBottleneck | undefined;
  toon?: HousingShownInAddress | undefined;
  mijn?: true | undefined;
  sorteer?: HousingSort | undefined;
  aflopend?: true | undefined;
  pagina?: number | undefined;
};

const PAGE_SIZE = 25;
const LONGEST_SEARCH = 100;
const MUNICIPALITY = /^[A-Z0-9-]{1,12}$/;
const municipalityIn = (value: unknown): string | undefined =>
  typeof value === 'string' && MUNICIPALITY.test(value) ? value : undefined;

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readHousingListSearch(raw: Readonly<Record<string, unknown>>): HousingListSearch {
  const { regio } = raw;
  const zoek = textIn(raw['zoek'], LONGEST_SEARCH);
  const gemeente = municipalityIn(raw['gemeente']);
  const stap = oneOf(STEP_CHOICES, raw['stap']);
  const knelpunt = oneOf(BOTTLENECK_CHOICES, raw['knelpunt']);
  const toon = oneOf(HOUSING_SHOWN_IN_ADDRESS, raw['toon']);
  const mijn = flagIn(raw['mijn']);
  const sorteer = oneOf(HOUSING_SORTS, raw['sorteer']);
  const aflopend = flagIn(raw['aflopend']);
  const pagina = wholeIn(raw['pagina'], 2, 100_000);
  return {
    ...(zoek !== undefined && { zoek }),
    ...(isRegionCode(regio) && { regio }),
    ...(gemeente !== undefined && { gemeente }),
    ...(stap && { stap }),
    ...(knelpunt && { knelpunt }),
    ...(toon && { toon }),
    ...(mijn && { mijn }),
    ...(sorteer && { sorteer }),
    ...(aflopend && { aflopend }),
    ...(pagina !== undefined && { pagina }),
  };
}

/** The question to the server that belongs to an address. */
export const housingListInputOf = (search: HousingListSearch) => ({
  search: search.zoek ?? '',
  regionCode: search.regio,
  municipalityCode: search.gemeente,
  steps: search.stap ? [search.stap] : [],
  bottleneck: search.knelpunt,
  shown: search.toon ? HOUSING_SHOWN_WORDS[search.toon] : ('open' as const),
  mineOnly: search.mijn ?? false,
  sort: search.sorteer ?? HOUSING_FIRST_SORT,
  descending: search.aflopend ?? false,
  page: search.pagina ?? 1,
  pageSize: PAGE_SIZE,
});

/** Whether anything narrows the list; how it is sorted does not. */
export const isHousingListFiltered = (search: HousingListSearch): boolean =>
  [search.zoek, search.regio, search.gemeente, search.stap, search.knelpunt, search.toon, search.mijn].some(
    (value) => value !== undefined,
  );
