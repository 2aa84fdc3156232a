import type { MailState } from '@regiovast/domain/work/notice-kinds';
import { and, asc, count, eq, gte, inArray, isNull, lt, lte, max, min, or, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** Mails wait in one of two tables: to people of the product about their notices, and to who has no account (H-6). */
export const OUTBOXES = ['mails', 'outsideMails'] as const;
export type Outbox = (typeof OUTBOXES)[number];

type Lease = { readonly by: string; readonly at: string; readonly until: string };

/** What is the same of mail of either kind. */
export type LeasedMail = { readonly id: string; readonly attempts: number };

/**
 * Takes the next mail that is due for a process, and counts the attempt before it is made: whoever dies while sending
 * leaves behind that it may have left. Must run in a transaction; those are one at a time on both engines, so no other
 * process gets the same.
 */
export async function leaseMail({ q, t }: Session, box: Outbox, lease: Lease): Promise<LeasedMail | null> {
  const mails = t[box];
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
    .returning({ id: mails.id, attempts: mails.attempts });
  return taken ?? null;
}

/** Whether a mail is due now, so that looking costs no transaction. */
export async function hasMailDue({ q, t }: Session, box: Outbox, now: string): Promise<boolean> {
  const mails = t[box];
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

export type MailEnd = {
  readonly state?: MailState;
  readonly sentAt?: string;
  readonly failure?: string | null;
  readonly notBefore?: string;
};

/** Writes down what came of a mail and gives it back, unless another process took it over. */
export async function endMail(
  { q, t }: Session,
  box: Outbox,
  { id, by }: { readonly id: string; readonly by: string },
  end: MailEnd,
): Promise<void> {
  const mails = t[box];
  await q
    .update(mails)
    .set({ leasedBy: null, leasedUntil: null, ...end })
    .where(and(eq(mails.id, id), eq(mails.leasedBy, by)));
}

/** Whether a mail waits that was written before an instant. */
export async function hasMailBefore({ q, t }: Session, box: Outbox, before: string): Promise<boolean> {
  const mails = t[box];
  const rows = await q
    .select({ id: mails.id })
    .from(mails)
    .where(and(eq(mails.state, 'waiting'), lt(mails.createdAt, before)))
    .limit(1);
  return rows.length > 0;
}

/** W-2 · drops what has waited since before an instant and nobody is sending; answers how many. */
export async function dropMailsBefore(
  { q, t }: Session,
  box: Outbox,
  before: string,
  now: string,
): Promise<number> {
  const mails = t[box];
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
export async function retryMails(
  { q, t }: Session,
  box: Outbox,
  since: string,
  now: string,
): Promise<number> {
  const mails = t[box];
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

/** How one outbox stands, by state; what was sent since an instant. */
const countsOf = ({ q, t }: Session, box: Outbox, since: string) => {
  const mails = t[box];
  return q
    .select({ state: mails.state, mails: count(), first: min(mails.createdAt), last: max(mails.sentAt) })
    .from(mails)
    .where(or(inArray(mails.state, ['waiting', 'failed']), gte(mails.sentAt, since)))
    .groupBy(mails.state);
};

/** How all mail stands, by state; what was sent since an instant. */
export async function mailCounts(s: Session, since: string) {
  const rows = (await Promise.all(OUTBOXES.map((box) => countsOf(s, box, since)))).flat();
  const of = (state: MailState) => rows.filter((row) => row.state === state);
  const sum = (state: MailState) => of(state).reduce((all, row) => all + row.mails, 0);
  const known = (instants: readonly (string | null)[]) => instants.filter((at) => at !== null).sort();
  return {
    waiting: sum('waiting'),
    waitingSince: known(of('waiting').map(({ first }) => first))[0] ?? null,
    failed: sum('failed'),
    sentLastWeek: sum('sent'),
    lastSentAt: known(of('sent').map(({ last }) => last)).at(-1) ?? null,
  };
}
