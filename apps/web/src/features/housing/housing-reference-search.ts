import type { HousingReferenceKind } from '@regiovast/domain/housing/housing-reference';
import { oneOf, wholeIn } from '../../lib/search-params.ts';

/** Read by the route, which comes with the first page: the schema library stays out of it. */
export const HOUSING_REFERENCE_CHOICES = [
  'guidance',
  'norms',
  'component',
] as const satisfies readonly HousingReferenceKind[];

const MOST_PAGES = 100_000;

export type HousingReferenceSearch = {
  readonly soort?: HousingReferenceKind | undefined;
  /** The page of what must be answered again. */
  readonly pagina?: number | undefined;
};

/** Which kind of reference data the page shows, as the address says it. */
export function housingReferenceSearchOf({ soort, pagina }: Record<string, unknown>): HousingReferenceSearch {
  const kind = oneOf(HOUSING_REFERENCE_CHOICES, soort);
  const page = wholeIn(pagina, 1, MOST_PAGES);
  return { ...(kind && { soort: kind }), ...(page !== undefined && { pagina: page }) };
}
