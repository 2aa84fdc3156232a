import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import type { RunningTerm } from '@regiovast/domain/cases/case-terms';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

type Row<Name extends keyof Session['t']> = Session['t'][Name]['$inferInsert'];

export async function findOpenCaseOf({ q, t }: Session, practiceId: string) {
  const [row] = await q
    .select()
    .from(t.cases)
    .where(and(eq(t.cases.practiceId, practiceId), inArray(t.cases.phase, [...OPEN_PHASES])));
  return row ?? null;
}

/** What a signal with this key came to, when it was sent before, and who sent it. */
export async function findSignalRequest({ q, t }: Session, requestKey: string) {
  const [row] = await q
    .select({
      personId: t.signalRequests.personId,
      caseId: t.signalRequests.caseId,
      joined: t.signalRequests.joined,
      number: t.cases.number,
    })
    .from(t.signalRequests)
    .innerJoin(t.cases, eq(t.cases.id, t.signalRequests.caseId))
    .where(eq(t.signalRequests.requestKey, requestKey));
  return row ?? null;
}

export async function insertSignalRequest({ q, t }: Session, row: Row<'signalRequests'>): Promise<void> {
  await q.insert(t.signalRequests).values(row);
}

export async function insertCase({ q, t }: Session, row: Row<'cases'>): Promise<void> {
  await q.insert(t.cases).values(row);
}

export async function insertMove({ q, t }: Session, row: Row<'caseMoves'>): Promise<void> {
  await q.insert(t.caseMoves).values(row);
}

export async function insertPlacements({ q, t }: Session, rows: Row<'casePlacements'>[]): Promise<void> {
  if (rows.length > 0) await q.insert(t.casePlacements).values(rows);
}

export async function insertAction({ q, t }: Session, row: Row<'caseActions'>): Promise<void> {
  await q.insert(t.caseActions).values(row);
}

export async function insertGuardedText({ q, t }: Session, row: Row<'guardedTexts'>): Promise<void> {
  await q.insert(t.guardedTexts).values(row);
}

/** Adds a cause beside the primary one; false when the case has it already. */
export async function addSecondaryCause({ q, t }: Session, row: Row<'caseCauses'>): Promise<boolean> {
  const added = await q
    .insert(t.caseCauses)
    .values(row)
    .onConflictDoNothing()
    .returning({ cause: t.caseCauses.cause });
  return added.length === 1;
}

/** S-3 · Changes the case when it still has the version that was read; false when somebody was first. */
export async function updateCase(
  { q, t }: Session,
  caseId: string,
  version: number,
  change: Partial<Row<'cases'>>,
): Promise<boolean> {
  const changed = await q
    .update(t.cases)
    .set({ ...change, version: sql`${t.cases.version} + 1` })
    .where(and(eq(t.cases.id, caseId), eq(t.cases.version, version)))
    .returning({ id: t.cases.id });
  return changed.length === 1;
}

/** Marks an action as done; false when there is no such open action. */
export async function completeAction(
  { q, t }: Session,
  caseId: string,
  actionId: string,
  on: string,
): Promise<boolean> {
  const changed = await q
    .update(t.caseActions)
    .set({ doneOn: on })
    .where(
      and(eq(t.caseActions.id, actionId), eq(t.caseActions.caseId, caseId), isNull(t.caseActions.doneOn)),
    )
    .returning({ id: t.caseActions.id });
  return changed.length === 1;
}

export async function findAction({ q, t }: Session, caseId: string, actionId: string) {
  const [row] = await q
    .select()
    .from(t.caseActions)
    .where(and(eq(t.caseActions.id, actionId), eq(t.caseActions.caseId, caseId)));
  return row ?? null;
}

/** What decides which term of a case runs. */
export async function findCaseState({ q, t: { cases } }: Session, caseId: string) {
  const [row] = await q
    .select({
      phase: cases.phase,
      phaseSince: cases.phaseSince,
      reviewedOn: cases.reviewedOn,
      expectedEndOn: cases.expectedEndOn,
      solutionSecuredOn: cases.solutionSecuredOn,
      holdUntil: cases.holdUntil,
    })
    .from(cases)
    .where(eq(cases.id, caseId));
  return row ?? null;
}

/** The term follows from the case, so storing it is no change of its own: the version stays. */
export async function setRunningTerm(
  { q, t: { cases } }: Session,
  caseId: string,
  term: RunningTerm | null,
): Promise<void> {
  await q
    .update(cases)
    .set({ termKind: term?.kind ?? null, termOn: term?.on ?? null })
    .where(eq(cases.id, caseId));
}
