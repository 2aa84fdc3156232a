import type { MailState } from '@regiovast/domain/work/notice-kinds';
import { and, asc, eq, gte, inArray, isNull, lt, lte, min, max, count, or, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

type NewMail = Session['t']['mails']['$inferInsert'];
export type MailRow = Session['t']['mails']['$inferSelect'];

/** Puts mails in the outbox; a digest that a person has for the day already is left out. Answers what was put. */
export async function insertMails(
  { q, t }: Session,
  rows: readonly NewMail[],
): Promise<{ id: string; personId: string }[]> {
  if (rows.length === 0) return [];
  return q
    .insert(t.mails)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ id: t.mails.id, personId: t.mails.personId });
}

/**
 * W-2 · mails to each person since an instant, sent or still to be sent; who has none is absent. What never left does
 * not count.
 */
export async function countMailsSince(
  { q, t: { mails } }: Session,
  personIds: readonly string[],
  since: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await q
    .select({ personId: mails.personId, mails: count() })
    .from(mails)
    .where(
      and(
        inArray(mails.personId, [...personIds]),
        inArray(mails.state, ['waiting', 'sent']),
        gte(sql`coalesce(${mails.sentAt}, ${mails.createdAt})`, since),
      ),
    )
    .groupBy(mails.personId);
  return new Map(rows.map((row) => [row.personId, row.mails]));
}

/**
 * Takes the next mail that is due for a process, and counts the attempt before it is made: whoever dies while sending
 * leaves behind that it may have left. Must run in a transaction; those are one at a time on both engines, so no other
 * process gets the same.
 */
export async function leaseMail(
  { q, t: { mails } }: Session,
  lease: { readonly by: string; readonly at: string; readonly until: string },
): Promise<MailRow | null> {
  const isFree = or(isNull(mails.leasedUntil), lte(mails.leasedUntil, lease.at));
  const next = q
    .select({ id: mails.id })
    .from(mails)
    .where(and(eq(mails.state, 'waiting'), lte(mails.notBefore, lease.at), isFree))
    .orderBy(asc(mails.notBefore), asc(mails.id))
    .limit(1);
  const [taken] = await q
    .update(mails)
    .set({ leasedBy: lease.by, leasedUntil: lease.until, attempts: sql`${mails.attempts} + 1` })
    .where(inArray(mails.id, next))
    .returning();
  return taken ?? null;
}

/** Whether a mail is due now, so that looking costs no transaction. */
export async function hasMailDue({ q, t: { mails } }: Session, now: string): Promise<boolean> {
  const rows = await q
    .select({ id: mails.id })
    .from(mails)
    .where(
      and(
        eq(mails.state, 'waiting'),
        lte(mails.notBefore, now),
        or(isNull(mails.leasedUntil), lte(mails.leasedUntil, now)),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

type MailEnd = Partial<Pick<MailRow, 'state' | 'sentAt' | 'failure' | 'notBefore'>>;

/** Writes down what came of a mail and gives it back, unless another process took it over. */
export async function endMail(
  { q, t: { mails } }: Session,
  id: string,
  by: string,
  end: MailEnd,
): Promise<void> {
  await q
    .update(mails)
    .set({ leasedBy: null, leasedUntil: null, ...end })
    .where(and(eq(mails.id, id), eq(mails.leasedBy, by)));
}

/** Whether a mail waits that was written before an instant. */
export async function hasMailBefore({ q, t: { mails } }: Session, before: string): Promise<boolean> {
  const rows = await q
    .select({ id: mails.id })
    .from(mails)
    .where(and(eq(mails.state, 'waiting'), lt(mails.createdAt, before)))
    .limit(1);
  return rows.length > 0;
}

/** W-2 · drops what has waited since before an instant and nobody is sending; answers how many. */
export async function dropMailsBefore(
  { q, t: { mails } }: Session,
  before: string,
  now: string,
): Promise<number> {
  const dropped = await q
    .update(mails)
    .set({ state: 'dropped', failure: 'TOO_OLD', leasedBy: null, leasedUntil: null })
    .where(
      and(
        eq(mails.state, 'waiting'),
        lt(mails.createdAt, before),
        or(isNull(mails.leasedUntil), lte(mails.leasedUntil, now)),
      ),
    )
    .returning({ id: mails.id });
  return dropped.length;
}

/** Makes mails due that rest or failed, those written since an instant; answers how many. */
export async function retryMails({ q, t: { mails } }: Session, since: string, now: string): Promise<number> {
  const again = await q
    .update(mails)
    .set({ state: 'waiting', notBefore: now, failure: null })
    .where(
      and(
        inArray(mails.state, ['waiting', 'failed']),
        isNull(mails.leasedBy),
        gte(mails.createdAt, since),
        or(eq(mails.state, 'failed'), sql`${mails.notBefore} > ${now}`),
      ),
    )
    .returning({ id: mails.id });
  return again.length;
}

/** How the outbox stands, by state; what was sent since an instant. */
export async function mailCounts({ q, t: { mails } }: Session, since: string) {
  const rows = await q
    .select({ state: mails.state, mails: count(), first: min(mails.createdAt), last: max(mails.sentAt) })
    .from(mails)
    .where(or(inArray(mails.state, ['waiting', 'failed']), gte(mails.sentAt, since)))
    .groupBy(mails.state);
  const of = (state: MailState) => rows.find((row) => row.state === state);
  return {
    waiting: of('waiting')?.mails ?? 0,
    waitingSince: of('waiting')?.first ?? null,
    failed: of('failed')?.mails ?? 0,
    sentLastWeek: of('sent')?.mails ?? 0,
    lastSentAt: of('sent')?.last ?? null,
  };
}
