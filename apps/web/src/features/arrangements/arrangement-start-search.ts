import { isId, isRegionCode } from '../../lib/search-params.ts';

/** What a draft is begun from: a measure of a plan, a case, a housing case, or a region that is chosen already. */
export type ArrangementStartSearch = {
  regio?: string | undefined;
  plan?: string | undefined;
  maatregel?: string | undefined;
  casus?: string | undefined;
  huisvesting?: string | undefined;
};

/** Reads an address that anybody may have typed; a measure is nothing without its plan. */
export function readArrangementStartSearch(raw: Readonly<Record<string, unknown>>): ArrangementStartSearch {
  const { regio, plan, maatregel, casus, huisvesting } = raw;
  return {
    ...(isRegionCode(regio) && { regio }),
    ...(isId(plan) && isId(maatregel) && { plan, maatregel }),
    ...(isId(casus) && { casus }),
    ...(isId(huisvesting) && { huisvesting }),
  };
}

/** The question to the server that belongs to an address. */
export const startInputOf = ({ plan, maatregel, casus, huisvesting }: ArrangementStartSearch) => ({
  ...(plan !== undefined && maatregel !== undefined && { measure: { planId: plan, measureId: maatregel } }),
  ...(casus !== undefined && { caseId: casus }),
  ...(huisvesting !== undefined && { housingCaseId: huisvesting }),
});
