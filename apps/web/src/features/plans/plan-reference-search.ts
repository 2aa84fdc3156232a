import type { PlanReferenceKind } from '@regiovast/domain/plans/plan-reference';
import { oneOf } from '../../lib/search-params.ts';

/** Read by the route, which comes with the first page: the schema library stays out of it. */
export const REFERENCE_KINDS = [
  'template',
  'criteria',
  'coreValues',
  'approaches',
  'documents',
] as const satisfies readonly PlanReferenceKind[];

export type PlanReferenceSearch = { readonly soort?: PlanReferenceKind | undefined };

/** Which kind of reference data the page shows, as the address says it. */
export function planReferenceSearchOf({ soort }: Record<string, unknown>): PlanReferenceSearch {
  const kind = oneOf(REFERENCE_KINDS, soort);
  return kind ? { soort: kind } : {};
}
