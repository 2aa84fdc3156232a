import type { ArrangementReferenceKind } from '@regiovast/domain/arrangements/arrangement-reference';
import { oneOf } from '../../lib/search-params.ts';

/** Read by the route, which comes with the first page: the schema library stays out of it. */
export const REFERENCE_KINDS = [
  'types',
  'framework',
  'documents',
] as const satisfies readonly ArrangementReferenceKind[];

export type ArrangementReferenceSearch = { readonly soort?: ArrangementReferenceKind | undefined };

/** Which kind of reference data the page shows, as the address says it. */
export function arrangementReferenceSearchOf({ soort }: Record<string, unknown>): ArrangementReferenceSearch {
  const kind = oneOf(REFERENCE_KINDS, soort);
  return kind ? { soort: kind } : {};
}
