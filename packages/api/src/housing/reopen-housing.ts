import { findLastAccessTest } from '@regiovast/db/housing/access-tests';
import { findHousingGroundwork } from '@regiovast/db/housing/housing-groundwork';
import { findBottlenecks, hasOpenHousing } from '@regiovast/db/housing/read-housing';
import { insertHousingMove } from '@regiovast/db/housing/write-housing';
import { reopenHousingSchema } from '@regiovast/domain/housing/answer.schemas';
import { reopenVerdict } from '@regiovast/domain/housing/closing.rules';
import { housingViewSchema } from '@regiovast/domain/housing/housing.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustFindHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { housingFactsOf } from './housing-facts.ts';
import { housingView } from './housing-view.ts';

/**
 * H-7 · a closed case goes on, from today: its outcome falls away, what was answered stays.
 * @throws HOUSING_STEP_NOT_ALLOWED, what the step demands, STALE_VERSION, and HOUSING_ALREADY_OPEN when the practice has
 * another case that is open
 */
export const reopen = procedure('housing.reopen')
  .input(reopenHousingSchema)
  .output(housingViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { housing } = await mustFindHousing(tx, scope, input.housingCaseId);
      if (housing.version !== input.version) throw new DomainError('STALE_VERSION');
      const { to, reason } = input;
      const [bottlenecks, test, groundwork] = await Promise.all([
        findBottlenecks(tx, housing.id),
        findLastAccessTest(tx, housing.id),
        findHousingGroundwork(tx, housing.id),
      ]);
      const facts = housingFactsOf(housing, bottlenecks, test, groundwork);
      throwIfViolated(reopenVerdict(housing.step, to, facts));
      if (housing.practiceId !== null && (await hasOpenHousing(tx, housing.practiceId)))
        throw new DomainError('HOUSING_ALREADY_OPEN');
      const moveId = deps.ids.next();
      await insertHousingMove(tx, {
        id: moveId,
        housingCaseId: housing.id,
        fromStep: 'CLOSED',
        toStep: to,
        effectiveOn: today,
        reason,
        movedAt: instantNow(deps.clock),
        movedBy: actor.personId,
      });
      await changeHousing(
        tx,
        deps,
        { housing },
        {
          step: to,
          stepSince: today,
          outcome: null,
          closedOn: null,
          closingNote: null,
        },
      );
      await recordHousingEvent(tx, deps, actor, 'housing.reopened', housing.id, {
        moveId,
        effectiveOn: today,
        from: 'CLOSED',
        to,
      });
      return housingView(tx, actor, scope, housing.id);
    }),
  );
