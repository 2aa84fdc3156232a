import {
  readRegionTable,
  type RegionTableQuery,
  type RegionTableState,
  regionTableQuery,
} from '@regiovast/domain/regions/region-table-query';
import { isRegionCode, oneOf } from '../../lib/search-params.ts';
import { MAP_FIGURES, USUAL_FIGURE } from './map-figures.ts';

/** What the map shows of the map; the drawing itself is the reader's choice where there is one. */
export const MAP_KINDS = ['grenzen', 'tegels'] as const;

/** The state of the overview that lives in its address; what is left out has its usual value. */
export type OverviewSearch = RegionTableQuery & {
  readonly figuur?: (typeof MAP_FIGURES)[number] | undefined;
  readonly kaart?: (typeof MAP_KINDS)[number] | undefined;
  readonly regio?: string | undefined;
};

/** The address with its gaps filled: what the table shows, and what the map shows beside it. */
export type OverviewState = RegionTableState & {
  readonly figuur: (typeof MAP_FIGURES)[number];
  /** Boundaries or tiles; undefined: boundaries where there are any. */
  readonly kaart: (typeof MAP_KINDS)[number] | undefined;
  readonly regio: string | undefined;
};

type Raw = Readonly<Record<string, unknown>>;

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readOverviewSearch = (raw: Raw): OverviewSearch => searchOf(stateOf(raw));

/** The state that an address stands for. */
export const stateOf = (raw: Raw): OverviewState => ({
  ...readRegionTable(raw),
  figuur: oneOf(MAP_FIGURES, raw['figuur']) ?? USUAL_FIGURE,
  kaart: oneOf(MAP_KINDS, raw['kaart']),
  regio: isRegionCode(raw['regio']) ? raw['regio'] : undefined,
});

/** The shortest address of a state. */
export const searchOf = (state: OverviewState): OverviewSearch => ({
  ...regionTableQuery(state),
  ...(state.figuur !== USUAL_FIGURE && { figuur: state.figuur }),
  ...(state.kaart && { kaart: state.kaart }),
  ...(state.regio && { regio: state.regio }),
});

/** The question to the server that a state stands for. */
export const overviewInputOf = ({ indeling, peildatum }: OverviewState) => ({
  regionType: indeling,
  ...(peildatum && { asOf: peildatum }),
});
