import { FOLLOW_STATES, type FollowState } from '@regiovast/domain/arrangements/arrangement-codes';
import type { FollowListInput } from '@regiovast/domain/arrangements/follow.schemas';
import { and, asc, desc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { followRequestIsAsked } from './follow-scope.ts';

export type FollowRequestRow = Session['t']['followRequests']['$inferSelect'];
export type FoundFollowRequest = {
  readonly request: FollowRequestRow;
  /** The colleague who answered; null: nobody did. */
  readonly answeredByName: string | null;
};

/** C-6 · a request to the reader's own organisation; null when absent or another's. It touches no arrangement (C-1). */
export async function findFollowRequest(
  s: Session,
  scope: AreaScope,
  requestId: string,
): Promise<FoundFollowRequest | null> {
  const { followRequests: requests, persons } = s.t;
  const [row] = await s.q
    .select({ request: requests, answeredByName: persons.name })
    .from(requests)
    .leftJoin(persons, eq(persons.id, requests.answeredBy))
    .where(and(eq(requests.id, requestId), followRequestIsAsked(s, scope)));
  return row ?? null;
}

/** The order of the states themselves: first what waits. */
const stateOrder = ({ t }: Session): SQL =>
  sql.join(
    [
      sql`case ${t.followRequests.state}`,
      ...FOLLOW_STATES.map((state, index) => sql`when ${state} then ${sql.raw(String(index))}`),
      sql`end`,
    ],
    sql` `,
  );

export type FollowRequestPage = {
  readonly rows: readonly FollowRequestRow[];
  readonly total: number;
  readonly waiting: number;
};

/** C-1 · a page of the requests to the reader's organisation, with how many there are and how many wait: two queries. */
export async function listFollowRequests(
  s: Session,
  scope: AreaScope,
  { state, sort, descending, page, pageSize }: FollowListInput,
): Promise<FollowRequestPage> {
  const { followRequests: requests } = s.t;
  const mine = followRequestIsAsked(s, scope);
  const column = sort === 'state' ? stateOrder(s) : requests.sentAt;
  const [rows, counts] = await Promise.all([
    s.q
      .select()
      .from(requests)
      .where(and(mine, state && eq(requests.state, state)))
      .orderBy(descending ? desc(column) : asc(column), desc(requests.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    s.q
      .select({ state: requests.state, count: sql<number>`count(*)`.mapWith(Number) })
      .from(requests)
      .where(mine)
      .groupBy(requests.state),
  ]);
  const countOf = (wanted: (known: FollowState) => boolean): number =>
    counts.reduce((sum, row) => sum + (wanted(row.state) ? row.count : 0), 0);
  return {
    rows,
    total: countOf((known) => state === undefined || known === state),
    waiting: countOf((known) => known === 'UNKNOWN'),
  };
}

/** Which insurers were asked about an arrangement and what came back, by name; for who has the arrangement already. */
export function listRequestsAbout({ q, t }: Session, arrangementId: string) {
  const { followRequests: requests, organisations, persons } = t;
  const senders = alias(persons, 'senders');
  return q
    .select({ request: requests, insurerName: organisations.name, sentByName: senders.name })
    .from(requests)
    .innerJoin(organisations, eq(organisations.id, requests.insurerId))
    .innerJoin(senders, eq(senders.id, requests.sentBy))
    .where(eq(requests.arrangementId, arrangementId))
    .orderBy(asc(organisations.name), asc(requests.id));
}

/** All insurers but one, by name. */
export const listOtherInsurers = ({ q, t }: Session, insurerId: string) =>
  q
    .select({ id: t.organisations.id, name: t.organisations.name })
    .from(t.organisations)
    .where(and(eq(t.organisations.kind, 'insurer'), ne(t.organisations.id, insurerId)))
    .orderBy(asc(t.organisations.name), asc(t.organisations.id));

/** What an insurer asked another, in all or about one arrangement, in the order of asking. */
export const listRequestsBetween = (
  { q, t }: Session,
  from: string,
  to: string,
  arrangementId: string | null,
): Promise<{ request: FollowRequestRow }[]> =>
  q
    .select({ request: t.followRequests })
    .from(t.followRequests)
    .innerJoin(t.arrangements, eq(t.arrangements.id, t.followRequests.arrangementId))
    .where(
      and(
        eq(t.arrangements.insurerId, from),
        eq(t.followRequests.insurerId, to),
        arrangementId === null ? undefined : eq(t.followRequests.arrangementId, arrangementId),
      ),
    )
    .orderBy(asc(t.followRequests.id));

/** Whom the answer to a request concerns; for telling its insurer, never for the insurer that answers. */
export async function findArrangementOfRequest({ q, t }: Session, arrangementId: string) {
  const { id, number, regionCode, insurerId, ownerId } = t.arrangements;
  const [row] = await q
    .select({ id, number, regionCode, insurerId, ownerId })
    .from(t.arrangements)
    .where(eq(t.arrangements.id, arrangementId));
  if (!row) throw new Error(`A follow request is about no arrangement: ${arrangementId}`);
  return row;
}
