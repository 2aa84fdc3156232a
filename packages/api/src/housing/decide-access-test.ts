import { findLastAccessTest, judgeAccessTest } from '@regiovast/db/housing/access-tests';
import { decideTestVerdict } from '@regiovast/domain/housing/access-test.rules';
import { decideAccessTestSchema } from '@regiovast/domain/housing/access-test.schemas';
import { accessTestViewSchema } from '@regiovast/domain/housing/access-test.views';
import { isOpenStep } from '@regiovast/domain/housing/housing-steps';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { accessTestView } from './access-test-view.ts';
import { changeHousing, mustFindHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { tellOwner } from './tell-of-housing.ts';

/**
 * H-1, C-8 · the insurer confirms or refuses the access test that it read. What was read is asked before whether anything of
 * the case changed, so that who judges a test that was replaced hears that and not that something somewhere is new.
 * @throws NOT_FOUND, HOUSING_CASE_CLOSED, HOUSING_TEST_NOT_OFFERED, HOUSING_TEST_DIFFERS, FOUR_EYES_REQUIRED, STALE_VERSION
 */
export const decideAccessTest = procedure('housing.decideAccessTest')
  .input(decideAccessTestSchema)
  .output(accessTestViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const { housingCaseId, version, contentSha256, state, reason } = input;
      const found = await mustFindHousing(tx, scope, housingCaseId);
      const { housing } = found;
      if (!isOpenStep(housing.step)) throw new DomainError('HOUSING_CASE_CLOSED');
      const test = await findLastAccessTest(tx, housing.id);
      throwIfViolated(decideTestVerdict(test, { personId: actor.personId, contentSha256 }));
      if (housing.version !== version) throw new DomainError('STALE_VERSION');
      const judged = await judgeAccessTest(
        tx,
        { housingCaseId: housing.id, contentSha256 },
        {
          state,
          decidedAt: instantNow(deps.clock),
          decidedBy: actor.personId,
          decisionReason: reason === '' ? null : reason,
        },
      );
      if (!judged) throw new DomainError('HOUSING_TEST_DIFFERS');
      await changeHousing(tx, deps, found);
      await recordHousingEvent(tx, deps, actor, 'housing.accessTestDecided', housing.id, {
        testId: test?.id ?? null,
        contentSha256,
        state,
      });
      await tellOwner(tx, deps, actor, housing, 'housingTestDecided', { testState: state });
      return accessTestView(tx, actor, scope, housing.id);
    }),
  );
