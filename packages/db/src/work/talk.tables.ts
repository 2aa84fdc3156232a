import { sql } from 'drizzle-orm';
import { AUDIENCES, type Audience } from '@regiovast/domain/work/audience';
import { SUBJECT_KINDS, type SubjectKind } from '@regiovast/domain/work/subject-kinds';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isOneOf } from '../store/column-kit.ts';

/** W-4 · what people say and hand each other about a record. */
export function talkTables(
  k: ColumnKit,
  { persons, organisations }: Pick<PeopleTables, 'persons' | 'organisations'>,
) {
  const personId = () =>
    k
      .text()
      .notNull()
      .references(() => persons.id);
  const about = () => ({
    subjectKind: k.text().$type<SubjectKind>().notNull(),
    subjectId: k.text().notNull(),
    audience: k.text().$type<Audience>().notNull(),
    /** The organisation of who wrote it: the audience when it is not for everyone. */
    organisationId: k
      .text()
      .notNull()
      .references(() => organisations.id),
  });
  const comments = k.table(
    'comments',
    {
      id: k.text().primaryKey(),
      ...about(),
      text: k.text().notNull(),
      writtenAt: k.text().notNull(),
      writtenBy: personId(),
      /** Taken back by its writer: the text is gone, the line stays. */
      removedAt: k.text(),
    },
    (t) => [
      k.check('comments_subject', isOneOf(t.subjectKind, SUBJECT_KINDS)),
      k.check('comments_audience', isOneOf(t.audience, AUDIENCES)),
      k.check('comments_removed', sql`${t.removedAt} is null or ${t.text} = ''`),
      k.index('comments_about').on(t.subjectKind, t.subjectId, t.writtenAt),
    ],
  );
  const commentMentions = k.table(
    'comment_mentions',
    {
      commentId: k
        .text()
        .notNull()
        .references(() => comments.id),
      personId: personId(),
    },
    (t) => [k.primaryKey({ columns: [t.commentId, t.personId] })],
  );
  const attachments = k.table(
    'attachments',
    {
      id: k.text().primaryKey(),
      ...about(),
      name: k.text().notNull(),
      /** As the content says, not as the name does. */
      mediaType: k.text().notNull(),
      bytes: k.integer().notNull(),
      sha256: k.text().notNull(),
      /** Null once it was removed. */
      content: k.bytes(),
      uploadedAt: k.text().notNull(),
      uploadedBy: personId(),
      removedAt: k.text(),
    },
    (t) => [
      k.check('attachments_subject', isOneOf(t.subjectKind, SUBJECT_KINDS)),
      k.check('attachments_audience', isOneOf(t.audience, AUDIENCES)),
      k.check('attachments_bytes', sql`${t.bytes} > 0`),
      k.check('attachments_removed', sql`(${t.removedAt} is null) = (${t.content} is not null)`),
      k.index('attachments_about').on(t.subjectKind, t.subjectId, t.uploadedAt),
    ],
  );
  return { comments, commentMentions, attachments };
}
