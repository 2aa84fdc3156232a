import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { EXPIRY_NOTICE_DAYS, WEEK_DAYS } from '@regiovast/domain/work/work-list';
import {
  and,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notExists,
  or,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { caseIsVisible } from '../cases/case-scope.ts';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { type Worker, workRow } from './work-row.ts';

const isOpen = ({ t }: Session) => inArray(t.cases.phase, [...OPEN_PHASES]);

/** An open case that the worker sees and has as its owner. */
const isOwn = (s: Session, { personId, scope }: Worker) =>
  and(eq(s.t.cases.ownerId, personId), isOpen(s), caseIsVisible(s, scope));

/** W-1 · open actions of the worker, on open cases that they still see. */
export const ownActions = (s: Session, { personId, scope }: Worker) =>
  s.q
    .select(
      workRow('action', {
        id: s.t.caseActions.id,
        dueOn: s.t.caseActions.dueOn,
        caseId: s.t.cases.id,
        title: s.t.caseActions.title,
      }),
    )
    .from(s.t.caseActions)
    .innerJoin(s.t.cases, eq(s.t.cases.id, s.t.caseActions.caseId))
    .innerJoin(s.t.practices, eq(s.t.practices.id, s.t.cases.practiceId))
    .where(
      and(
        eq(s.t.caseActions.ownerId, personId),
        isNull(s.t.caseActions.doneOn),
        isOpen(s),
        caseIsVisible(s, scope),
      ),
    );

/** D-3 · signals to judge, and other terms of own cases that end within the week or are late; none that is on hold. */
export const ownTerms = (s: Session, worker: Worker) =>
  s.q
    .select(
      workRow('term', {
        id: s.t.cases.id,
        dueOn: s.t.cases.termOn,
        caseId: s.t.cases.id,
        code: s.t.cases.termKind,
      }),
    )
    .from(s.t.cases)
    .innerJoin(s.t.practices, eq(s.t.practices.id, s.t.cases.practiceId))
    .where(
      and(
        isOwn(s, worker),
        isNotNull(s.t.cases.termOn),
        or(isNull(s.t.cases.holdUntil), lt(s.t.cases.holdUntil, worker.scope.on)),
        or(
          eq(s.t.cases.termKind, 'JUDGE_SIGNAL'),
          lte(s.t.cases.termOn, addDays(worker.scope.on, WEEK_DAYS)),
        ),
      ),
    );

/** D-4 · acute cases of the worker that the insurer which is preferent today does not have yet. */
export function acuteUnshared(s: Session, worker: Worker) {
  const { q, t } = s;
  const { regionMemberships: members, regions, preferentInsurers: preferent } = t;
  const { on } = worker.scope;
  const otherPreferent = q
    .select({ id: preferent.organisationId })
    .from(members)
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, WORKING_REGION_TYPE)))
    .innerJoin(
      preferent,
      and(eq(preferent.regionCode, members.regionCode), holdsOn(preferent.validFrom, preferent.validTo, on)),
    )
    .where(
      and(
        eq(members.municipalityCode, t.practices.municipalityCode),
        holdsOn(members.validFrom, members.validTo, on),
        isNotNull(preferent.organisationId),
        or(isNull(t.cases.insurerId), ne(t.cases.insurerId, preferent.organisationId)),
      ),
    );
  return q
    .select(workRow('acuteUnshared', { id: t.cases.id, dueOn: t.cases.phaseSince, caseId: t.cases.id }))
    .from(t.cases)
    .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
    .where(and(isOwn(s, worker), eq(t.cases.phase, 'ACUTE'), exists(otherPreferent)));
}

/** D-4 · cases that were shared with the worker's insurer and wait to be acknowledged. */
export const toAcknowledge = (s: Session, { scope }: Worker) =>
  s.q
    .select(
      workRow('acknowledge', { id: s.t.cases.id, dueOn: s.t.cases.acknowledgeBy, caseId: s.t.cases.id }),
    )
    .from(s.t.cases)
    .innerJoin(s.t.practices, eq(s.t.practices.id, s.t.cases.practiceId))
    .where(
      and(
        isNotNull(s.t.cases.sharedOn),
        isNull(s.t.cases.acknowledgedOn),
        isOpen(s),
        caseIsVisible(s, scope),
      ),
    );

/** D-4 · cases that the worker's insurer leads: the next phase is its to reach. */
export const ledByInsurer = (s: Session, { scope }: Worker) =>
  s.q
    .select(workRow('lead', { id: s.t.cases.id, dueOn: s.t.cases.termOn, caseId: s.t.cases.id }))
    .from(s.t.cases)
    .innerJoin(s.t.practices, eq(s.t.practices.id, s.t.cases.practiceId))
    .where(
      and(
        eq(s.t.cases.lead, 'insurer'),
        inArray(s.t.cases.phase, ['ACUTE', 'BRIDGING']),
        caseIsVisible(s, scope),
      ),
    );

/** D-7, C-8 · accepted risks that somebody else proposed and the worker may decide upon. */
export const acceptancesToDecide = (s: Session, { personId, scope }: Worker) =>
  s.q
    .select(workRow('acceptanceToDecide', { id: s.t.riskAcceptances.id, caseId: s.t.cases.id }))
    .from(s.t.riskAcceptances)
    .innerJoin(s.t.cases, eq(s.t.cases.id, s.t.riskAcceptances.caseId))
    .innerJoin(s.t.practices, eq(s.t.practices.id, s.t.cases.practiceId))
    .where(
      and(
        eq(s.t.riskAcceptances.state, 'PROPOSED'),
        ne(s.t.riskAcceptances.proposedBy, personId),
        isOpen(s),
        caseIsVisible(s, scope),
      ),
    );

/** D-7 · accepted risks on own cases that soon hold no longer. */
export const acceptancesExpiring = (s: Session, worker: Worker) =>
  s.q
    .select(
      workRow('acceptanceExpiring', {
        id: s.t.riskAcceptances.id,
        dueOn: s.t.riskAcceptances.expiresOn,
        caseId: s.t.cases.id,
      }),
    )
    .from(s.t.riskAcceptances)
    .innerJoin(s.t.cases, eq(s.t.cases.id, s.t.riskAcceptances.caseId))
    .innerJoin(s.t.practices, eq(s.t.practices.id, s.t.cases.practiceId))
    .where(
      and(
        eq(s.t.riskAcceptances.state, 'ACCEPTED'),
        lte(s.t.riskAcceptances.expiresOn, addDays(worker.scope.on, EXPIRY_NOTICE_DAYS)),
        isOwn(s, worker),
      ),
    );

/** W-4 · mentions in what the worker may read, after which they said nothing yet about that record. */
export function unansweredMentions(s: Session, { personId, scope }: Worker, organisationId: string) {
  const { q, t } = s;
  const answers = alias(t.comments, 'answers');
  const answered = q
    .select({ id: answers.id })
    .from(answers)
    .where(
      and(
        eq(answers.subjectKind, t.comments.subjectKind),
        eq(answers.subjectId, t.comments.subjectId),
        eq(answers.writtenBy, personId),
        gt(answers.writtenAt, t.comments.writtenAt),
      ),
    );
  return q
    .select(workRow('mention', { id: t.comments.id, caseId: t.cases.id, title: t.persons.name }))
    .from(t.commentMentions)
    .innerJoin(t.comments, eq(t.comments.id, t.commentMentions.commentId))
    .innerJoin(t.persons, eq(t.persons.id, t.comments.writtenBy))
    .innerJoin(t.cases, and(eq(t.comments.subjectKind, 'case'), eq(t.cases.id, t.comments.subjectId)))
    .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
    .where(
      and(
        eq(t.commentMentions.personId, personId),
        isNull(t.comments.removedAt),
        or(eq(t.comments.audience, 'everyone'), eq(t.comments.organisationId, organisationId)),
        caseIsVisible(s, scope),
        notExists(answered),
      ),
    );
}

/** D-8 · emergency plans that lack something, of practices with an open case of the worker. */
export const plansToComplete = (s: Session, worker: Worker) =>
  s.q
    .select(
      workRow('plan', {
        id: s.t.emergencyPlans.id,
        caseId: s.t.cases.id,
        amount: sql`${s.t.emergencyPlans.requiredItems} - ${s.t.emergencyPlans.filledItems}`,
      }),
    )
    .from(s.t.emergencyPlans)
    .innerJoin(s.t.cases, eq(s.t.cases.practiceId, s.t.emergencyPlans.practiceId))
    .innerJoin(s.t.practices, eq(s.t.practices.id, s.t.cases.practiceId))
    .where(and(lt(s.t.emergencyPlans.filledItems, s.t.emergencyPlans.requiredItems), isOwn(s, worker)));
