import { isId } from '../../lib/search-params.ts';

/** What a housing case is begun from: a practice that is chosen already, or a discontinuity case with its practice. */
export type HousingStartSearch = { praktijk?: string | undefined; casus?: string | undefined };

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readHousingStartSearch(raw: Readonly<Record<string, unknown>>): HousingStartSearch {
  const { praktijk, casus } = raw;
  return { ...(isId(praktijk) && { praktijk }), ...(isId(casus) && { casus }) };
}
