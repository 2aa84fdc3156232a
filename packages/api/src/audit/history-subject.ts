import type { HistoryOf } from '@regiovast/db/audit/read-history';
import { findPlanAnswers, findPlanIn } from '@regiovast/db/cases/emergency-plans';
import { findImport } from '@regiovast/db/imports/store-imports';
import { findHousingSharedAt } from '@regiovast/db/housing/shared-at';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findPractice } from '@regiovast/db/practices/read-practices';
import { findRegionRow } from '@regiovast/db/regions/kept-regions';
import type { Session } from '@regiovast/db/store/store';
import { findFirstRelease } from '@regiovast/db/work/plan-readers';
import { type Action, may } from '@regiovast/domain/access/rights';
import { CONTINUITY_PLAN_ACTIONS } from '@regiovast/domain/audit/continuity-plan-actions';
import type { HistoryAudience } from '@regiovast/domain/audit/history-action-spec';
import type { HistorySubject } from '@regiovast/domain/audit/history.views';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { arrangementOffers } from '../arrangements/arrangement-offers.ts';
import { mustFindShown, type ShownArrangement } from '../arrangements/shown-arrangement.ts';
import { mustFindCase } from '../cases/case-view.ts';
import { mustFindChain } from '../cases/chain-view.ts';
import { planIsShown } from '../cases/emergency-plan-view.ts';
import { mustFindHousing } from '../housing/find-housing.ts';
import { mustFindPlan, type ReachedPlan, readsLive } from '../plans/plan-reach.ts';
import { mustFindPractice } from '../practices/practice-view.ts';
import type { SignedIn } from '../trpc/deps.ts';

/** W-5 · who may read a record may read its history: the right to the record itself. */
const RIGHT_TO: Readonly<Record<HistorySubject, Action>> = {
  case: 'cases.get',
  chainCase: 'cases.get',
  emergencyPlan: 'cases.plan',
  practice: 'practices.get',
  region: 'regions.get',
  import: 'imports.get',
  plan: 'plans.get',
  arrangement: 'arrangements.get',
  housingCase: 'housing.get',
};

type Asked = { readonly subjectKind: HistorySubject; readonly subjectId: string };

/**
 * The events that belong to a record which the reader may see.
 * @throws NOT_ALLOWED when no role of the reader reads such records, NOT_FOUND when this one is hidden or absent (C-6)
 */
export async function historyOf(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  { subjectKind, subjectId }: Asked,
): Promise<HistoryOf> {
  if (!may(actor, RIGHT_TO[subjectKind])) throw new DomainError('NOT_ALLOWED');
  switch (subjectKind) {
    case 'case': {
      const { record } = await mustFindCase(s, scope, subjectId);
      return {
        subjectKind,
        subjectId,
        chainCaseId: record.chainCaseId,
        ...(scope.kind === 'insurer' && { readingsFor: scope.organisationId }),
      };
    }
    case 'chainCase': {
      const { record } = await mustFindChain(s, scope, subjectId);
      // That locations were added tells who sees one of them that there are more (C-6).
      const isOwn = record.organisationId === actor.organisationId;
      return { subjectKind, subjectId, without: isOwn ? [] : ['cases.chainExtended'] };
    }
    case 'emergencyPlan':
      await mustSeePlan(s, scope, subjectId);
      return { subjectKind, subjectId };
    case 'practice':
      await mustFindPractice(s, scope, subjectId);
      return { subjectKind, subjectId, withImports: true };
    case 'region':
      if (!(await findRegionRow(s, subjectId))) throw notFound();
      return { subjectKind, subjectId };
    case 'import': {
      const owner =
        scope.kind === 'everywhere' ? 'everyone' : ({ organisationId: actor.organisationId } as const);
      if (!(await findImport(s, subjectId, owner))) throw notFound();
      return { subjectKind, subjectId };
    }
    case 'plan':
      return planHistory(s, await mustFindPlan(s, actor, scope, subjectId), actor);
    case 'arrangement':
      return arrangementHistory(s, await mustFindShown(s, scope, subjectId), scope);
    case 'housingCase': {
      const { housing } = await mustFindHousing(s, scope, subjectId);
      // C-2 · the insurer has what happened since it was shared, that it was shared included.
      const since = scope.kind === 'insurer' ? await findHousingSharedAt(s, housing.id) : null;
      return { subjectKind, subjectId, since };
    }
    default:
      return subjectKind satisfies never;
  }
}

/** C-6 · a plan that the reader does not see on the screen has no history either. */
async function mustSeePlan(s: Session, scope: AreaScope, planId: string): Promise<void> {
  const plan = await findPlanIn(s, scope, planId);
  const found = plan && (await findPractice(s, scope, plan.practiceId));
  if (!plan || !found) throw notFound();
  const answers = await findPlanAnswers(s, planId);
  if (!planIsShown(scope, plan, answers, found.caseId)) throw notFound();
}

const planActionsFor = (audience: HistoryAudience): string[] =>
  Object.entries(CONTINUITY_PLAN_ACTIONS).flatMap(([action, spec]) =>
    spec.audience === audience ? [action] : [],
  );

/**
 * C-2, C-6 · the RHO that keeps a plan and its partners have its whole history but what an insurer noted while it
 * assessed; the insurer and other RHO's have what happened since the first release, without the drafting. Of notes and
 * downloads each has those of its own organisation.
 */
async function planHistory(
  s: Session,
  { plan, standing }: ReachedPlan,
  { organisationId }: SignedIn,
): Promise<HistoryOf> {
  const of = { subjectKind: 'plan', subjectId: plan.id };
  if (readsLive(standing)) return of;
  return {
    ...of,
    without: planActionsFor('rho'),
    since: await findFirstRelease(s, plan.id),
    ownOnly: { organisationId, actions: [...planActionsFor('insurer'), 'plans.downloaded'] },
  };
}

/**
 * C-1 · the RHO has what happened since it was offered, except between its own no and the next offer; what is the insurer's
 * own it never has, by the audience of it.
 */
async function arrangementHistory(s: Session, shown: ShownArrangement, scope: AreaScope): Promise<HistoryOf> {
  const of = { subjectKind: 'arrangement', subjectId: shown.arrangement.id };
  if (scope.kind !== 'rho') return of;
  const { firstAt, declinedIn } = await arrangementOffers(s, shown);
  return {
    ...of,
    since: firstAt,
    closed: { organisationId: scope.organisationId, spans: declinedIn },
  };
}
