import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findPlanPartners } from '@regiovast/db/plans/read-plans';
import { raiseContentRevision, withdrawSignatures } from '@regiovast/db/plans/write-plans';
import type { Session } from '@regiovast/db/store/store';
import { findPeopleOf } from '@regiovast/db/work/case-readers';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { partVerdict, sectionVerdict } from '@regiovast/domain/plans/editing.rules';
import type { PlanPart, PlanSection } from '@regiovast/domain/plans/plan-sections';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { notify } from '../work/notify.ts';
import { mustKeepPlan, type ReachedPlan } from './plan-reach.ts';
import { unlockedSections } from './unlocked-sections.ts';

/** What is about to change: the text of sections, or a part beside them. */
export type Touched = { readonly sections: readonly PlanSection[] } | { readonly part: PlanPart };

/**
 * L-4 · the plan when the actor's RHO keeps it and this may be changed now; every procedure that changes what is signed
 * begins here and ends with `contentChanged`.
 * @throws PLAN_NOT_EDITABLE in a status in which nothing changes, PLAN_SECTION_LOCKED for what was not returned
 */
export async function mustChangePlan(
  tx: Session,
  actor: SignedIn,
  scope: AreaScope,
  planId: string,
  touched: Touched,
): Promise<ReachedPlan> {
  const reached = await mustKeepPlan(tx, actor, scope, planId);
  const { status } = reached.plan;
  const unlocked = await unlockedSections(tx, reached.plan);
  throwIfViolated(
    'part' in touched
      ? partVerdict(status, unlocked, touched.part)
      : sectionVerdict(status, unlocked, touched.sections),
  );
  return reached;
}

/**
 * L-4 · raises the content revision and withdraws the signatures that stood under it, visibly: they stay on the page with
 * when and why, and who signed is told.
 * @returns what the event of the change must name: the partners whose signature was withdrawn
 */
export async function contentChanged(
  tx: Session,
  deps: Pick<Deps, 'clock' | 'ids'>,
  actor: SignedIn,
  { plan }: ReachedPlan,
): Promise<{ readonly withdrawnPartnerIds?: readonly string[] }> {
  const at = instantNow(deps.clock);
  await raiseContentRevision(tx, plan.id, at);
  if (plan.signOffVersionId === null) return {};
  const withdrawn = await withdrawSignatures(tx, plan.signOffVersionId, {
    withdrawnAt: at,
    withdrawnReason: 'CONTENT_CHANGED',
  });
  if (withdrawn.length === 0) return {};
  const partners = await findPlanPartners(tx, plan.id);
  const organisations = partners.flatMap(({ id, organisationId }) =>
    organisationId !== null && withdrawn.includes(id) ? [organisationId] : [],
  );
  const people = await findPeopleOf(tx, organisations, ['rhoManager']);
  await notify(tx, deps, {
    kind: 'planSignaturesWithdrawn',
    subjectKind: 'plan',
    subjectId: plan.id,
    details: { planNumber: plan.number },
    to: people.map(({ id }) => id).filter((id) => id !== actor.personId),
  });
  return { withdrawnPartnerIds: withdrawn };
}
