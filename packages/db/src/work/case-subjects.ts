import type { CaseSubject } from '@regiovast/domain/work/case-quality';
import { count, eq, isNull, min, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { among, type SubjectOf, type Which } from './practice-subjects.ts';

/** P-5 · cases as the rules look at them, in one query. */
export async function findCaseSubjects(s: Session, which: Which): Promise<SubjectOf<CaseSubject>[]> {
  const { q, t } = s;
  const { cases, practices, caseActions, caseMoves, casePlacements } = t;
  const openActions = q
    .select({
      caseId: caseActions.caseId,
      actions: count().as('actions'),
      firstDueOn: min(caseActions.dueOn).as('first_due_on'),
    })
    .from(caseActions)
    .where(isNull(caseActions.doneOn))
    .groupBy(caseActions.caseId)
    .as('open_actions');
  const lastMove = sql`(${q
    .select({ id: caseMoves.id })
    .from(caseMoves)
    .where(eq(caseMoves.caseId, cases.id))
    .orderBy(sql`${caseMoves.enteredAt} desc, ${caseMoves.id} desc`)
    .limit(1)})`;
  const placed = sql<number | null>`(${q
    .select({ patients: sql`sum(${casePlacements.patients})` })
    .from(casePlacements)
    .where(eq(casePlacements.moveId, lastMove))})`.mapWith((value) =>
    value === null ? null : Number(value),
  );
  const rows = await q
    .select({
      id: cases.id,
      municipalityCode: practices.municipalityCode,
      ownerId: cases.ownerId,
      phase: cases.phase,
      assessBy: cases.assessBy,
      expectedEndOn: cases.expectedEndOn,
      enrolledPatients: practices.enrolledPatients,
      placedPatients: placed,
      openActions: openActions.actions,
      firstDueOn: openActions.firstDueOn,
    })
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .leftJoin(openActions, eq(openActions.caseId, cases.id))
    .where(among(cases.id, which));
  return rows.map(({ id, municipalityCode, ownerId, ...subject }) => ({
    id,
    municipalityCode,
    ownerId,
    subject: { ...subject, openActions: Number(subject.openActions ?? 0) },
  }));
}
