import { findHousingSharedAt } from '@regiovast/db/housing/shared-at';
import { findArrangementReaders } from '@regiovast/db/work/arrangement-readers';
import { findCaseReaders } from '@regiovast/db/work/case-readers';
import type { TalkReader } from '@regiovast/db/work/comments';
import { findHousingReaders } from '@regiovast/db/work/housing-readers';
import { findFirstRelease, findPlanReaders } from '@regiovast/db/work/plan-readers';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { may } from '@regiovast/domain/access/rights';
import { notFound } from '@regiovast/domain/kernel/errors';
import type { Audience } from '@regiovast/domain/work/audience';
import type { About } from '@regiovast/domain/work/comment.schemas';
import { ALWAYS_OPEN, mayAbout, type Openness } from '@regiovast/domain/work/talk.rules';
import { arrangementOffers } from '../arrangements/arrangement-offers.ts';
import { mustFindShown } from '../arrangements/shown-arrangement.ts';
import { mustFindCase } from '../cases/case-view.ts';
import { mustFindHousing } from '../housing/find-housing.ts';
import { mustFindPlan, readsLive } from '../plans/plan-reach.ts';
import type { SignedIn } from '../trpc/deps.ts';

/** The record that is talked about, as its talk needs it; later rooms add theirs here. */
export type TalkSubject = Openness & {
  /** Codes by which the record is named in a notice. */
  readonly details: Readonly<Record<string, string>>;
};

/** W-4, C-6 · the record when the actor may see it and it can be talked about; else it is absent. */
export async function mustFindSubject(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  about: About,
): Promise<TalkSubject> {
  if (!mayAbout(about.subjectKind)) throw notFound();
  switch (about.subjectKind) {
    case 'case': {
      const { record } = await mustFindCase(s, scope, about.subjectId);
      return { ...ALWAYS_OPEN, details: { caseNumber: record.number } };
    }
    case 'plan': {
      if (!may(actor, 'plans.get')) throw notFound();
      const { plan, standing } = await mustFindPlan(s, actor, scope, about.subjectId);
      return {
        openedAt: await findFirstRelease(s, plan.id),
        closedIn: [],
        readsAll: readsLive(standing),
        details: { planNumber: plan.number },
      };
    }
    case 'arrangement': {
      if (!may(actor, 'arrangements.get')) throw notFound();
      const shown = await mustFindShown(s, scope, about.subjectId);
      const { arrangement } = shown;
      const { firstAt, declinedIn } = await arrangementOffers(s, shown);
      return {
        openedAt: firstAt,
        closedIn: declinedIn,
        readsAll: arrangement.insurerId === actor.organisationId,
        details: { arrangementNumber: arrangement.number },
      };
    }
    case 'housingCase': {
      if (!may(actor, 'housing.get')) throw notFound();
      const { housing } = await mustFindHousing(s, scope, about.subjectId);
      return {
        openedAt: await findHousingSharedAt(s, housing.id),
        closedIn: [],
        // An RHO to whose area it came reads it as the RHO before it did.
        readsAll: scope.kind === 'rho',
        details: { housingNumber: housing.number },
      };
    }
    // A follow request lies between two insurers, who answer each other by it and in no other words (C-1).
    case 'followRequest':
    case 'chainCase':
    case 'practice':
      throw notFound();
    default:
      return about.subjectKind satisfies never;
  }
}

function readersOf(s: Session, { subjectKind, subjectId }: About, on: string) {
  switch (subjectKind) {
    case 'case':
      return findCaseReaders(s, subjectId, on);
    case 'plan':
      return findPlanReaders(s, subjectId, on);
    case 'arrangement':
      return findArrangementReaders(s, subjectId);
    case 'housingCase':
      return findHousingReaders(s, subjectId, on);
    case 'followRequest':
    case 'chainCase':
    case 'practice':
      throw notFound();
    default:
      return subjectKind satisfies never;
  }
}

type Reader = { readonly id: string; readonly name: string };

/** W-4 · the organisations that read what an actor writes for an audience, their own first. */
export async function audienceOf(
  s: Session,
  actor: SignedIn,
  about: About,
  audience: Audience,
  on: string,
): Promise<Reader[]> {
  const own = { id: actor.organisationId, name: actor.organisationName };
  if (audience === 'organisation') return [own];
  const readers = await readersOf(s, about, on);
  const others = readers.filter(({ organisationId }) => organisationId !== own.id);
  return [
    own,
    ...others.map(({ organisationId, organisationName }) => ({ id: organisationId, name: organisationName })),
  ];
}

/** C-2, C-6 · whose reading is asked of the talk about a record, and since when. */
export const talkReader = (actor: SignedIn, { openedAt, closedIn, readsAll }: TalkSubject): TalkReader => ({
  organisationId: actor.organisationId,
  since: readsAll ? null : openedAt,
  closedIn: readsAll ? [] : closedIn,
});
