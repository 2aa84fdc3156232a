import { listPlanSignatures } from '@regiovast/db/plans/plan-signing';
import { contentOf, findPlanVersion } from '@regiovast/db/plans/plan-versions';
import { findPlanPartners, type PlanPartnerRow } from '@regiovast/db/plans/read-plans';
import { findVersionMarks } from '@regiovast/db/plans/version-marks';
import { findNamedOrganisations } from '@regiovast/db/people/read-people';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import type { Action } from '@regiovast/domain/access/rights';
import type { Capability } from '@regiovast/domain/kernel/capability';
import { notFound } from '@regiovast/domain/kernel/errors';
import { type Verdict, verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { partVerdict } from '@regiovast/domain/plans/editing.rules';
import { decideSign, decideTakeBack } from '@regiovast/domain/plans/signing.rules';
import type { PlanPartnersView, PlanPartnerView, PlanSignature } from '@regiovast/domain/plans/signing.views';
import { capability, NOT_ALLOWED } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { mustFindPlan, type ReachedPlan, readsLive } from './plan-reach.ts';
import { unlockedSections } from './unlocked-sections.ts';

const NOTHING: PlanPartnerView['can'] = {
  sign: NOT_ALLOWED,
  recordSignature: NOT_ALLOWED,
  takeBack: NOT_ALLOWED,
  set: NOT_ALLOWED,
  remove: NOT_ALLOWED,
};

/** L-4 · partners and sign-off as the reader has them: as they are now, or as they were when the plan was submitted. */
export async function partnersView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  planId: string,
): Promise<PlanPartnersView> {
  const reached = await mustFindPlan(s, actor, scope, planId);
  return readsLive(reached.standing) ? liveView(s, actor, reached) : releasedView(s, reached);
}

type SignatureRow = Awaited<ReturnType<typeof listPlanSignatures>>[number];
function signatureView(row: SignatureRow): PlanSignature {
  const { versionId: _v, recordedAt: _r, ...signature } = row;
  return signature;
}

async function liveView(s: Session, actor: SignedIn, reached: ReachedPlan): Promise<PlanPartnersView> {
  const { plan } = reached;
  const rows = await findPlanPartners(s, plan.id);
  const signatures = await listPlanSignatures(s, plan.id);
  const marks = await findVersionMarks(s, plan.signOffVersionId === null ? [] : [plan.signOffVersionId]);
  const unlocked = await unlockedSections(s, plan);
  const names = await findNamedOrganisations(
    s,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  );
  const offered = marks[0] ?? null;
  const standing = signatures.filter(
    ({ versionId, withdrawnAt }) => withdrawnAt === null && versionId === offered?.id,
  );
  const editing = partVerdict(plan.status, unlocked, 'frame');
  return {
    version: offered && {
      id: offered.id,
      number: offered.number,
      contentSha256: offered.contentSha256,
    },
    partners: rows.map((row) => {
      const signature = standing.find(({ partnerId }) => partnerId === row.id) ?? null;
      return {
        id: row.id,
        kind: row.kind,
        name: row.name,
        task: row.task,
        isKeeper: row.organisationId === plan.rhoId,
        organisation:
          row.organisationId === null
            ? null
            : { id: row.organisationId, name: names.get(row.organisationId) ?? row.name },
        version: row.version,
        signature: signature && signatureView(signature),
        can: partnerCan(actor, reached, row, {
          hasSigned: signature !== null,
          signing: decideSign(plan.status, offered, { seen: null, hasSigned: signature !== null }),
          editing,
        }),
      };
    }),
    past: signatures
      .filter((one) => !standing.includes(one))
      .map(signatureView)
      .reverse(),
  };
}

/** What the reader may do with a partner and its signature now. */
function partnerCan(
  actor: SignedIn,
  { plan, standing }: ReachedPlan,
  partner: PlanPartnerRow,
  known: { readonly hasSigned: boolean; readonly signing: Verdict; readonly editing: Verdict },
): PlanPartnerView['can'] {
  const isOwn = partner.organisationId === actor.organisationId;
  const isKeeper = standing === 'keeper';
  const isOnPaper = partner.organisationId === null;
  const when = (isTheirs: boolean, action: Action, verdict: Verdict): Capability =>
    isTheirs ? capability(actor, action, verdict) : NOT_ALLOWED;
  const takeBack = known.hasSigned
    ? decideTakeBack(plan.status)
    : verdictOf(violatedIf(true, 'PLAN_NOT_SIGNED'));
  return {
    sign: when(isOwn, 'plans.sign', known.signing),
    recordSignature: when(isKeeper && isOnPaper, 'plans.recordSignature', known.signing),
    takeBack: when(isOwn || (isKeeper && isOnPaper), 'plans.takeBackSignature', takeBack),
    set: when(isKeeper, 'plans.setPartner', known.editing),
    remove: when(isKeeper && partner.organisationId !== plan.rhoId, 'plans.removePartner', known.editing),
  };
}

/**
 * C-2 · what others read: the partners of the released version and, once it was submitted, the signatures under it as they
 * stood then. What the RHO signs or withdraws in a draft is its own.
 */
async function releasedView(s: Session, { plan }: ReachedPlan): Promise<PlanPartnersView> {
  const version = plan.releasedVersionId === null ? null : await findPlanVersion(s, plan.releasedVersionId);
  if (!version) throw notFound();
  const { submittedAt } = version;
  const signatures =
    submittedAt === null
      ? []
      : (await listPlanSignatures(s, plan.id)).filter(
          ({ versionId, recordedAt, withdrawnAt }) =>
            versionId === version.id &&
            recordedAt <= submittedAt &&
            // What stood when it was submitted cannot have been withdrawn before.
            (withdrawnAt === null || withdrawnAt >= submittedAt),
        );
  const content = contentOf(version);
  return {
    version: { id: version.id, number: version.number, contentSha256: version.contentSha256 },
    partners: content.partners.map((partner, index) => {
      const signature = signatures.find(({ partnerId }) => partnerId === partner.id);
      return {
        ...partner,
        // The RHO that keeps the plan is its first partner and stays it.
        isKeeper: index === 0,
        organisation: null,
        version: null,
        signature: signature
          ? { ...signatureView(signature), evidence: null, withdrawnAt: null, withdrawnReason: null }
          : null,
        can: NOTHING,
      };
    }),
    past: [],
  };
}
