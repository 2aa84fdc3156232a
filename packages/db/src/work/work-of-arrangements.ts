import { ARRANGEMENT_DRAFTING_ACTIONS } from '@regiovast/domain/arrangements/four-eyes.rules';
import { and, eq, exists, gt, gte, inArray, isNull, ne, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type ArrangementKeeper, isKeptBy } from '../arrangements/arrangement-owner.ts';
import { arrangementIsVisible } from '../arrangements/arrangement-scope.ts';
import { reviewIsDue } from '../arrangements/review-due.ts';
import type { Session } from '../store/store.ts';
import { type Worker, workRow } from './work-row.ts';

const one = { one: sql`1` };

/** What waits to be done before it begins, of one arrangement. */
const beforeStart = ({ t: { arrangements } }: Session) => ({
  id: arrangements.id,
  arrangementId: arrangements.id,
  dueOn: arrangements.periodFrom,
});

/** A-3, C-8 · submitted arrangements that the worker had no hand in and did not approve yet. */
export function arrangementsToApprove(s: Session, { personId }: Worker, organisationId: string) {
  const { q, t } = s;
  const { arrangements, auditEvents: events, arrangementDecisions: decisions } = t;
  const hand = q
    .select(one)
    .from(events)
    .where(
      and(
        eq(events.subjectKind, 'arrangement'),
        eq(events.subjectId, arrangements.id),
        eq(events.actorId, personId),
        inArray(events.action, [...ARRANGEMENT_DRAFTING_ACTIONS]),
      ),
    );
  const approved = q
    .select(one)
    .from(decisions)
    .where(
      and(
        eq(decisions.versionId, arrangements.proposedVersionId),
        eq(decisions.decidedBy, personId),
        eq(decisions.kind, 'APPROVE'),
        isNull(decisions.withdrawnAt),
      ),
    );
  return q
    .select(workRow('arrangementToApprove', beforeStart(s)))
    .from(arrangements)
    .where(
      and(
        eq(arrangements.insurerId, organisationId),
        eq(arrangements.status, 'PROPOSED'),
        ne(arrangements.createdBy, personId),
        notExists(hand),
        notExists(approved),
      ),
    );
}

/** A-3 · drafts that a manager returned or the RHO declined, until they are submitted again. */
export function arrangementsReturned(s: Session, keeper: ArrangementKeeper) {
  const { q, t } = s;
  const { arrangements, arrangementDecisions: decisions } = t;
  const cameBack = q
    .select(one)
    .from(decisions)
    .where(
      and(eq(decisions.arrangementId, arrangements.id), inArray(decisions.kind, ['RETURN', 'RHO_DECLINE'])),
    );
  return q
    .select(workRow('arrangementReturned', beforeStart(s)))
    .from(arrangements)
    .where(and(isKeptBy(s, keeper), eq(arrangements.status, 'DRAFT'), exists(cameBack)));
}

/** A-3 · arrangements that were offered to the RHO of the worker. */
export const arrangementsToAgree = (s: Session, organisationId: string) =>
  s.q
    .select(workRow('arrangementToAgree', beforeStart(s)))
    .from(s.t.arrangements)
    .where(
      and(
        eq(s.t.arrangements.rhoId, organisationId),
        eq(s.t.arrangements.status, 'ASSESSED_POSITIVE'),
        sql`${s.t.arrangements.offeredAt} is not null`,
      ),
    );

/** A-3 · arrangements that the RHO agreed to. */
export const arrangementsToContract = (s: Session, keeper: ArrangementKeeper) =>
  s.q
    .select(workRow('arrangementToContract', beforeStart(s)))
    .from(s.t.arrangements)
    .where(and(isKeptBy(s, keeper), eq(s.t.arrangements.status, 'AGREED')));

/** A-5 · arrangements of which the review has come. */
export function arrangementsToReview(s: Session, keeper: ArrangementKeeper, on: string) {
  const { arrangements } = s.t;
  const { id, reviewOn } = arrangements;
  return s.q
    .select(workRow('arrangementReview', { id, arrangementId: id, dueOn: reviewOn }))
    .from(arrangements)
    .where(and(isKeptBy(s, keeper), reviewIsDue(s, on)));
}

/** A-5 · arrangements that ended. */
export function arrangementsToEvaluate(s: Session, keeper: ArrangementKeeper) {
  const { arrangements } = s.t;
  return s.q
    .select(workRow('arrangementToEvaluate', { id: arrangements.id, arrangementId: arrangements.id }))
    .from(arrangements)
    .where(and(isKeptBy(s, keeper), eq(arrangements.status, 'ENDED')));
}

/** A-5, C-1 · what other insurers ask the worker's insurer to follow, and nobody answered. */
export const followsToAnswer = (s: Session, organisationId: string) =>
  s.q
    .select(workRow('followToAnswer', { id: s.t.followRequests.id }))
    .from(s.t.followRequests)
    .where(and(eq(s.t.followRequests.insurerId, organisationId), eq(s.t.followRequests.state, 'UNKNOWN')));

/** W-4 · mentions in what was said of arrangements and the worker may read, after which they said nothing yet of it. */
export function unansweredArrangementMentions(
  s: Session,
  { personId, scope }: Worker,
  organisationId: string,
) {
  const { q, t } = s;
  const { arrangements, comments } = t;
  const answers = alias(comments, 'arrangement_answers');
  const answered = q
    .select({ id: answers.id })
    .from(answers)
    .where(
      and(
        eq(answers.subjectKind, comments.subjectKind),
        eq(answers.subjectId, comments.subjectId),
        eq(answers.writtenBy, personId),
        gt(answers.writtenAt, comments.writtenAt),
      ),
    );
  return q
    .select(workRow('mention', { id: comments.id, arrangementId: arrangements.id, title: t.persons.name }))
    .from(t.commentMentions)
    .innerJoin(comments, eq(comments.id, t.commentMentions.commentId))
    .innerJoin(t.persons, eq(t.persons.id, comments.writtenBy))
    .innerJoin(
      arrangements,
      and(eq(comments.subjectKind, 'arrangement'), eq(arrangements.id, comments.subjectId)),
    )
    .where(
      and(
        eq(t.commentMentions.personId, personId),
        isNull(comments.removedAt),
        or(
          eq(comments.organisationId, organisationId),
          // What was said before it was offered was not meant for the RHO.
          and(
            eq(comments.audience, 'everyone'),
            or(eq(arrangements.insurerId, organisationId), gte(comments.writtenAt, arrangements.offeredAt)),
          ),
        ),
        arrangementIsVisible(s, scope),
        notExists(answered),
      ),
    );
}
