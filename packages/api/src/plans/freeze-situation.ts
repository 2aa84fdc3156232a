import { sha256Hex } from '@regiovast/db/audit/append-event';
import { findFrozenSituation, insertSituation } from '@regiovast/db/plans/situations';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { freezeSituationInputSchema, situationViewSchema } from '@regiovast/domain/plans/situation.views';
import { procedure } from '../trpc/procedure.ts';
import { situationOfToday } from './build-situation.ts';
import { contentChanged, mustChangePlan } from './content-change.ts';
import { recordPlanEvent } from './plan-events.ts';
import { situationView } from './situation.ts';

/**
 * L-1, S-3 · freezes the figures of today as the situation of the plan. They are worked out in the same transaction, so
 * that no figure comes from a browser; earlier freezes stay. The same figures again on the same day are no change.
 * @throws PLAN_NOT_EDITABLE, PLAN_SECTION_LOCKED, STALE_VERSION
 */
export const freezeSituation = procedure('plans.freezeSituation')
  .input(freezeSituationInputSchema)
  .output(situationViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { planId, seenNumber } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'situation' });
      const known = await findFrozenSituation(tx, planId);
      if ((known?.number ?? 0) !== seenNumber) throw new DomainError('STALE_VERSION');
      const payload = canonicalJson(await situationOfToday(tx, scope, reached));
      const sha256 = sha256Hex(payload);
      if (known?.sha256 === sha256) return situationView(tx, actor, reached);
      const isAdded = await insertSituation(tx, {
        planId,
        number: seenNumber + 1,
        frozenOn: today,
        frozenAt: instantNow(deps.clock),
        frozenBy: actor.personId,
        payload,
        sha256,
      });
      if (!isAdded) throw new DomainError('STALE_VERSION');
      await recordPlanEvent(tx, deps, actor, 'plans.situationFrozen', planId, {
        frozenOn: today,
        sha256,
        ...(await contentChanged(tx, deps, actor, reached)),
      });
      return situationView(tx, actor, reached);
    }),
  );
