import { HOUSING_TABS, type HousingTab } from '@regiovast/domain/housing/housing-tabs';
import { oneOf } from '../../lib/search-params.ts';
import { type MatrixSearch, readMatrixSearch } from './matrix-search.ts';

/** What the address of a housing case holds: its tab, and what is open in it. */
export type HousingPageSearch = MatrixSearch & { tab?: HousingTab | undefined };

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readHousingPageSearch(raw: Readonly<Record<string, unknown>>): HousingPageSearch {
  const tab = oneOf(HOUSING_TABS, raw['tab']);
  return { ...(tab && { tab }), ...readMatrixSearch(raw) };
}
