import { planContentSchema, type PlanInitiative } from '@regiovast/domain/plans/plan-content';
import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Session } from '../store/store.ts';

export type AssessmentRow = Session['t']['planAssessments']['$inferSelect'];
export type MarkRow = Session['t']['planAssessmentMarks']['$inferSelect'];

/** An assessment by its id; who may see it is asked of its plan. */
export async function findAssessment({ q, t }: Session, id: string): Promise<AssessmentRow | null> {
  const [row] = await q.select().from(t.planAssessments).where(eq(t.planAssessments.id, id));
  return row ?? null;
}

/** The assessment of a plan that is not decided; a plan has one at most. */
export async function findOpenAssessment({ q, t }: Session, planId: string): Promise<AssessmentRow | null> {
  const assessments = t.planAssessments;
  const [row] = await q
    .select()
    .from(assessments)
    .where(and(eq(assessments.planId, planId), isNull(assessments.outcome)));
  return row ?? null;
}

/** The assessments of a plan, newest first, with the version each is about and who worked on it. */
export function listAssessments({ q, t }: Session, planId: string) {
  const { planAssessments: assessments, planVersions: versions, organisations, persons } = t;
  const deciders = alias(persons, 'deciders');
  return q
    .select({
      row: assessments,
      versionNumber: versions.number,
      submittedAt: versions.submittedAt,
      insurerName: organisations.name,
      startedByName: persons.name,
      decidedByName: deciders.name,
    })
    .from(assessments)
    .innerJoin(versions, eq(versions.id, assessments.versionId))
    .innerJoin(organisations, eq(organisations.id, assessments.insurerId))
    .innerJoin(persons, eq(persons.id, assessments.startedBy))
    .leftJoin(deciders, eq(deciders.id, assessments.decidedBy))
    .where(eq(assessments.planId, planId))
    .orderBy(desc(versions.number));
}
export type ListedAssessment = Awaited<ReturnType<typeof listAssessments>>[number];

/** The ids of the assessments of a plan, to be asked in another query. */
const idsOf = ({ q, t }: Session, planId: string) =>
  q.select({ id: t.planAssessments.id }).from(t.planAssessments).where(eq(t.planAssessments.planId, planId));

/** What was found in all assessments of a plan, each with the name of who found it. */
export function listMarks(s: Session, planId: string) {
  const { planAssessmentMarks: marks, persons } = s.t;
  return s.q
    .select({ mark: marks, updatedByName: persons.name })
    .from(marks)
    .innerJoin(persons, eq(persons.id, marks.updatedBy))
    .where(inArray(marks.assessmentId, idsOf(s, planId)))
    .orderBy(asc(marks.criterion), asc(marks.initiativeId));
}
export type ListedMark = Awaited<ReturnType<typeof listMarks>>[number];

/** What must be mended, of all assessments of a plan. */
export function listSectionMessages(s: Session, planId: string) {
  const messages = s.t.planSectionMessages;
  return s.q
    .select({ assessmentId: messages.assessmentId, code: messages.code, message: messages.message })
    .from(messages)
    .where(inArray(messages.assessmentId, idsOf(s, planId)))
    .orderBy(asc(messages.code));
}

/** What was found in one assessment. */
export const findMarks = ({ q, t }: Session, assessmentId: string): Promise<MarkRow[]> =>
  q.select().from(t.planAssessmentMarks).where(eq(t.planAssessmentMarks.assessmentId, assessmentId));

/** The messages of one assessment. */
export const findSectionMessages = ({ q, t }: Session, assessmentId: string) =>
  q.select().from(t.planSectionMessages).where(eq(t.planSectionMessages.assessmentId, assessmentId));

const initiativesOnlySchema = planContentSchema.pick({ initiatives: true });

/** L-7 · the takeovers, starts and chains of frozen versions; the rest of their content is not read. */
export async function findInitiativesOf(
  { q, t }: Session,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PlanInitiative[]>> {
  if (versionIds.length === 0) return new Map();
  const rows = await q
    .select({ id: t.planVersions.id, content: t.planVersions.content })
    .from(t.planVersions)
    .where(inArray(t.planVersions.id, [...versionIds]));
  return new Map(
    rows.map(({ id, content }) => [id, initiativesOnlySchema.parse(JSON.parse(content)).initiatives]),
  );
}

/** The version of a plan that was submitted last, without its content; null when none was. */
export async function findLastSubmitted({ q, t }: Session, planId: string) {
  const versions = t.planVersions;
  const [row] = await q
    .select({
      id: versions.id,
      number: versions.number,
      contentSha256: versions.contentSha256,
      submittedAt: versions.submittedAt,
    })
    .from(versions)
    .where(and(eq(versions.planId, planId), isNotNull(versions.submittedAt)))
    .orderBy(desc(versions.number))
    .limit(1);
  return row ? { ...row, submittedAt: row.submittedAt ?? '' } : null;
}
