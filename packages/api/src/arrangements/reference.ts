import {
  arrangementReferenceInputSchema,
  arrangementReferenceViewSchema,
} from '@regiovast/domain/arrangements/arrangement-reference.views';
import { procedure } from '../trpc/procedure.ts';
import { referenceView } from './reference-view.ts';

/** · one kind of reference data of arrangements: what holds now, held before, and will hold. */
export const reference = procedure('arrangements.reference')
  .input(arrangementReferenceInputSchema)
  .output(arrangementReferenceViewSchema)
  .query(({ ctx: { deps, today }, input: { kind } }) => referenceView(deps.store.read, kind, today));
