import type { RegionType } from '@regiovast/domain/regions/region-types';
import { oneOf } from '../../../lib/search-params.ts';

/** Read by the route, which comes with the first page: the schema library stays out of it. */
const TYPES = [
  'careOffice',
  'azwa',
  'rhoArea',
  'province',
  'custom',
] as const satisfies readonly RegionType[];

export type RegionAdminSearch = { readonly soort?: RegionType | undefined };

/** Which division the page shows, as the address says it. */
export function regionAdminSearchOf({ soort }: Record<string, unknown>): RegionAdminSearch {
  const type = oneOf(TYPES, soort);
  return type ? { soort: type } : {};
}
