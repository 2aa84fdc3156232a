import { findPlanPartners, type PlanPartnerRow } from '@regiovast/db/plans/read-plans';
import { findRhosTouching, insertPartner, updatePartner } from '@regiovast/db/plans/write-partners';
import type { Session } from '@regiovast/db/store/store';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { PLAN_LIMITS, type SetPartner, setPartnerSchema } from '@regiovast/domain/plans/plan.schemas';
import { planPartnersViewSchema } from '@regiovast/domain/plans/signing.views';
import { procedure } from '../trpc/procedure.ts';
import { contentChanged, mustChangePlan } from './content-change.ts';
import { isUnchanged } from './content-row.ts';
import { partnersView } from './partners-view.ts';
import { recordPlanEvent } from './plan-events.ts';
import type { ReachedPlan } from './plan-reach.ts';

/**
 * L-1 · adds a partner, or changes one as it was seen; the same again is no change, so the signatures stand. The RHO that
 * keeps the plan stays its first partner under its own name.
 * @throws PLAN_PARTNER_LEADS, PLAN_LIMIT_REACHED, STALE_VERSION; NOT_FOUND for an organisation that cannot join in
 */
export const setPartner = procedure('plans.setPartner')
  .input(setPartnerSchema)
  .output(planPartnersViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { planId, partner, kind, name, organisationId, task } = input;
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'frame' });
      const joined = await findPlanPartners(tx, planId);
      const before = partner && joined.find(({ id }) => id === partner.id);
      if (partner && !before) throw notFound();
      await mustBeAllowed(tx, reached, { joined, before: before ?? null, input, today });
      const change = { kind, name, organisationId, task };
      if (before && isUnchanged(before, change)) return partnersView(tx, actor, scope, planId);
      const partnerId = partner?.id ?? deps.ids.next();
      if (partner) {
        if (!(await updatePartner(tx, planId, partner, change))) throw new DomainError('STALE_VERSION');
      } else await insertPartner(tx, { ...change, id: partnerId, planId, version: 1 });
      const withdrawn = await contentChanged(tx, deps, actor, reached);
      await recordPlanEvent(tx, deps, actor, 'plans.partnerSet', planId, { partnerId, ...withdrawn });
      return partnersView(tx, actor, scope, planId);
    }),
  );

async function mustBeAllowed(
  tx: Session,
  { plan }: ReachedPlan,
  asked: {
    readonly joined: readonly PlanPartnerRow[];
    readonly before: PlanPartnerRow | null;
    readonly input: SetPartner;
    readonly today: string;
  },
): Promise<void> {
  const { joined, before, input, today } = asked;
  const { kind, name, organisationId } = input;
  const isKeeper = before?.organisationId === plan.rhoId;
  const isSame = before?.kind === kind && before.name === name && before.organisationId === organisationId;
  if (isKeeper && !isSame) throw new DomainError('PLAN_PARTNER_LEADS');
  if (!before && joined.length >= PLAN_LIMITS.partners) throw new DomainError('PLAN_LIMIT_REACHED');
  if (organisationId === null || organisationId === before?.organisationId) return;
  const rhos = await findRhosTouching(tx, { regionCode: plan.regionCode, keeperId: plan.rhoId, on: today });
  const isJoined = joined.some((other) => other.organisationId === organisationId);
  if (isJoined || !rhos.some(({ id }) => id === organisationId)) throw notFound();
}
