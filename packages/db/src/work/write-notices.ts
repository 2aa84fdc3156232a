import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { noticeIsVisible } from './notice-scope.ts';
import type { NoticeReader } from './notices.ts';

export type NewNotice = Session['t']['notices']['$inferInsert'];

/** Writes notices; one that a person has already by its `onceKey` is left out. Answers the ids of those written. */
export async function insertNotices(
  { q, t }: Session,
  rows: readonly NewNotice[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const written = await q
    .insert(t.notices)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ id: t.notices.id });
  return new Set(written.map(({ id }) => id));
}

/** Puts each notice in the mail that has its own id: what goes at once goes by itself. */
export async function mailByThemselves(
  { q, t: { notices } }: Session,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0)
    await q
      .update(notices)
      .set({ mailId: notices.id })
      .where(inArray(notices.id, [...ids]));
}

/**
 * C-6 · marks notices as read that the reader may see now, those named or all; answers how many were unread.
 */
export async function markRead(
  s: Session,
  { personId, scope }: NoticeReader,
  ids: 'all' | readonly string[],
  at: string,
): Promise<number> {
  const { notices } = s.t;
  const read = await s.q
    .update(notices)
    .set({ readAt: at })
    .where(
      and(
        eq(notices.personId, personId),
        isNull(notices.readAt),
        ids === 'all' ? undefined : inArray(notices.id, [...ids]),
        noticeIsVisible(s, scope),
      ),
    )
    .returning({ id: notices.id });
  return read.length;
}
