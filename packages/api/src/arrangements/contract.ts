import { purchaseTermsOn } from '@regiovast/db/arrangements/purchase-terms';
import { contractDateVerdict } from '@regiovast/domain/arrangements/approval.rules';
import { contractArrangementSchema } from '@regiovast/domain/arrangements/approval.schemas';
import { approvalViewSchema } from '@regiovast/domain/arrangements/approval.views';
import { arrangementStepVerdict } from '@regiovast/domain/arrangements/arrangement-step.rules';
import { contractStartVerdict } from '@regiovast/domain/arrangements/submission.rules';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { approvalView } from './approval-view.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { moverOf, mustFindArrangement } from './arrangement-reach.ts';
import { changeArrangement } from './change-arrangement.ts';
import { findProposedVersion, isAsFrozen } from './freeze-arrangement.ts';
import { mustRestOnTest } from './housing-link.ts';
import { tellRhoManagers } from './tell-of-arrangement.ts';

/**
 * A-3 · records under which reference and when the agreed version was contracted. From now on payments can be recorded and
 * other insurers can be asked to follow.
 * @throws ARRANGEMENT_STEP_NOT_ALLOWED, STALE_VERSION, DATE_IN_FUTURE, DATE_BEFORE_PREVIOUS_STEP before the RHO agreed,
 * ARRANGEMENT_START_IMPOSSIBLE with the first date that is possible, for a contract of after its first day,
 * HOUSING_TEST_NOT_POSITIVE (H-1), ARRANGEMENT_VERSION_DIFFERS when what is in the store is not what was agreed
 */
export const contract = procedure('arrangements.contract')
  .input(contractArrangementSchema)
  .output(approvalViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { arrangementId, version: seen, reference, contractedOn } = input;
      const found = await mustFindArrangement(tx, scope, arrangementId);
      const { status, statusSince, version, insurerId, periodFrom } = found.arrangement;
      throwIfViolated(arrangementStepVerdict('contract', status, moverOf(actor)));
      if (version !== seen) throw new DomainError('STALE_VERSION');
      throwIfViolated(contractDateVerdict(contractedOn, statusSince, today));
      const terms = await purchaseTermsOn(tx, insurerId, today);
      throwIfViolated(contractStartVerdict(terms, { contractedOn, today }, periodFrom));
      const agreed = await findProposedVersion(tx, found);
      if (!agreed || !(await isAsFrozen(tx, found, agreed)))
        throw new DomainError('ARRANGEMENT_VERSION_DIFFERS');
      await mustRestOnTest(tx, scope, found.arrangement);
      await changeArrangement(tx, deps, found, {
        status: 'CONTRACTED',
        statusSince: contractedOn,
        contractReference: reference,
        contractedOn,
      });
      await recordArrangementEvent(tx, deps, actor, 'arrangements.contracted', arrangementId, {
        versionId: agreed.id,
        contentSha256: agreed.contentSha256,
        contractedOn,
        changes: { arrangementStatus: [status, 'CONTRACTED'] },
      });
      await tellRhoManagers(tx, deps, actor, found, {
        kind: 'arrangementContracted',
        details: { on: contractedOn },
      });
      return approvalView(tx, actor, scope, arrangementId);
    }),
  );
