import {
  ANSWER_STATES,
  type AnswerState,
  COUNTER_SIGNS,
  type CounterSign,
  EXPLANATION_CATEGORIES,
  type ExplanationCategory,
} from '@regiovast/domain/housing/apply-or-explain';
import { OUTSIDE_PARTIES, type OutsideParty } from '@regiovast/domain/housing/housing-codes';
import {
  HOUSING_REFERENCE_KINDS,
  type HousingReferenceKind,
} from '@regiovast/domain/housing/housing-reference';
import { OUTSIDE_MAIL_KINDS, type OutsideMailKind } from '@regiovast/domain/housing/outside-links';
import { MAIL_STATES, type MailState } from '@regiovast/domain/work/notice-kinds';
import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isDate, isOneOf } from '../store/column-kit.ts';
import type { HousingTables } from './housing.tables.ts';

type Needs = Pick<PeopleTables, 'persons' | 'organisations'> & Pick<HousingTables, 'housingCases'>;

/** H-2, H-6 · what was answered to the guidance, by whom, and the links by which outside parties answer. */
export function housingAnswerTables(k: ColumnKit, { persons, organisations, housingCases }: Needs) {
  const personId = () =>
    k
      .text()
      .notNull()
      .references(() => persons.id);
  const housingCaseId = () =>
    k
      .text()
      .notNull()
      .references(() => housingCases.id);
  /** Guidance, room norms, housing component: dated, sourced versions of each. */
  const housingReferences = k.table(
    'housing_references',
    {
      kind: k.text().$type<HousingReferenceKind>().notNull(),
      version: k.integer().notNull(),
      validFrom: k.text().notNull(),
      /** JSON: the items in order. */
      payload: k.text().notNull(),
      source: k.text().notNull(),
      reason: k.text().notNull(),
      recordedAt: k.text().notNull(),
      /** Null for what comes with the product. */
      recordedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.primaryKey({ columns: [t.kind, t.version] }),
      k.check('housing_references_kind', isOneOf(t.kind, HOUSING_REFERENCE_KINDS)),
      k.check('housing_references_version', sql`${t.version} > 0`),
      k.check('housing_references_from', isDate(t.validFrom)),
    ],
  );
  /** H-6 · a link for one outside party to one cell of one case; the token itself is never kept. */
  const housingLinks = k.table(
    'housing_links',
    {
      id: k.text().primaryKey(),
      housingCaseId: housingCaseId(),
      cell: k.text().notNull(),
      party: k.text().$type<OutsideParty>().notNull(),
      recipientName: k.text().notNull(),
      recipientEmail: k.text().notNull(),
      language: k.text().$type<'nl' | 'en'>().notNull(),
      tokenSha256: k.text().notNull().unique(),
      /** What the RHO writes to the party about it. */
      message: k.text().notNull(),
      invitedAt: k.text().notNull(),
      invitedBy: personId(),
      expiresAt: k.text().notNull(),
      revokedAt: k.text(),
      openedAt: k.text(),
      answeredAt: k.text(),
    },
    (t) => [
      k.check('housing_links_party', isOneOf(t.party, OUTSIDE_PARTIES)),
      k.check('housing_links_language', isOneOf(t.language, ['nl', 'en'])),
      k.check('housing_links_hash', sql`length(${t.tokenSha256}) = 64`),
      k.check('housing_links_expires', sql`${t.expiresAt} > ${t.invitedAt}`),
      k
        .uniqueIndex('housing_links_one_live')
        .on(t.housingCaseId, t.cell)
        .where(sql`${t.revokedAt} is null and ${t.answeredAt} is null`),
      k.index('housing_links_case').on(t.housingCaseId),
    ],
  );
  /** H-6 · a code that was mailed to who the link is for, and the pass that the right code gives. */
  const housingLinkCodes = k.table(
    'housing_link_codes',
    {
      id: k.text().primaryKey(),
      linkId: k
        .text()
        .notNull()
        .references(() => housingLinks.id),
      codeSha256: k.text().notNull(),
      askedAt: k.text().notNull(),
      expiresAt: k.text().notNull(),
      failures: k.integer().notNull(),
      /** The pass of one device, once the code was right. */
      passSha256: k.text().unique(),
      passExpiresAt: k.text(),
    },
    (t) => [
      k.check('housing_link_codes_failures', sql`${t.failures} >= 0`),
      k.check('housing_link_codes_pass', sql`(${t.passSha256} is null) = (${t.passExpiresAt} is null)`),
      k.index('housing_link_codes_link').on(t.linkId),
    ],
  );
  /** Mail to who has no account; written with what it tells of, sent by whichever process leases it. */
  const outsideMails = k.table(
    'outside_mails',
    {
      id: k.text().primaryKey(),
      linkId: k
        .text()
        .notNull()
        .references(() => housingLinks.id),
      kind: k.text().$type<OutsideMailKind>().notNull(),
      /** The code that it carries; null for the link itself. */
      codeId: k.text().references(() => housingLinkCodes.id),
      state: k.text().$type<MailState>().notNull(),
      createdAt: k.text().notNull(),
      notBefore: k.text().notNull(),
      attempts: k.integer().notNull(),
      leasedBy: k.text(),
      leasedUntil: k.text(),
      sentAt: k.text(),
      /** A short code of what went wrong, never an address. */
      failure: k.text(),
    },
    (t) => [
      k.check('outside_mails_kind', isOneOf(t.kind, OUTSIDE_MAIL_KINDS)),
      k.check('outside_mails_code', sql`(${t.kind} = 'code') = (${t.codeId} is not null)`),
      k.check('outside_mails_state', isOneOf(t.state, MAIL_STATES)),
      k.check('outside_mails_attempts', sql`${t.attempts} >= 0`),
      k.check('outside_mails_lease', sql`(${t.leasedBy} is null) = (${t.leasedUntil} is null)`),
      k.index('outside_mails_waiting').on(t.notBefore).where(sql`${t.state} = 'waiting'`),
    ],
  );
  /** H-2 · every answer that was given; the one that was not replaced counts. */
  const housingAnswers = k.table(
    'housing_answers',
    {
      id: k.text().primaryKey(),
      housingCaseId: housingCaseId(),
      cell: k.text().notNull(),
      state: k.text().$type<AnswerState>().notNull(),
      /** What was done, or why not. */
      note: k.text().notNull(),
      category: k.text().$type<ExplanationCategory>(),
      evidence: k.text().notNull(),
      /** Last day on which an explanation holds. */
      expiresOn: k.text(),
      /** The guidance under which it was answered, and the hash of the cell as it read then. */
      guidanceVersion: k.integer().notNull(),
      cellSha256: k.text().notNull(),
      answeredAt: k.text().notNull(),
      /** Who answered, for which organisation; null: an outside party by its link. */
      answeredBy: k.text().references(() => persons.id),
      organisationId: k.text().references(() => organisations.id),
      linkId: k.text().references(() => housingLinks.id),
      /** SHA-256 of the answer: what was counter-signed (C-8). */
      contentSha256: k.text().notNull(),
      counterSign: k.text().$type<CounterSign>(),
      counterSignedAt: k.text(),
      counterSignedBy: k.text().references(() => persons.id),
      counterSignReason: k.text(),
      replacedAt: k.text(),
    },
    (t) => [
      k.check('housing_answers_state', isOneOf(t.state, ANSWER_STATES)),
      k.check('housing_answers_category', isOneOf(t.category, EXPLANATION_CATEGORIES)),
      k.check('housing_answers_expires', isDate(t.expiresOn)),
      k.check(
        'housing_answers_explained',
        sql`${t.state} = 'APPLIED' or (${t.category} is not null and ${t.expiresOn} is not null and length(${t.note}) > 0 and length(${t.evidence}) > 0)`,
      ),
      k.check(
        'housing_answers_applied',
        sql`${t.state} <> 'APPLIED' or (${t.category} is null and ${t.expiresOn} is null and ${t.counterSign} is null)`,
      ),
      k.check('housing_answers_guidance', sql`${t.guidanceVersion} > 0`),
      k.check(
        'housing_answers_hashes',
        sql`length(${t.cellSha256}) = 64 and length(${t.contentSha256}) = 64`,
      ),
      k.check(
        'housing_answers_who',
        sql`(${t.answeredBy} is null) = (${t.organisationId} is null) and (${t.answeredBy} is not null or ${t.linkId} is not null)`,
      ),
      k.check('housing_answers_sign', isOneOf(t.counterSign, COUNTER_SIGNS)),
      k.check(
        'housing_answers_signed',
        sql`(${t.counterSign} is null) = (${t.counterSignedBy} is null) and (${t.counterSign} is null) = (${t.counterSignedAt} is null)`,
      ),
      k.check(
        'housing_answers_four_eyes',
        sql`${t.counterSignedBy} is null or ${t.answeredBy} is null or ${t.counterSignedBy} <> ${t.answeredBy}`,
      ),
      k
        .uniqueIndex('housing_answers_one_holds')
        .on(t.housingCaseId, t.cell)
        .where(sql`${t.replacedAt} is null`),
      k.index('housing_answers_case').on(t.housingCaseId),
    ],
  );
  /** H-6 · files that an outside party gave with its answer. */
  const housingEvidence = k.table(
    'housing_evidence',
    {
      id: k.text().primaryKey(),
      linkId: k
        .text()
        .notNull()
        .references(() => housingLinks.id),
      housingCaseId: housingCaseId(),
      name: k.text().notNull(),
      /** As the content says, not as the name does. */
      mediaType: k.text().notNull(),
      bytes: k.integer().notNull(),
      sha256: k.text().notNull(),
      content: k.bytes().notNull(),
      uploadedAt: k.text().notNull(),
    },
    (t) => [
      k.check('housing_evidence_bytes', sql`${t.bytes} > 0`),
      k.index('housing_evidence_link').on(t.linkId),
      k.index('housing_evidence_case').on(t.housingCaseId),
    ],
  );
  return {
    housingReferences,
    housingLinks,
    housingLinkCodes,
    outsideMails,
    housingAnswers,
    housingEvidence,
  };
}
