import type { About } from '@regiovast/domain/work/comment.schemas';
import type { InstantSpan } from '@regiovast/domain/kernel/instant-span';
import { and, asc, count, desc, eq, gte, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { isOutside } from '../store/is-outside.ts';
import type { Session } from '../store/store.ts';

type TalkTable = Session['t']['comments'] | Session['t']['attachments'];

/** Whose reading is asked, since when what is for everyone is theirs too (null: all of it), and when it was not. */
export type TalkReader = {
  readonly organisationId: string;
  readonly since: string | null;
  readonly closedIn: readonly InstantSpan[];
};

/** W-4, C-6 · what an organisation reads of the talk about a record: its own, and what is for everyone. */
export const readableTalk = (
  table: TalkTable,
  about: About,
  { organisationId, since, closedIn }: TalkReader,
): SQL | undefined => {
  const saidAt = 'writtenAt' in table ? table.writtenAt : table.uploadedAt;
  return and(
    eq(table.subjectKind, about.subjectKind),
    eq(table.subjectId, about.subjectId),
    or(
      and(
        eq(table.audience, 'everyone'),
        since === null ? undefined : gte(saidAt, since),
        isOutside(saidAt, closedIn),
      ),
      eq(table.organisationId, organisationId),
    ),
  );
};

/** A page of comments that an organisation reads, the newest first. */
export async function listComments(
  { q, t }: Session,
  about: About,
  reader: TalkReader,
  { page, pageSize }: { page: number; pageSize: number },
) {
  const where = readableTalk(t.comments, about, reader);
  const [rows, [counted]] = await Promise.all([
    q
      .select({ comment: t.comments, writerName: t.persons.name, organisationName: t.organisations.name })
      .from(t.comments)
      .innerJoin(t.persons, eq(t.persons.id, t.comments.writtenBy))
      .innerJoin(t.organisations, eq(t.organisations.id, t.comments.organisationId))
      .where(where)
      .orderBy(desc(t.comments.writtenAt), desc(t.comments.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    q.select({ total: count() }).from(t.comments).where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** Who is mentioned in these comments, by name. */
export async function findMentions({ q, t }: Session, commentIds: readonly string[]) {
  if (commentIds.length === 0) return [];
  return q
    .select({
      commentId: t.commentMentions.commentId,
      personId: t.commentMentions.personId,
      name: t.persons.name,
    })
    .from(t.commentMentions)
    .innerJoin(t.persons, eq(t.persons.id, t.commentMentions.personId))
    .where(inArray(t.commentMentions.commentId, [...commentIds]))
    .orderBy(asc(t.persons.name), asc(t.persons.id));
}

export async function insertComment(
  { q, t }: Session,
  row: Session['t']['comments']['$inferInsert'],
  mentions: readonly string[],
): Promise<void> {
  await q.insert(t.comments).values(row);
  if (mentions.length > 0) {
    await q.insert(t.commentMentions).values(mentions.map((personId) => ({ commentId: row.id, personId })));
  }
}

export async function findComment({ q, t }: Session, id: string) {
  const [row] = await q.select().from(t.comments).where(eq(t.comments.id, id));
  return row ?? null;
}

/** Takes the words of a comment away; false when that was done already. */
export async function eraseComment({ q, t }: Session, id: string, removedAt: string): Promise<boolean> {
  const changed = await q
    .update(t.comments)
    .set({ text: '', removedAt })
    .where(and(eq(t.comments.id, id), isNull(t.comments.removedAt)))
    .returning({ id: t.comments.id });
  return changed.length === 1;
}
