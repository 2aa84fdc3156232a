import { and, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** What waits for a digest: by mail wanted, in no mail yet, not read in the application, told since an instant. */
const isPending = ({ t: { notices } }: Session, since: string) =>
  and(
    isNull(notices.mailId),
    eq(notices.delivery, 'digest'),
    isNull(notices.readAt),
    gte(notices.createdAt, since),
  );

/** W-2 · the people for whom something waits that they were told since an instant. */
export async function peopleWithNews(s: Session, since: string): Promise<string[]> {
  const { notices } = s.t;
  const rows = await s.q
    .selectDistinct({ personId: notices.personId })
    .from(notices)
    .where(isPending(s, since));
  return rows.map(({ personId }) => personId).sort();
}

/** Puts what waits for each person in their digest; must run in the transaction that made the digest. */
export async function fillDigests(
  s: Session,
  digests: readonly { readonly id: string; readonly personId: string }[],
  since: string,
): Promise<void> {
  const { notices, mails } = s.t;
  if (digests.length === 0) return;
  const digestOf = s.q
    .select({ id: mails.id })
    .from(mails)
    .where(
      and(
        eq(mails.personId, notices.personId),
        inArray(
          mails.id,
          digests.map(({ id }) => id),
        ),
      ),
    );
  await s.q
    .update(notices)
    .set({ mailId: sql<string>`${digestOf}` })
    .where(
      and(
        isPending(s, since),
        inArray(
          notices.personId,
          digests.map(({ personId }) => personId),
        ),
      ),
    );
}
