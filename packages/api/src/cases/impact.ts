import { caseInputSchema } from '@regiovast/domain/cases/case.schemas';
import { impactViewSchema } from '@regiovast/domain/cases/impact.views';
import { procedure } from '../trpc/procedure.ts';
import { impactView } from './impact-view.ts';

/** D-6 · patients affected, places within reach, patients with nowhere to go. */
export const impact = procedure('cases.impact')
  .input(caseInputSchema)
  .output(impactViewSchema)
  .query(({ ctx: { deps, scope }, input }) => impactView(deps.store.read, scope, input.caseId));
