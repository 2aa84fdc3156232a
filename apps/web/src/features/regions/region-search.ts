import { dateIn } from '../../lib/search-params.ts';

/** The state of the page of a region that lives in its address: the day it is read as of (F-4). */
export type RegionSearch = { readonly peildatum?: string | undefined };

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readRegionSearch = (raw: Readonly<Record<string, unknown>>): RegionSearch => {
  const peildatum = dateIn(raw['peildatum']);
  return peildatum ? { peildatum } : {};
};

/** The question to the server that an address stands for. */
export const regionInputOf = (code: string, { peildatum }: RegionSearch) => ({
  code,
  ...(peildatum && { asOf: peildatum }),
});
