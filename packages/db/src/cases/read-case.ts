import { and, asc, eq, sql } from 'drizzle-orm';
import { type AreaScope, inArea, lateScope, scopeValues } from '../people/area-scope.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { caseIsVisible } from './case-scope.ts';

/** One case with its practice; null when absent or not the actor's to see (C-6). */
export async function findCase(s: Session, scope: AreaScope, caseId: string) {
  const { q, t } = s;
  const query = preparedQuery(s, `case_as_${scope.kind}`, () =>
    q
      .select({
        record: t.cases,
        practice: t.practices,
        municipalityName: t.municipalities.name,
        insurerName: t.organisations.name,
        ownerName: t.persons.name,
        chain: { id: t.chainCases.id, number: t.chainCases.number, name: t.chainCases.chainName },
      })
      .from(t.cases)
      .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
      .innerJoin(t.municipalities, eq(t.municipalities.code, t.practices.municipalityCode))
      .innerJoin(t.persons, eq(t.persons.id, t.cases.ownerId))
      .leftJoin(t.organisations, eq(t.organisations.id, t.cases.insurerId))
      .leftJoin(t.chainCases, eq(t.chainCases.id, t.cases.chainCaseId))
      .where(and(eq(t.cases.id, sql.placeholder('caseId')), caseIsVisible(s, lateScope(scope.kind)))),
  );
  const [row] = await query.execute({ caseId, ...scopeValues(scope) });
  return row ?? null;
}
export type FoundCase = NonNullable<Awaited<ReturnType<typeof findCase>>>;

/** What hangs on a case: moves, actions, causes, placements and which guarded texts there are, not their words. */
export async function findCaseParts(s: Session, scope: AreaScope, caseId: string) {
  const [moves, actions, causes, placements, guardedTexts] = await Promise.all([
    movesQuery(s).execute({ caseId }),
    actionsQuery(s).execute({ caseId }),
    causesQuery(s).execute({ caseId }),
    placementsQuery(s, scope.kind).execute({ caseId, ...scopeValues(scope) }),
    guardedTextsQuery(s).execute({ caseId }),
  ]);
  return { moves, actions, causes, placements, guardedTexts };
}

const CASE_ID = sql.placeholder('caseId');

const movesQuery = (s: Session) =>
  preparedQuery(s, 'case_moves', () => {
    const { q, t } = s;
    return q
      .select({ move: t.caseMoves, enteredBy: t.persons.name })
      .from(t.caseMoves)
      .innerJoin(t.persons, eq(t.persons.id, t.caseMoves.enteredBy))
      .where(eq(t.caseMoves.caseId, CASE_ID))
      .orderBy(asc(t.caseMoves.enteredAt), asc(t.caseMoves.id));
  });

const actionsQuery = (s: Session) =>
  preparedQuery(s, 'case_actions', () => {
    const { q, t } = s;
    return q
      .select({ action: t.caseActions, ownerName: t.persons.name })
      .from(t.caseActions)
      .innerJoin(t.persons, eq(t.persons.id, t.caseActions.ownerId))
      .where(eq(t.caseActions.caseId, CASE_ID))
      .orderBy(asc(t.caseActions.dueOn), asc(t.caseActions.id));
  });

const causesQuery = (s: Session) =>
  preparedQuery(s, 'case_causes', () => {
    const { q, t } = s;
    return q
      .select()
      .from(t.caseCauses)
      .where(eq(t.caseCauses.caseId, CASE_ID))
      .orderBy(asc(t.caseCauses.cause));
  });

/** C-6 · a receiving practice outside the area of the reader has no name here. */
const placementsQuery = (s: Session, kind: AreaScope['kind']) =>
  preparedQuery(s, `case_placements_as_${kind}`, () => {
    const { q, t } = s;
    const isNear = inArea(s, t.practices.municipalityCode, lateScope(kind)) ?? sql`true`;
    return q
      .select({
        moveId: t.casePlacements.moveId,
        kind: t.casePlacements.kind,
        practiceName: sql<string | null>`case when ${isNear} then ${t.practices.name} end`,
        patients: t.casePlacements.patients,
      })
      .from(t.casePlacements)
      .leftJoin(t.practices, eq(t.practices.id, t.casePlacements.practiceId))
      .where(eq(t.casePlacements.caseId, CASE_ID))
      .orderBy(
        asc(sql`${t.casePlacements.practiceId} is null`),
        asc(t.practices.searchKey),
        asc(t.casePlacements.place),
      );
  });

const guardedTextsQuery = (s: Session) =>
  preparedQuery(s, 'case_guarded_texts', () => {
    const { q, t } = s;
    return q
      .select({
        id: t.guardedTexts.id,
        writtenOn: t.guardedTexts.writtenOn,
        writtenBy: t.persons.name,
        eraseOn: t.guardedTexts.eraseOn,
      })
      .from(t.guardedTexts)
      .innerJoin(t.persons, eq(t.persons.id, t.guardedTexts.writtenBy))
      .where(eq(t.guardedTexts.caseId, CASE_ID))
      .orderBy(asc(t.guardedTexts.writtenOn), asc(t.guardedTexts.id));
  });

/** The guarded text itself; reading it is logged by the caller (C-7). */
export async function findGuardedText(
  { q, t }: Session,
  caseId: string,
  textId: string,
): Promise<string | null> {
  const [row] = await q
    .select({ text: t.guardedTexts.text })
    .from(t.guardedTexts)
    .where(and(eq(t.guardedTexts.id, textId), eq(t.guardedTexts.caseId, caseId)));
  return row?.text ?? null;
}
