import { isQuarter as isQuarterText } from '../../lib/search-params.ts';

/** What of a quarter's page stands in its address: the column it is sorted by, which way, and the region sought. */
export type QuarterSearch = { readonly sorteer?: string; readonly aflopend?: true; readonly regio?: string };

/** The column that the table is sorted by when the address names none. */
export const DEFAULT_SORT = 'region';

export function quarterSearchOf(search: Readonly<Record<string, unknown>>): QuarterSearch {
  const { sorteer, aflopend, regio } = search;
  return {
    ...(typeof sorteer === 'string' && /^\w{1,60}$/.test(sorteer) && sorteer !== DEFAULT_SORT
      ? { sorteer }
      : {}),
    ...(aflopend === true || aflopend === 'true' ? { aflopend: true as const } : {}),
    ...(typeof regio === 'string' && regio !== '' ? { regio: regio.slice(0, 100) } : {}),
  };
}

/** The sort in an address, without the sort that was in it. */
export function withSort(search: QuarterSearch, id: string, isDescending: boolean): QuarterSearch {
  const { regio } = search;
  return { sorteer: id, ...(isDescending ? { aflopend: true as const } : {}), ...(regio ? { regio } : {}) };
}

/** The region sought in an address, beside the sort that was in it. */
export function withRegion(search: QuarterSearch, regio: string): QuarterSearch {
  const { sorteer, aflopend } = search;
  return { ...(sorteer ? { sorteer } : {}), ...(aflopend ? { aflopend } : {}), ...(regio ? { regio } : {}) };
}

export const isQuarter = (text: string): boolean => isQuarterText(text);
