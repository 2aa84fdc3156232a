import { withdrawApprovals } from '@regiovast/db/arrangements/decisions';
import { STEP_OF_DECISION } from '@regiovast/domain/arrangements/approval.rules';
import { answerOfferSchema } from '@regiovast/domain/arrangements/approval.schemas';
import { approvalViewSchema } from '@regiovast/domain/arrangements/approval.views';
import { agreementStartVerdict } from '@regiovast/domain/arrangements/submission.rules';
import { arrangementStepVerdict } from '@regiovast/domain/arrangements/arrangement-step.rules';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { approvalView } from './approval-view.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { moverOf, mustFindArrangement } from './arrangement-reach.ts';
import { changeArrangement } from './change-arrangement.ts';
import { decideOnVersion } from './decision-on-version.ts';
import { mustRestOnTest } from './housing-link.ts';
import { tellManagers, tellOwner } from './tell-of-arrangement.ts';

/**
 * A-3, C-8, C-1 · the manager of the RHO agrees with the version that was offered, or declines it with words: then it is a
 * draft again, the insurer's approvals of it are withdrawn visibly, the budget it held is free, and until the next offer the
 * RHO keeps what it declined and nothing that follows.
 * @throws ARRANGEMENT_STEP_NOT_ALLOWED, FOUR_EYES_REQUIRED for who drafted or approved it at the insurer,
 * ARRANGEMENT_VERSION_DIFFERS, ARRANGEMENT_MESSAGE_MISSING, ARRANGEMENT_START_PASSED for a yes after its first day,
 * HOUSING_TEST_NOT_POSITIVE for a yes to what is for a housing case whose test no longer holds (H-1)
 */
export const answerOffer = procedure('arrangements.answerOffer')
  .input(answerOfferSchema)
  .output(approvalViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { arrangementId, answer } = input;
      const found = await mustFindArrangement(tx, scope, arrangementId);
      const { status, periodFrom } = found.arrangement;
      throwIfViolated(arrangementStepVerdict(STEP_OF_DECISION[answer], status, moverOf(actor)));
      if (answer === 'RHO_AGREE') throwIfViolated(agreementStartVerdict(periodFrom, today));
      const { id, version } = await decideOnVersion(tx, deps, actor, found, { ...input, kind: answer });
      if (answer === 'RHO_AGREE') await mustRestOnTest(tx, scope, found.arrangement);
      const payload = { versionId: version.id, contentSha256: version.contentSha256, decisionId: id };
      if (answer === 'RHO_AGREE') {
        await changeArrangement(tx, deps, found, { status: 'AGREED', statusSince: today });
        await recordArrangementEvent(tx, deps, actor, 'arrangements.agreed', arrangementId, {
          ...payload,
          changes: { arrangementStatus: [status, 'AGREED'] },
        });
      } else {
        const withdrawnDecisionIds = await withdrawApprovals(tx, version.id, {
          withdrawnAt: instantNow(deps.clock),
          withdrawnReason: 'DECLINED_BY_RHO',
        });
        await changeArrangement(tx, deps, found, {
          status: 'DRAFT',
          statusSince: today,
          proposedVersionId: null,
          offeredAt: null,
        });
        await recordArrangementEvent(tx, deps, actor, 'arrangements.declined', arrangementId, {
          ...payload,
          withdrawnDecisionIds,
          changes: { arrangementStatus: [status, 'DRAFT'] },
        });
      }
      const news = { kind: 'arrangementAnswered', details: { outcome: answer } } as const;
      await tellOwner(tx, deps, actor, found, news);
      await tellManagers(tx, deps, actor, found, news);
      return approvalView(tx, actor, scope, arrangementId);
    }),
  );
