import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import type { MarkRow } from './assessments.ts';

type AssessmentInsert = Session['t']['planAssessments']['$inferInsert'];

/** L-4 · begins the assessment of a version. */
export async function insertAssessment({ q, t }: Session, row: AssessmentInsert): Promise<void> {
  await q.insert(t.planAssessments).values(row);
}

/**
 * Changes an assessment that is not decided and raises its version; false when it was decided, or changed meanwhile.
 * @param seenVersion null: whatever its version is
 */
export async function changeOpenAssessment(
  { q, t }: Session,
  id: string,
  seenVersion: number | null,
  change: Partial<Omit<AssessmentInsert, 'id' | 'planId' | 'version'>> = {},
): Promise<boolean> {
  const assessments = t.planAssessments;
  const changed = await q
    .update(assessments)
    .set({ ...change, version: sql`${assessments.version} + 1` })
    .where(
      and(
        eq(assessments.id, id),
        isNull(assessments.outcome),
        seenVersion === null ? undefined : eq(assessments.version, seenVersion),
      ),
    )
    .returning({ id: assessments.id });
  return changed.length === 1;
}

/** S-3 · writes what was found of a criterion over the version that was seen, 0: none; false when there is another. */
export async function saveMark(
  { q, t }: Session,
  { version: seenVersion, ...mark }: MarkRow,
): Promise<boolean> {
  const marks = t.planAssessmentMarks;
  if (seenVersion === 0) {
    const added = await q
      .insert(marks)
      .values({ ...mark, version: 1 })
      .onConflictDoNothing()
      .returning({ version: marks.version });
    return added.length === 1;
  }
  const { assessmentId, criterion, initiativeId, ...found } = mark;
  const changed = await q
    .update(marks)
    .set({ ...found, version: seenVersion + 1 })
    .where(
      and(
        eq(marks.assessmentId, assessmentId),
        eq(marks.criterion, criterion),
        eq(marks.initiativeId, initiativeId),
        eq(marks.version, seenVersion),
      ),
    )
    .returning({ version: marks.version });
  return changed.length === 1;
}

type MessageInsert = Session['t']['planSectionMessages']['$inferInsert'];

/** Writes the message of a section, or takes it away when it is empty. */
export async function saveSectionMessage({ q, t }: Session, message: MessageInsert): Promise<void> {
  const messages = t.planSectionMessages;
  const { assessmentId, code, ...written } = message;
  const one = and(eq(messages.assessmentId, assessmentId), eq(messages.code, code));
  if (written.message === '') await q.delete(messages).where(one);
  else
    await q
      .insert(messages)
      .values(message)
      .onConflictDoUpdate({ target: [messages.assessmentId, messages.code], set: written });
}

/** C-2 · takes away what another insurer found and wrote before it decided: nobody may read it any more. */
export async function clearAssessment({ q, t }: Session, assessmentId: string): Promise<void> {
  await q.delete(t.planAssessmentMarks).where(eq(t.planAssessmentMarks.assessmentId, assessmentId));
  await q.delete(t.planSectionMessages).where(eq(t.planSectionMessages.assessmentId, assessmentId));
}

/**
 * L-4 · unlocks exactly these sections and locks all others. A section that was never written gets a row without a text:
 * the content of the plan, and with it its hash, stays what was assessed.
 */
export async function unlockSections(
  { q, t }: Session,
  planId: string,
  codes: readonly PlanSection[],
  by: { readonly updatedAt: string; readonly updatedBy: string },
): Promise<void> {
  const sections = t.planSections;
  const ofPlan = eq(sections.planId, planId);
  await q
    .update(sections)
    .set({ isUnlocked: false })
    .where(codes.length === 0 ? ofPlan : and(ofPlan, notInArray(sections.code, [...codes])));
  if (codes.length === 0) return;
  await q
    .insert(sections)
    .values(codes.map((code) => ({ planId, code, textVersion: 1, words: 0, isUnlocked: true, ...by })))
    .onConflictDoNothing();
  await q
    .update(sections)
    .set({ isUnlocked: true })
    .where(and(ofPlan, inArray(sections.code, [...codes])));
}
