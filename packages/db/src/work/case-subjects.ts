import type { CaseSubject } from '@regiovast/domain/work/case-quality';
import { and, count, desc, eq, isNotNull, isNull, lte, min, type SQL, sql } from 'drizzle-orm';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { among, type Which } from '../store/among.ts';
import type { SubjectOf } from './practice-subjects.ts';

const numberOrNull = (value: unknown): number | null => (value === null ? null : Number(value));

/** P-5 · cases as the rules look at them, in one query; for a single case, as every write asks it, built once. */
export async function findCaseSubjects(s: Session, which: Which): Promise<SubjectOf<CaseSubject>[]> {
  const rows = await (which.length === 1
    ? preparedQuery(s, 'case_subject', () => caseRows(s, eq(s.t.cases.id, sql.placeholder('id')))).execute({
        id: which[0],
      })
    : caseRows(s, among(s, s.t.cases.id, which)));
  return rows.map(({ id, municipalityCode, ownerId, ...subject }) => ({
    id,
    municipalityCode,
    ownerId,
    subject,
  }));
}

function caseRows({ q, t }: Session, condition: SQL | undefined) {
  const { cases, practices, caseActions, caseMoves, casePlacements, practiceStatements: statements } = t;
  const isOpen = and(eq(caseActions.caseId, cases.id), isNull(caseActions.doneOn));
  const openActions = q.select({ count: count() }).from(caseActions).where(isOpen);
  const firstDue = q
    .select({ on: min(caseActions.dueOn) })
    .from(caseActions)
    .where(isOpen);
  const last = [desc(caseMoves.enteredAt), desc(caseMoves.id)] as const;
  const ofCase = eq(caseMoves.caseId, cases.id);
  const lastDay = q
    .select({ on: caseMoves.effectiveOn })
    .from(caseMoves)
    .where(ofCase)
    .orderBy(...last)
    .limit(1);
  const lastMove = sql`(${q
    .select({ id: caseMoves.id })
    .from(caseMoves)
    .where(ofCase)
    .orderBy(...last)
    .limit(1)})`;
  // What was known on the day of the move: patients that were placed leave the practice, and later statements say so.
  const enrolled = q
    .select({ patients: statements.enrolledPatients })
    .from(statements)
    .where(
      and(
        eq(statements.practiceId, cases.practiceId),
        isNotNull(statements.enrolledPatients),
        lte(statements.referenceDate, sql`(${lastDay})`),
      ),
    )
    .orderBy(desc(statements.referenceDate), desc(statements.recordedAt), desc(statements.id))
    .limit(1);
  const placed = q
    .select({ patients: sql`sum(${casePlacements.patients})` })
    .from(casePlacements)
    .where(eq(casePlacements.moveId, lastMove));
  return q
    .select({
      id: cases.id,
      municipalityCode: practices.municipalityCode,
      ownerId: cases.ownerId,
      phase: cases.phase,
      assessBy: cases.termOn,
      expectedEndOn: cases.expectedEndOn,
      enrolledPatients: sql<number | null>`(${enrolled})`,
      placedPatients: sql<number | null>`(${placed})`.mapWith(numberOrNull),
      openActions: sql<number>`(${openActions})`.mapWith(Number),
      firstDueOn: sql<string | null>`(${firstDue})`,
    })
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .where(condition);
}
