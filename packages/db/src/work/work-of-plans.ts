import { EDITABLE_STATUSES } from '@regiovast/domain/plans/plan-statuses';
import { and, count, eq, exists, gt, gte, inArray, isNotNull, isNull, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { holdsOn } from '../people/area-scope.ts';
import { handIn } from '../plans/plan-hands.ts';
import { isPartnerOf, planIsVisible } from '../plans/plan-scope.ts';
import type { Session } from '../store/store.ts';
import { type Worker, workRow } from './work-row.ts';

const one = { one: sql`1` };

/** L-4 · a version of the plan waits for signatures or for submission: what was submitted before waits for neither. */
const isOffered = ({ q, t }: Session) =>
  exists(
    q
      .select(one)
      .from(t.planVersions)
      .where(
        and(eq(t.planVersions.id, t.continuityPlans.signOffVersionId), isNull(t.planVersions.submittedAt)),
      ),
  );

/** A signature of the partner stands under the version that is offered. */
const hasSigned = ({ q, t }: Session) =>
  q
    .select(one)
    .from(t.planSignatures)
    .where(
      and(
        eq(t.planSignatures.versionId, t.continuityPlans.signOffVersionId),
        eq(t.planSignatures.partnerId, t.planPartners.id),
        isNull(t.planSignatures.withdrawnAt),
      ),
    );

/** A plan that is being written, of the worker, kept by their RHO. */
const isWritten = ({ t: { continuityPlans: plans } }: Session) =>
  inArray(plans.status, [...EDITABLE_STATUSES]);
const isOwned = ({ t: { continuityPlans: plans } }: Session, { personId }: Worker, organisationId: string) =>
  and(eq(plans.ownerId, personId), eq(plans.rhoId, organisationId));

/** L-4 · plans that wait for the signature of the worker's organisation. */
export const plansToSign = (s: Session, organisationId: string) =>
  s.q
    .select(workRow('planToSign', { id: s.t.planPartners.id, planId: s.t.continuityPlans.id }))
    .from(s.t.planPartners)
    .innerJoin(s.t.continuityPlans, eq(s.t.continuityPlans.id, s.t.planPartners.planId))
    .where(
      and(
        eq(s.t.planPartners.organisationId, organisationId),
        isWritten(s),
        isOffered(s),
        notExists(hasSigned(s)),
      ),
    );

/** L-4 · plans of the worker that everybody signed, in a region with a preferent insurer to submit them to. */
export function plansToSubmit(s: Session, worker: Worker, organisationId: string) {
  const { q, t } = s;
  const { continuityPlans: plans, planPartners: partners, preferentInsurers: preferent } = t;
  const unsigned = q
    .select(one)
    .from(partners)
    .where(and(eq(partners.planId, plans.id), notExists(hasSigned(s))));
  const insurer = q
    .select(one)
    .from(preferent)
    .where(
      and(
        eq(preferent.regionCode, plans.regionCode),
        isNotNull(preferent.organisationId),
        holdsOn(preferent.validFrom, preferent.validTo, worker.scope.on),
      ),
    );
  return q
    .select(workRow('planToSubmit', { id: plans.id, planId: plans.id }))
    .from(plans)
    .where(
      and(
        isOwned(s, worker, organisationId),
        isWritten(s),
        isOffered(s),
        notExists(unsigned),
        exists(insurer),
      ),
    );
}

/** L-4 · plans of the worker that the insurer returned, until they are offered again, with how many sections to mend. */
export function plansToRevise(s: Session, worker: Worker, organisationId: string) {
  const { q, t } = s;
  const { continuityPlans: plans, planSections: sections } = t;
  const unlocked = q
    .select({ rows: count() })
    .from(sections)
    .where(and(eq(sections.planId, plans.id), eq(sections.isUnlocked, true)));
  return q
    .select(workRow('planToRevise', { id: plans.id, planId: plans.id, amount: sql`(${unlocked})` }))
    .from(plans)
    .where(
      and(isOwned(s, worker, organisationId), eq(plans.status, 'REVISION_ASKED'), sql`not ${isOffered(s)}`),
    );
}

/** L-4, C-8 · plans that the worker's insurer has to assess and that the worker had no hand in. */
export function plansToAssess(s: Session, { personId, scope }: Worker, organisationId: string) {
  const { q, t } = s;
  const { continuityPlans: plans, planAssessments: assessments } = t;
  const isOurs = exists(
    q
      .select(one)
      .from(assessments)
      .where(
        and(
          eq(assessments.planId, plans.id),
          eq(assessments.insurerId, organisationId),
          isNull(assessments.outcome),
        ),
      ),
  );
  return q
    .select(workRow('planToAssess', { id: plans.id, planId: plans.id, code: plans.status }))
    .from(plans)
    .where(
      and(
        planIsVisible(s, scope),
        or(eq(plans.status, 'SUBMITTED'), and(eq(plans.status, 'UNDER_ASSESSMENT'), isOurs)),
        sql`not (${handIn(s, personId)})`,
      ),
    );
}

/** W-4 · mentions in what was said of plans and the worker may read, after which they said nothing yet of that plan. */
export function unansweredPlanMentions(s: Session, { personId, scope }: Worker, organisationId: string) {
  const { q, t } = s;
  const { continuityPlans: plans, comments, planVersions: versions } = t;
  const answers = alias(comments, 'plan_answers');
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
  const isOpenThen = exists(
    q
      .select(one)
      .from(versions)
      .where(and(eq(versions.planId, plans.id), gte(comments.writtenAt, versions.releasedAt))),
  );
  return q
    .select(workRow('mention', { id: comments.id, planId: plans.id, title: t.persons.name }))
    .from(t.commentMentions)
    .innerJoin(comments, eq(comments.id, t.commentMentions.commentId))
    .innerJoin(t.persons, eq(t.persons.id, comments.writtenBy))
    .innerJoin(plans, and(eq(comments.subjectKind, 'plan'), eq(plans.id, comments.subjectId)))
    .where(
      and(
        eq(t.commentMentions.personId, personId),
        isNull(comments.removedAt),
        or(
          eq(comments.organisationId, organisationId),
          and(
            eq(comments.audience, 'everyone'),
            or(eq(plans.rhoId, organisationId), isPartnerOf(s, organisationId), isOpenThen),
          ),
        ),
        planIsVisible(s, scope),
        notExists(answered),
      ),
    );
}
