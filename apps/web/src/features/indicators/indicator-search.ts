import type { RegionType } from '@regiovast/domain/regions/region-types';
import { oneOf } from '../../lib/search-params.ts';

/** Divisions by which an indicator can be read; the first is the working unit. */
export const DIVISIONS: readonly RegionType[] = ['careOffice', 'province', 'rhoArea', 'azwa', 'custom'];
const CODE = /^[A-Z][A-Z0-9_]{1,59}$/;

/** The state of the page of an indicator that lives in its address. */
export type IndicatorSearch = { readonly indeling?: RegionType | undefined };

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readIndicatorSearch = (raw: Readonly<Record<string, unknown>>): IndicatorSearch => {
  const indeling = oneOf(DIVISIONS, raw['indeling']);
  return indeling && indeling !== 'careOffice' ? { indeling } : {};
};

export const isIndicatorCode = (code: string): boolean => CODE.test(code);

/** The question to the server that an address stands for. */
export const indicatorInputOf = (code: string, { indeling }: IndicatorSearch) => ({
  code,
  regionType: indeling ?? ('careOffice' as const),
});
