import { withdrawApprovals } from '@regiovast/db/arrangements/decisions';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { STEP_OF_DECISION } from '@regiovast/domain/arrangements/approval.rules';
import { decideArrangementSchema } from '@regiovast/domain/arrangements/approval.schemas';
import { approvalViewSchema } from '@regiovast/domain/arrangements/approval.views';
import { arrangementStepVerdict } from '@regiovast/domain/arrangements/arrangement-step.rules';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { approvalView } from './approval-view.ts';
import { approveVersion } from './approve-version.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { moverOf, mustFindArrangement } from './arrangement-reach.ts';
import { changeArrangement } from './change-arrangement.ts';
import { mustRestOnTest } from './housing-link.ts';
import { type DecisionMade, decideOnVersion } from './decision-on-version.ts';
import { tellOwner } from './tell-of-arrangement.ts';

/**
 * A-3, C-8 · a manager of the insurer approves, returns or rejects the version that was looked at.
 * @throws ARRANGEMENT_STEP_NOT_ALLOWED, FOUR_EYES_REQUIRED, ARRANGEMENT_VERSION_DIFFERS, ARRANGEMENT_ALREADY_DECIDED,
 * ARRANGEMENT_MESSAGE_MISSING; of an approval HOUSING_TEST_NOT_POSITIVE (H-1); of the last approval also ARRANGEMENT_START_IMPOSSIBLE, BUDGET_EXCEEDED,
 * BUDGET_CEILING_MISSING
 */
export const decide = procedure('arrangements.decide')
  .input(decideArrangementSchema)
  .output(approvalViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { arrangementId, outcome } = input;
      const found = await mustFindArrangement(tx, scope, arrangementId);
      const { status } = found.arrangement;
      throwIfViolated(arrangementStepVerdict(STEP_OF_DECISION[outcome], status, moverOf(actor)));
      const decision = await decideOnVersion(tx, deps, actor, found, { ...input, kind: outcome });
      if (outcome === 'APPROVE') await mustRestOnTest(tx, scope, found.arrangement);
      if (outcome === 'APPROVE') await approveVersion(tx, deps, actor, found, decision, today);
      if (outcome === 'RETURN') await returnVersion(tx, deps, actor, found, decision, today);
      if (outcome === 'REJECT') await rejectVersion(tx, deps, actor, found, decision, today);
      return approvalView(tx, actor, scope, arrangementId);
    }),
  );

/** C-8 · back to a draft: an approval that was given before is withdrawn, and stays to be seen. */
async function returnVersion(
  tx: Session,
  deps: Deps,
  actor: SignedIn,
  found: FoundArrangement,
  { id, version }: DecisionMade,
  today: string,
): Promise<void> {
  const withdrawnDecisionIds = await withdrawApprovals(tx, version.id, {
    withdrawnAt: instantNow(deps.clock),
    withdrawnReason: 'RETURNED',
  });
  await changeArrangement(tx, deps, found, {
    status: 'DRAFT',
    statusSince: today,
    proposedVersionId: null,
  });
  await recordArrangementEvent(tx, deps, actor, 'arrangements.returned', found.arrangement.id, {
    versionId: version.id,
    contentSha256: version.contentSha256,
    decisionId: id,
    withdrawnDecisionIds,
    changes: { arrangementStatus: [found.arrangement.status, 'DRAFT'] },
  });
  await tellOwner(tx, deps, actor, found, { kind: 'arrangementReturned', details: { outcome: 'RETURN' } });
}

async function rejectVersion(
  tx: Session,
  deps: Deps,
  actor: SignedIn,
  found: FoundArrangement,
  { id, version }: DecisionMade,
  today: string,
): Promise<void> {
  await changeArrangement(tx, deps, found, { status: 'ASSESSED_NEGATIVE', statusSince: today });
  await recordArrangementEvent(tx, deps, actor, 'arrangements.rejected', found.arrangement.id, {
    versionId: version.id,
    contentSha256: version.contentSha256,
    decisionId: id,
    changes: { arrangementStatus: [found.arrangement.status, 'ASSESSED_NEGATIVE'] },
  });
  await tellOwner(tx, deps, actor, found, { kind: 'arrangementDecided', details: { outcome: 'REJECT' } });
}
