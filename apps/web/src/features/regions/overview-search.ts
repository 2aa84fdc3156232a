import { flagIn, isRegionCode, oneOf } from '../../lib/search-params.ts';
import { MAP_FIGURES } from './map-figures.ts';
import { REGION_SORTS } from './sort-rows.ts';

/** Divisions the overview offers. */
export const DIVISIONS = ['careOffice', 'rhoArea', 'province'] as const;

/** The state of the overview that lives in its address; what is left out has its usual value. */
export type OverviewSearch = {
  readonly indeling?: (typeof DIVISIONS)[number] | undefined;
  readonly figuur?: (typeof MAP_FIGURES)[number] | undefined;
  readonly regio?: string | undefined;
  readonly mijn?: true | undefined;
  readonly sort?: (typeof REGION_SORTS)[number] | undefined;
  readonly oplopend?: boolean | undefined;
};

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readOverviewSearch = (raw: Readonly<Record<string, unknown>>): OverviewSearch => ({
  indeling: oneOf(DIVISIONS, raw['indeling']),
  figuur: oneOf(MAP_FIGURES, raw['figuur']),
  regio: isRegionCode(raw['regio']) ? raw['regio'] : undefined,
  mijn: flagIn(raw['mijn']),
  sort: oneOf(REGION_SORTS, raw['sort']),
  oplopend: flagIn(raw['oplopend']),
});

export type OverviewState = {
  readonly indeling: (typeof DIVISIONS)[number];
  readonly figuur: (typeof MAP_FIGURES)[number];
  readonly regio: string | undefined;
  readonly mijn: boolean;
  readonly sort: (typeof REGION_SORTS)[number];
  readonly descending: boolean;
};

/** The address with its gaps filled: the regions with most practices at risk first. */
export const stateOf = (search: OverviewSearch): OverviewState => ({
  indeling: search.indeling ?? 'careOffice',
  figuur: search.figuur ?? 'patienten',
  regio: search.regio,
  mijn: search.mijn ?? false,
  sort: search.sort ?? 'practicesAtRisk',
  descending: !(search.oplopend ?? false),
});

/** The shortest address of a state. */
export const searchOf = (state: OverviewState): OverviewSearch => ({
  ...(state.indeling !== 'careOffice' && { indeling: state.indeling }),
  ...(state.figuur !== 'patienten' && { figuur: state.figuur }),
  ...(state.regio && { regio: state.regio }),
  ...(state.mijn && { mijn: true as const }),
  ...(state.sort !== 'practicesAtRisk' && { sort: state.sort }),
  ...(!state.descending && { oplopend: true }),
});
