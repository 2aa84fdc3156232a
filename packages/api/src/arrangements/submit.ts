import { approvalViewSchema } from '@regiovast/domain/arrangements/approval.views';
import { seenArrangementSchema } from '@regiovast/domain/arrangements/arrangement.schemas';
import { arrangementStepVerdict } from '@regiovast/domain/arrangements/arrangement-step.rules';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated, verdictOf } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { accessTestColumns } from './access-test-of.ts';
import { approvalView } from './approval-view.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { moverOf, mustFindArrangement } from './arrangement-reach.ts';
import { changeArrangement } from './change-arrangement.ts';
import { draftCompleteness } from './draft-completeness.ts';
import { mustStillBeParties } from './draft-parties.ts';
import { mustStillBeForHousing } from './housing-link.ts';
import { freezeArrangement } from './freeze-arrangement.ts';
import { tellDeciders } from './tell-of-arrangement.ts';

/**
 * A-3 · submits a complete draft: its content is frozen with a hash, nothing in it changes until it is returned, and the
 * managers of the insurer who may decide on it are told. What is for a housing case is frozen with the test of that case (H-1).
 * @throws ARRANGEMENT_STEP_NOT_ALLOWED, STALE_VERSION, ARRANGEMENT_TERMS_MISSING, ARRANGEMENT_START_IMPOSSIBLE with the
 * first date that is possible, ARRANGEMENT_INCOMPLETE and its kin: the first of what `arrangements.approval` shows at once;
 * ARRANGEMENT_BENEFICIARY_WRONG when who receives it left the region, the RHO or the housing case meanwhile
 */
export const submit = procedure('arrangements.submit')
  .input(seenArrangementSchema)
  .output(approvalViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { arrangementId, version } }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustFindArrangement(tx, scope, arrangementId);
      const { arrangement } = found;
      throwIfViolated(arrangementStepVerdict('submit', arrangement.status, moverOf(actor)));
      if (arrangement.version !== version) throw new DomainError('STALE_VERSION');
      const { missing } = await draftCompleteness(tx, scope, found);
      throwIfViolated(verdictOf(...missing));
      await mustStillBeParties(tx, arrangement, today);
      await mustStillBeForHousing(tx, scope, arrangement);
      const test = await accessTestColumns(tx, scope, arrangement);
      const submitted = { ...found, arrangement: { ...arrangement, ...test } };
      const frozen = await freezeArrangement(tx, deps, actor, submitted, today);
      await changeArrangement(tx, deps, found, {
        ...test,
        status: 'PROPOSED',
        statusSince: today,
        proposedVersionId: frozen.id,
      });
      await recordArrangementEvent(tx, deps, actor, 'arrangements.submitted', arrangementId, {
        number: frozen.number,
        versionId: frozen.id,
        contentSha256: frozen.contentSha256,
        changes: { arrangementStatus: [arrangement.status, 'PROPOSED'] },
      });
      await tellDeciders(tx, deps, actor, found, { kind: 'arrangementProposed' });
      return approvalView(tx, actor, scope, arrangementId);
    }),
  );
