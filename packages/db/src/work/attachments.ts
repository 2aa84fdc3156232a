import type { About } from '@regiovast/domain/work/comment.schemas';
import { and, count, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { readableTalk, type TalkReader } from './comments.ts';

/** Everything about a file but its content. */
function factsOf({ t }: Session) {
  const { content: _, ...facts } = getTableColumns(t.attachments);
  return facts;
}

/** A page of files that an organisation reads, the newest first. */
export async function listAttachments(
  s: Session,
  about: About,
  reader: TalkReader,
  { page, pageSize }: { page: number; pageSize: number },
) {
  const { q, t } = s;
  const where = readableTalk(t.attachments, about, reader);
  const [rows, [counted]] = await Promise.all([
    q
      .select({
        ...factsOf(s),
        personName: t.persons.name,
        organisationName: t.organisations.name,
      })
      .from(t.attachments)
      .innerJoin(t.persons, eq(t.persons.id, t.attachments.uploadedBy))
      .innerJoin(t.organisations, eq(t.organisations.id, t.attachments.organisationId))
      .where(where)
      .orderBy(desc(t.attachments.uploadedAt), desc(t.attachments.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    q.select({ total: count() }).from(t.attachments).where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** What an organisation keeps with a record: files that were not removed, and their bytes. */
export async function countAttached({ q, t }: Session, about: About, organisationId: string) {
  const { attachments } = t;
  const [row] = await q
    .select({
      files: count(),
      bytes: sql<number>`coalesce(sum(${attachments.bytes}), 0)`.mapWith(Number),
    })
    .from(attachments)
    .where(
      and(
        eq(attachments.subjectKind, about.subjectKind),
        eq(attachments.subjectId, about.subjectId),
        eq(attachments.organisationId, organisationId),
        isNull(attachments.removedAt),
      ),
    );
  return row ?? { files: 0, bytes: 0 };
}

export async function insertAttachment(
  { q, t }: Session,
  row: Session['t']['attachments']['$inferInsert'],
): Promise<void> {
  await q.insert(t.attachments).values(row);
}

/** A file without its content; null when there is none. */
export async function findAttachment(s: Session, id: string) {
  const { attachments } = s.t;
  const [row] = await s.q.select(factsOf(s)).from(attachments).where(eq(attachments.id, id));
  return row ?? null;
}

/** The content of a file; null when it was removed. */
export async function attachmentContent({ q, t }: Session, id: string): Promise<Uint8Array | null> {
  const [row] = await q
    .select({ content: t.attachments.content })
    .from(t.attachments)
    .where(eq(t.attachments.id, id));
  return row?.content ?? null;
}

/** Takes name and content of a file away; false when that was done already. */
export async function eraseAttachment({ q, t }: Session, id: string, removedAt: string): Promise<boolean> {
  const changed = await q
    .update(t.attachments)
    .set({ name: '', content: null, removedAt })
    .where(and(eq(t.attachments.id, id), isNull(t.attachments.removedAt)))
    .returning({ id: t.attachments.id });
  return changed.length === 1;
}
