import { and, count, eq, gte, inArray, sql } from 'drizzle-orm';
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

/** A mail about notices, by its id; null when there is none. */
export async function findMail({ q, t: { mails } }: Session, id: string): Promise<MailRow | null> {
  const [row] = await q.select().from(mails).where(eq(mails.id, id));
  return row ?? null;
}
