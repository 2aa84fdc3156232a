import { sql } from 'drizzle-orm';
import {
  DELIVERIES,
  type Delivery,
  MAIL_KINDS,
  type MailKind,
  MAIL_STATES,
  type MailState,
  NOTICE_KINDS,
  type NoticeKind,
} from '@regiovast/domain/work/notice-kinds';
import { SUBJECT_KINDS, type SubjectKind } from '@regiovast/domain/work/subject-kinds';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isBetween, isDate, isOneOf } from '../store/column-kit.ts';

/** W-2 · what people are told: in the application, and by mail from an outbox. */
export function noticeTables(k: ColumnKit, { persons }: Pick<PeopleTables, 'persons'>) {
  const personId = () =>
    k
      .text()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' });
  /** The outbox: written before it is sent, leased by the process that sends it. */
  const mails = k.table(
    'mails',
    {
      id: k.text().primaryKey(),
      personId: personId(),
      kind: k.text().$type<MailKind>().notNull(),
      /** The day of a digest: a person has one a day. */
      digestOn: k.text(),
      state: k.text().$type<MailState>().notNull(),
      createdAt: k.text().notNull(),
      /** Not tried before this instant. */
      notBefore: k.text().notNull(),
      attempts: k.integer().notNull(),
      leasedBy: k.text(),
      leasedUntil: k.text(),
      sentAt: k.text(),
      /** A short code of what went wrong, never an address. */
      failure: k.text(),
    },
    (t) => [
      k.check('mails_kind', isOneOf(t.kind, MAIL_KINDS)),
      k.check('mails_state', isOneOf(t.state, MAIL_STATES)),
      k.check('mails_digest_on', isDate(t.digestOn)),
      k.check('mails_digest', sql`(${t.kind} = 'digest') = (${t.digestOn} is not null)`),
      k.check('mails_attempts', sql`${t.attempts} >= 0`),
      k.check('mails_lease', sql`(${t.leasedBy} is null) = (${t.leasedUntil} is null)`),
      k.uniqueIndex('mails_one_digest_a_day').on(t.personId, t.digestOn),
      k.index('mails_waiting').on(t.notBefore).where(sql`${t.state} = 'waiting'`),
    ],
  );
  const notices = k.table(
    'notices',
    {
      id: k.text().primaryKey(),
      personId: personId(),
      kind: k.text().$type<NoticeKind>().notNull(),
      subjectKind: k.text().$type<SubjectKind>().notNull(),
      subjectId: k.text().notNull(),
      /** Codes, dates and counts for its words; never guarded text, amounts or what somebody wrote. */
      details: k.json<Record<string, string | number | null>>().notNull(),
      /** Notices that would say the same thing again share a key: the second is not written. */
      onceKey: k.text(),
      createdAt: k.text().notNull(),
      readAt: k.text(),
      /** How it reaches the person by mail, decided when it was written. */
      delivery: k.text().$type<Delivery>().notNull(),
      mailId: k.text().references(() => mails.id),
    },
    (t) => [
      k.check('notices_kind', isOneOf(t.kind, NOTICE_KINDS)),
      k.check('notices_subject', isOneOf(t.subjectKind, SUBJECT_KINDS)),
      k.check('notices_delivery', isOneOf(t.delivery, DELIVERIES)),
      k.uniqueIndex('notices_once').on(t.personId, t.onceKey),
      k.index('notices_person').on(t.personId, t.createdAt),
      k.index('notices_to_mail').on(t.personId).where(sql`${t.mailId} is null and ${t.delivery} <> 'off'`),
      k.index('notices_mail').on(t.mailId),
    ],
  );
  const noticeSettings = k.table(
    'notice_settings',
    {
      personId: personId(),
      kind: k.text().$type<NoticeKind>().notNull(),
      delivery: k.text().$type<Delivery>().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.personId, t.kind] }),
      k.check('notice_settings_kind', isOneOf(t.kind, NOTICE_KINDS)),
      k.check('notice_settings_delivery', isOneOf(t.delivery, DELIVERIES)),
    ],
  );
  /** The most mails somebody wants in seven days, and the language of their mail. */
  const mailSettings = k.table(
    'mail_settings',
    {
      personId: personId().primaryKey(),
      weeklyCap: k.integer().notNull(),
      language: k.text().$type<'nl' | 'en'>().notNull(),
    },
    (t) => [
      k.check('mail_settings_cap', isBetween(t.weeklyCap, 0, 100)),
      k.check('mail_settings_language', isOneOf(t.language, ['nl', 'en'])),
    ],
  );
  return { mails, notices, noticeSettings, mailSettings };
}
