import type { AcceptanceState } from '@regiovast/domain/cases/acceptance-states';
import { and, asc, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

type AcceptanceInsert = Session['t']['riskAcceptances']['$inferInsert'];
export type StoredAcceptance = Session['t']['riskAcceptances']['$inferSelect'];

const LIVE: readonly AcceptanceState[] = ['PROPOSED', 'ACCEPTED'];

export async function insertAcceptance({ q, t }: Session, row: AcceptanceInsert): Promise<void> {
  await q.insert(t.riskAcceptances).values(row);
}

/** The acceptance of a case that waits for a decision or holds; a case has one at most. */
export async function findLiveAcceptance(
  { q, t }: Session,
  caseId: string,
): Promise<StoredAcceptance | null> {
  const [row] = await q
    .select()
    .from(t.riskAcceptances)
    .where(and(eq(t.riskAcceptances.caseId, caseId), inArray(t.riskAcceptances.state, [...LIVE])));
  return row ?? null;
}

export async function findAcceptance(
  { q, t }: Session,
  caseId: string,
  acceptanceId: string,
): Promise<StoredAcceptance | null> {
  const [row] = await q
    .select()
    .from(t.riskAcceptances)
    .where(and(eq(t.riskAcceptances.id, acceptanceId), eq(t.riskAcceptances.caseId, caseId)));
  return row ?? null;
}

/** All acceptances of a case, newest first, and the names of who proposed and decided. */
export async function listAcceptances({ q, t }: Session, caseId: string) {
  const acceptances = await q
    .select()
    .from(t.riskAcceptances)
    .where(eq(t.riskAcceptances.caseId, caseId))
    .orderBy(desc(t.riskAcceptances.proposedAt), desc(t.riskAcceptances.id));
  const ids = new Set(
    acceptances.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy ?? proposedBy]),
  );
  const people = await q
    .select({ id: t.persons.id, name: t.persons.name })
    .from(t.persons)
    .where(inArray(t.persons.id, [...ids]));
  return { acceptances, nameOf: new Map(people.map(({ id, name }) => [id, name])) };
}

/** Changes an acceptance that still has the state that was read; false when somebody was first. */
export async function changeAcceptance(
  { q, t }: Session,
  { id, state }: Pick<StoredAcceptance, 'id' | 'state'>,
  change: Partial<AcceptanceInsert>,
): Promise<boolean> {
  const changed = await q
    .update(t.riskAcceptances)
    .set(change)
    .where(and(eq(t.riskAcceptances.id, id), eq(t.riskAcceptances.state, state)))
    .returning({ id: t.riskAcceptances.id });
  return changed.length === 1;
}

/** Live acceptances whose last day has passed, with the owner of their case. */
export const findLapsedAcceptances = ({ q, t }: Session, on: string) =>
  q
    .select({ acceptance: t.riskAcceptances, ownerId: t.cases.ownerId, number: t.cases.number })
    .from(t.riskAcceptances)
    .innerJoin(t.cases, eq(t.cases.id, t.riskAcceptances.caseId))
    .where(and(inArray(t.riskAcceptances.state, [...LIVE]), lt(t.riskAcceptances.expiresOn, on)))
    .orderBy(asc(t.riskAcceptances.id));

/** D-3 · starts or ends a hold; it follows from something else that was recorded, so the version stays. */
export async function setHold(
  { q, t }: Session,
  caseId: string,
  hold: { readonly holdUntil: string; readonly holdReason: string } | null,
): Promise<void> {
  await q
    .update(t.cases)
    .set({ holdUntil: hold?.holdUntil ?? null, holdReason: hold?.holdReason ?? null })
    .where(eq(t.cases.id, caseId));
}

/** What a decision on a risk is about, as it stands now. */
export async function findAcceptedState({ q, t }: Session, caseId: string) {
  const [row] = await q
    .select({
      phase: t.cases.phase,
      expectedEndOn: t.cases.expectedEndOn,
      primaryCause: t.cases.primaryCause,
      affectedPatients: t.cases.affectedPatients,
      enrolledPatients: t.practices.enrolledPatients,
    })
    .from(t.cases)
    .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
    .where(eq(t.cases.id, caseId));
  if (!row) return null;
  const causes = await q
    .select({ cause: t.caseCauses.cause })
    .from(t.caseCauses)
    .where(eq(t.caseCauses.caseId, caseId))
    .orderBy(asc(t.caseCauses.cause));
  const { primaryCause, ...state } = row;
  return { ...state, causes: [primaryCause, ...causes.map(({ cause }) => cause)] };
}
