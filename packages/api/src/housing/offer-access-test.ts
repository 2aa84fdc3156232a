import { sha256Hex } from '@regiovast/db/audit/append-event';
import { insertAccessTest, replaceLastAccessTest } from '@regiovast/db/housing/access-tests';
import { frozenFigures } from '@regiovast/domain/housing/access-figures';
import { offerTestVerdict } from '@regiovast/domain/housing/access-test.rules';
import { offerAccessTestSchema } from '@regiovast/domain/housing/access-test.schemas';
import { accessTestViewSchema } from '@regiovast/domain/housing/access-test.views';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { accessTestView } from './access-test-view.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { proposedFigures } from './proposed-figures.ts';
import { tellInsurer } from './tell-of-housing.ts';

/**
 * H-1 · the RHO says whether housing is (partly) the cause of reduced access, why and by which figures; that is frozen with a
 * hash and waits for the insurer. It takes the place of an earlier test at once. Nothing here asks what an insurer drafts: the
 * RHO would learn of it by being refused (C-1).
 * @throws NOT_FOUND, HOUSING_CASE_CLOSED, STALE_VERSION, HOUSING_NOT_SHARED, HOUSING_FIGURES_CHANGED when a figure that was
 * taken now reads otherwise
 */
export const offerAccessTest = procedure('housing.offerAccessTest')
  .input(offerAccessTestSchema)
  .output(accessTestViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustChangeHousing(tx, scope, input);
      const { housing } = found;
      throwIfViolated(offerTestVerdict(housing));
      const { outcome, reason, taken, own } = input;
      const proposed = taken.length === 0 ? [] : await proposedFigures(tx, scope, housing);
      const figures = frozenFigures(proposed, taken, own);
      if (!figures) throw new DomainError('HOUSING_FIGURES_CHANGED');
      const testId = deps.ids.next();
      const offeredAt = instantNow(deps.clock);
      const contentSha256 = sha256Hex(canonicalJson({ outcome, reason, figures }));
      await replaceLastAccessTest(tx, housing.id, offeredAt);
      await insertAccessTest(tx, {
        id: testId,
        housingCaseId: housing.id,
        outcome,
        reason,
        figures: canonicalJson(figures),
        contentSha256,
        state: 'OFFERED',
        offeredAt,
        offeredBy: actor.personId,
      });
      await changeHousing(tx, deps, found);
      await recordHousingEvent(tx, deps, actor, 'housing.accessTestOffered', housing.id, {
        testId,
        contentSha256,
        outcome,
      });
      await tellInsurer(tx, deps, actor, housing, 'housingTestOffered');
      return accessTestView(tx, actor, scope, housing.id);
    }),
  );
