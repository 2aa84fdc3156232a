import { approvalViewSchema } from '@regiovast/domain/arrangements/approval.views';
import { arrangementInputSchema } from '@regiovast/domain/arrangements/arrangement.schemas';
import { procedure } from '../trpc/procedure.ts';
import { approvalView } from './approval-view.ts';

/** A-3, C-8 · the approval of an arrangement: what is missing, who decides, and on which version with which hash. */
export const approval = procedure('arrangements.approval')
  .input(arrangementInputSchema)
  .output(approvalViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    approvalView(deps.store.read, actor, scope, input.arrangementId),
  );
