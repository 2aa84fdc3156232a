import { replaceDraftAmounts } from '@regiovast/db/arrangements/draft-lines';
import { findAmounts } from '@regiovast/db/arrangements/read-arrangements';
import { arrangementViewSchema } from '@regiovast/domain/arrangements/arrangement.views';
import { setArrangementFrameSchema } from '@regiovast/domain/arrangements/frame.schemas';
import { notFound } from '@regiovast/domain/kernel/errors';
import { procedure } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { mustChangeDraft } from './arrangement-reach.ts';
import { arrangementView } from './arrangement-view.ts';
import { changeArrangement } from './change-arrangement.ts';
import { mustLinkHousing, mustStillBeForHousing } from './housing-link.ts';
import { mustServe } from './served-records.ts';
import { frameChanges, frameOf } from './frame-change.ts';
import { mustBeParties, mustKeepRho } from './draft-parties.ts';
import { amountsInPeriod } from './move-period.ts';
import { requireOwner } from '../cases/list-owners.ts';

/**
 * A-1, S-3 · changes the frame of a draft, as far as something of it is given; a draft may be incomplete. The same frame
 * again is no change, and leaves no event.
 * @throws NOT_FOUND, ARRANGEMENT_NOT_EDITABLE, STALE_VERSION, OWNER_NOT_IN_REACH, ARRANGEMENT_BENEFICIARY_WRONG,
 * HOUSING_CASE_CLOSED, HOUSING_TEST_NOT_POSITIVE for a housing case that it is linked to (H-1),
 * ARRANGEMENT_RHO_FIXED, ARRANGEMENT_PERIOD_TOO_LONG, and ARRANGEMENT_OUTSIDE_PERIOD with the quarter of an amount the new period does not have
 */
export const setFrame = procedure('arrangements.setFrame')
  .input(setArrangementFrameSchema)
  .output(arrangementViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { arrangementId, beneficiary, ownerId } = input;
      const found = await mustChangeDraft(tx, scope, input);
      const { arrangement: was } = found;
      if (ownerId !== undefined && ownerId !== was.ownerId) await requireOwner(tx, actor, ownerId);
      const parties = beneficiary && (await mustBeParties(tx, was.regionCode, beneficiary, today));
      await mustKeepRho(tx, was, parties);
      await mustServe(tx, actor, scope, was.regionCode, input);
      const change = frameOf(was, input, parties);
      if (input.housingCaseId && change.housingCaseId === null) throw notFound();
      const housingFrame = { ...change, regionCode: was.regionCode };
      if (change.housingCaseId !== was.housingCaseId) await mustLinkHousing(tx, scope, housingFrame);
      else if (parties) await mustStillBeForHousing(tx, scope, housingFrame);
      const amounts = await findAmounts(tx, arrangementId);
      const moved = amountsInPeriod(was, change, amounts, input.moveAmounts);
      const changes = frameChanges(was, change);
      if (Object.keys(changes).length === 0) return arrangementView(tx, actor, scope, arrangementId);
      if (moved) await replaceDraftAmounts(tx, arrangementId, moved);
      await changeArrangement(tx, deps, found, change);
      await recordArrangementEvent(tx, deps, actor, 'arrangements.frameSet', arrangementId, { changes });
      return arrangementView(tx, actor, scope, arrangementId);
    }),
  );
