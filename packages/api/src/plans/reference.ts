import {
  planReferenceInputSchema,
  planReferenceViewSchema,
} from '@regiovast/domain/plans/plan-reference.views';
import { procedure } from '../trpc/procedure.ts';
import { referenceView } from './reference-view.ts';

/** Q-8 · one kind of reference data of plans: what holds now, held before, and will hold. */
export const reference = procedure('plans.reference')
  .input(planReferenceInputSchema)
  .output(planReferenceViewSchema)
  .query(({ ctx: { deps, today }, input: { kind } }) => referenceView(deps.store.read, kind, today));
