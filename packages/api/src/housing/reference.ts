import {
  housingReferenceInputSchema,
  housingReferenceViewSchema,
} from '@regiovast/domain/housing/housing-reference.views';
import { procedure } from '../trpc/procedure.ts';
import { referenceView } from './reference-view.ts';

/** H-2, H-3, H-4 · one kind of reference data of housing cases: what holds now, held before, and will hold. */
export const reference = procedure('housing.reference')
  .input(housingReferenceInputSchema)
  .output(housingReferenceViewSchema)
  .query(({ ctx: { deps, today }, input: { kind } }) => referenceView(deps.store.read, kind, today));
