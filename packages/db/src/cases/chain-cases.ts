import type { ChainCasesInput } from '@regiovast/domain/cases/chain-case.schemas';
import { and, count, desc, eq, exists, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { caseIsVisible } from './case-scope.ts';

type ChainRow = Session['t']['chainCases']['$inferInsert'];

/** D-5 · the open failure of a chain as one RHO follows it, by the key of the owner; null when there is none. */
export async function findOpenChainCase({ q, t }: Session, organisationId: string, chainKey: string) {
  const { chainCases } = t;
  const [row] = await q
    .select()
    .from(chainCases)
    .where(
      and(
        eq(chainCases.organisationId, organisationId),
        eq(chainCases.chainKey, chainKey),
        isNull(chainCases.closedOn),
      ),
    );
  return row ?? null;
}

/**
 * C-6 · who sees the failure of a chain: the RHO that follows it, and everybody who sees the case of at least one of
 * its locations. To an insurer with which none was shared it is absent.
 */
export function chainIsVisible(s: Session, scope: AreaScope): SQL | undefined {
  const { q, t } = s;
  const hasVisibleLocation = exists(
    q
      .select({ one: sql`1` })
      .from(t.cases)
      .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
      .where(and(eq(t.cases.chainCaseId, t.chainCases.id), caseIsVisible(s, scope))),
  );
  return scope.kind === 'rho'
    ? or(eq(t.chainCases.organisationId, scope.organisationId), hasVisibleLocation)
    : hasVisibleLocation;
}

const columns = ({ t }: Session) => ({
  record: t.chainCases,
  ownerName: t.persons.name,
  organisationName: t.organisations.name,
});

/** The failure of a chain; null when absent or not the reader's to see (C-6). */
export async function findChainCase(s: Session, scope: AreaScope, id: string) {
  const { q, t } = s;
  const [row] = await q
    .select(columns(s))
    .from(t.chainCases)
    .innerJoin(t.persons, eq(t.persons.id, t.chainCases.ownerId))
    .innerJoin(t.organisations, eq(t.organisations.id, t.chainCases.organisationId))
    .where(and(eq(t.chainCases.id, id), chainIsVisible(s, scope)));
  return row ?? null;
}
export type FoundChainCase = NonNullable<Awaited<ReturnType<typeof findChainCase>>>;

/** A page of the chain failures the reader sees, the last opened first; the closed ones only when asked for. */
export async function listChainCases(
  s: Session,
  scope: AreaScope,
  { includeClosed, chainKey, page, pageSize }: ChainCasesInput,
) {
  const { q, t } = s;
  const where = and(
    chainIsVisible(s, scope),
    includeClosed ? undefined : isNull(t.chainCases.closedOn),
    chainKey === undefined ? undefined : eq(t.chainCases.chainKey, chainKey),
  );
  const [rows, [counted]] = await Promise.all([
    q
      .select(columns(s))
      .from(t.chainCases)
      .innerJoin(t.persons, eq(t.persons.id, t.chainCases.ownerId))
      .innerJoin(t.organisations, eq(t.organisations.id, t.chainCases.organisationId))
      .where(where)
      .orderBy(desc(t.chainCases.openedOn), desc(t.chainCases.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    q.select({ total: count() }).from(t.chainCases).where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/**
 * D-5 · what the locations of a chain share: a case that has nothing of its own in a field shows what stands here.
 * For who already sees the case; null when the case is no location of a chain.
 */
export async function inheritedFields({ q, t: { chainCases } }: Session, chainCaseId: string | null) {
  if (chainCaseId === null) return null;
  const [row] = await q
    .select({
      id: chainCases.id,
      number: chainCases.number,
      chainName: chainCases.chainName,
      expectedEndOn: chainCases.expectedEndOn,
      recordTransferState: chainCases.recordTransferState,
      supervisorInformedOn: chainCases.supervisorInformedOn,
      communicationState: chainCases.communicationState,
    })
    .from(chainCases)
    .where(eq(chainCases.id, chainCaseId));
  return row ?? null;
}

export async function insertChainCase({ q, t }: Session, row: ChainRow): Promise<void> {
  await q.insert(t.chainCases).values(row);
}

/** S-3 · changes the failure when it still has the version that was read; false when somebody was first. */
export async function updateChainCase(
  { q, t }: Session,
  id: string,
  version: number,
  change: Partial<ChainRow>,
): Promise<boolean> {
  const changed = await q
    .update(t.chainCases)
    .set({ ...change, version: sql`${t.chainCases.version} + 1` })
    .where(and(eq(t.chainCases.id, id), eq(t.chainCases.version, version)))
    .returning({ id: t.chainCases.id });
  return changed.length === 1;
}

/** What a request to open a chain came to when it was sent before by the same person. */
export async function findChainRequest({ q, t }: Session, requestKey: string, personId: string) {
  const [row] = await q
    .select({ id: t.chainCases.id, number: t.chainCases.number, joined: t.signalRequests.joined })
    .from(t.signalRequests)
    .innerJoin(t.cases, eq(t.cases.id, t.signalRequests.caseId))
    .innerJoin(t.chainCases, eq(t.chainCases.id, t.cases.chainCaseId))
    .where(and(eq(t.signalRequests.requestKey, requestKey), eq(t.signalRequests.personId, personId)));
  return row ?? null;
}

/** Which of these numbers a case, or the failure of a chain, has already. */
export async function takenCaseNumbers(
  { q, t }: Session,
  numbers: readonly string[],
): Promise<readonly string[]> {
  const cases = await q
    .select({ number: t.cases.number })
    .from(t.cases)
    .where(inArray(t.cases.number, [...numbers]));
  const chains = await q
    .select({ number: t.chainCases.number })
    .from(t.chainCases)
    .where(inArray(t.chainCases.number, [...numbers]));
  return [...cases, ...chains].map(({ number }) => number);
}
