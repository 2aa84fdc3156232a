import type { DiscontinuityCause } from '@regiovast/domain/cases/causes';
import type { CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { type AreaScope, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

type Row<Name extends keyof Session['t']> = Session['t'][Name]['$inferInsert'];

/** D-7 · the alternatives that were examined for a case, with who recorded each. */
export const findMeasures = ({ q, t }: Session, caseId: string) =>
  q
    .select({ measure: t.caseMeasures, recordedBy: t.persons.name })
    .from(t.caseMeasures)
    .innerJoin(t.persons, eq(t.persons.id, t.caseMeasures.recordedBy))
    .where(eq(t.caseMeasures.caseId, caseId))
    .orderBy(asc(t.caseMeasures.recordedAt), asc(t.caseMeasures.course));

/** The last move of a case: where its placements hang. */
export async function findLastMove({ q, t }: Session, caseId: string) {
  const [row] = await q
    .select({ id: t.caseMoves.id, effectiveOn: t.caseMoves.effectiveOn })
    .from(t.caseMoves)
    .where(eq(t.caseMoves.caseId, caseId))
    .orderBy(desc(t.caseMoves.enteredAt), desc(t.caseMoves.id))
    .limit(1);
  return row ?? null;
}

/**
 * Where patients went by a move, the most first, with what each practice had stated as places. Of a practice outside
 * the reader's area nothing is told but how many went there (C-6).
 */
export async function findPlacements(s: Session, scope: AreaScope, moveId: string) {
  const { q, t } = s;
  const { casePlacements: placements, practices, practiceStatements: statements } = t;
  const placesOn = sql<string | null>`(${q
    .select({ on: statements.referenceDate })
    .from(statements)
    .where(and(eq(statements.practiceId, practices.id), isNotNull(statements.placesAvailable)))
    .orderBy(desc(statements.referenceDate))
    .limit(1)})`;
  const rows = await q
    .select({
      kind: placements.kind,
      patients: placements.patients,
      practiceId: practices.id,
      practiceName: practices.name,
      placesStated: practices.placesAvailable,
      placesOn,
    })
    .from(placements)
    .leftJoin(
      practices,
      and(eq(practices.id, placements.practiceId), inArea(s, practices.municipalityCode, scope)),
    )
    .where(eq(placements.moveId, moveId))
    .orderBy(desc(placements.patients), asc(placements.place));
  return rows.map((row) => ({ ...row, placesOn: row.placesStated === null ? null : row.placesOn }));
}

/** Writes the division of patients of a move anew. */
export async function replacePlacements(
  { q, t }: Session,
  moveId: string,
  rows: Row<'casePlacements'>[],
): Promise<void> {
  await q.delete(t.casePlacements).where(eq(t.casePlacements.moveId, moveId));
  await q.insert(t.casePlacements).values(rows);
}

/** Writes an alternative; one row per course of action. */
export async function putMeasure({ q, t }: Session, row: Row<'caseMeasures'>): Promise<void> {
  const { state, note, recordedAt, recordedBy } = row;
  await q
    .insert(t.caseMeasures)
    .values(row)
    .onConflictDoUpdate({
      target: [t.caseMeasures.caseId, t.caseMeasures.course],
      set: { state, note, recordedAt, recordedBy },
    });
}

export async function deleteMeasure(
  { q, t }: Session,
  caseId: string,
  course: CourseOfAction,
): Promise<void> {
  await q
    .delete(t.caseMeasures)
    .where(and(eq(t.caseMeasures.caseId, caseId), eq(t.caseMeasures.course, course)));
}

export async function findMeasure({ q, t }: Session, caseId: string, course: CourseOfAction) {
  const [row] = await q
    .select()
    .from(t.caseMeasures)
    .where(and(eq(t.caseMeasures.caseId, caseId), eq(t.caseMeasures.course, course)));
  return row ?? null;
}

/** The causes beside the primary one, in order of their code. */
export async function findSecondaryCauses({ q, t }: Session, caseId: string): Promise<DiscontinuityCause[]> {
  const rows = await q
    .select({ cause: t.caseCauses.cause })
    .from(t.caseCauses)
    .where(eq(t.caseCauses.caseId, caseId))
    .orderBy(asc(t.caseCauses.cause));
  return rows.map(({ cause }) => cause);
}

export async function replaceSecondaryCauses(
  { q, t }: Session,
  caseId: string,
  causes: readonly DiscontinuityCause[],
): Promise<void> {
  await q.delete(t.caseCauses).where(eq(t.caseCauses.caseId, caseId));
  if (causes.length > 0) await q.insert(t.caseCauses).values(causes.map((cause) => ({ caseId, cause })));
}
