import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findSignedPartners, insertSignature, withdrawSignatureOf } from '@regiovast/db/plans/plan-signing';
import { findPlanPartners, type PlanPartnerRow } from '@regiovast/db/plans/read-plans';
import { findVersionMarks, type VersionMarks } from '@regiovast/db/plans/version-marks';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { partnerInputSchema, recordSignatureSchema, signSchema } from '@regiovast/domain/plans/plan.schemas';
import { planPartnersViewSchema } from '@regiovast/domain/plans/signing.views';
import { decidePaperDate, decideSign, decideTakeBack } from '@regiovast/domain/plans/signing.rules';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { partnersView } from './partners-view.ts';
import { recordPlanEvent } from './plan-events.ts';
import { mustFindPlan, type ReachedPlan, readsLive } from './plan-reach.ts';

type Signing = {
  readonly reached: ReachedPlan;
  readonly partner: PlanPartnerRow;
  readonly offered: VersionMarks | null;
  readonly hasSigned: boolean;
};

/** A partner of a plan with what it is asked to sign; for who reads the plan as it is now, absent for others (C-6). */
async function mustFindSigning(
  tx: Session,
  actor: SignedIn,
  scope: AreaScope,
  { planId, partnerId }: { readonly planId: string; readonly partnerId: string },
): Promise<Signing> {
  const reached = await mustFindPlan(tx, actor, scope, planId);
  const partner = (await findPlanPartners(tx, planId)).find(({ id }) => id === partnerId);
  if (!readsLive(reached.standing) || !partner) throw notFound();
  const { signOffVersionId } = reached.plan;
  const [offered = null] = await findVersionMarks(tx, signOffVersionId === null ? [] : [signOffVersionId]);
  const signed = offered ? await findSignedPartners(tx, offered.id) : new Set<string>();
  return { reached, partner, offered, hasSigned: signed.has(partnerId) };
}

/** Asks whether the partner may sign what was looked at, and answers the version it is. */
function mustSign({ reached, offered, hasSigned }: Signing, seen: string): VersionMarks {
  throwIfViolated(decideSign(reached.plan.status, offered, { seen, hasSigned }));
  if (!offered) throw new DomainError('PLAN_NOT_OFFERED');
  return offered;
}

/**
 * L-4, C-8 · an organisation signs by its manager the exact state that was looked at, once.
 * @throws PLAN_NOT_OFFERED, PLAN_VERSION_DIFFERS, PLAN_ALREADY_SIGNED; NOT_FOUND for another organisation's signature
 */
export const sign = procedure('plans.sign')
  .input(signSchema)
  .output(planPartnersViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const signing = await mustFindSigning(tx, actor, scope, input);
      const { partner } = signing;
      if (partner.organisationId !== actor.organisationId) throw notFound();
      const { id: versionId, contentSha256 } = mustSign(signing, input.contentSha256);
      await insertSignature(tx, {
        id: deps.ids.next(),
        versionId,
        partnerId: partner.id,
        partnerName: partner.name,
        contentSha256,
        signedOn: today,
        recordedAt: instantNow(deps.clock),
        recordedBy: actor.personId,
      });
      await recordPlanEvent(tx, deps, actor, 'plans.signed', input.planId, {
        versionId,
        partnerId: partner.id,
        contentSha256,
        isOnPaper: false,
      });
      return partnersView(tx, actor, scope, input.planId);
    }),
  );

/**
 * L-4 · the RHO that keeps the plan records what a partner without Regiovast signed on paper, and where that is kept.
 * @throws PLAN_NOT_OFFERED, PLAN_VERSION_DIFFERS, PLAN_ALREADY_SIGNED, DATE_IN_FUTURE, NOT_ALLOWED for a partner that
 * signs by itself
 */
export const recordSignature = procedure('plans.recordSignature')
  .input(recordSignatureSchema)
  .output(planPartnersViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const signing = await mustFindSigning(tx, actor, scope, input);
      const { partner, reached } = signing;
      if (reached.standing !== 'keeper') throw notFound();
      if (partner.organisationId !== null) throw new DomainError('NOT_ALLOWED');
      const { id: versionId, contentSha256 } = mustSign(signing, input.contentSha256);
      throwIfViolated(decidePaperDate(input.signedOn, today));
      await insertSignature(tx, {
        id: deps.ids.next(),
        versionId,
        partnerId: partner.id,
        partnerName: partner.name,
        contentSha256,
        signedOn: input.signedOn,
        recordedAt: instantNow(deps.clock),
        recordedBy: actor.personId,
        signatory: input.signatory,
        evidence: input.evidence,
      });
      await recordPlanEvent(tx, deps, actor, 'plans.signed', input.planId, {
        versionId,
        partnerId: partner.id,
        contentSha256,
        isOnPaper: true,
      });
      return partnersView(tx, actor, scope, input.planId);
    }),
  );

/**
 * L-4 · a partner takes back its signature; one on paper is taken back by the RHO that recorded it. It stays to be seen.
 * @throws PLAN_NOT_EDITABLE once the plan was submitted, PLAN_NOT_SIGNED when no signature stands
 */
export const takeBackSignature = procedure('plans.takeBackSignature')
  .input(partnerInputSchema)
  .output(planPartnersViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const { reached, partner, offered } = await mustFindSigning(tx, actor, scope, input);
      const isOwn = partner.organisationId === actor.organisationId;
      const isPaperOfKeeper = partner.organisationId === null && reached.standing === 'keeper';
      if (!isOwn && !isPaperOfKeeper) throw notFound();
      throwIfViolated(decideTakeBack(reached.plan.status));
      const withdrawn = { withdrawnAt: instantNow(deps.clock), withdrawnReason: 'TAKEN_BACK' } as const;
      const isWithdrawn = offered && (await withdrawSignatureOf(tx, offered.id, partner.id, withdrawn));
      if (!isWithdrawn) throw new DomainError('PLAN_NOT_SIGNED');
      await recordPlanEvent(tx, deps, actor, 'plans.signatureTakenBack', input.planId, {
        versionId: offered.id,
        partnerId: partner.id,
      });
      return partnersView(tx, actor, scope, input.planId);
    }),
  );
