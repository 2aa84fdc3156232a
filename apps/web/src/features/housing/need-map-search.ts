import { wholeIn } from '../../lib/search-params.ts';

/** What the address of the need map holds: the same words as its downloads. */
export type NeedMapSearch = {
  gemeente?: string | undefined;
  van?: number | undefined;
  tot?: number | undefined;
};

const FIRST_YEAR = 2020;
const LAST_YEAR = 2100;

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readNeedMapSearch(raw: Readonly<Record<string, unknown>>): NeedMapSearch {
  const { gemeente } = raw;
  const van = wholeIn(raw['van'] ?? '', FIRST_YEAR, LAST_YEAR);
  const tot = wholeIn(raw['tot'] ?? '', FIRST_YEAR, LAST_YEAR);
  return {
    ...(typeof gemeente === 'string' && /^GM\d{4}$/.test(gemeente) && { gemeente }),
    ...(van !== undefined && { van }),
    ...(tot !== undefined && { tot }),
  };
}

/** The question to the server that belongs to an address. */
export const needMapInputOf = ({ gemeente, van, tot }: NeedMapSearch) => ({
  ...(gemeente !== undefined && { municipalityCode: gemeente }),
  ...(van !== undefined && { fromYear: van }),
  ...(tot !== undefined && { toYear: tot }),
});
