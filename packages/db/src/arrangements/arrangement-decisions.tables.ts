import {
  DECISION_KINDS,
  DECISION_WITHDRAWALS,
  type DecisionKind,
  type DecisionWithdrawal,
  FOLLOW_STATES,
  type FollowState,
} from '@regiovast/domain/arrangements/arrangement-codes';
import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isOneOf } from '../store/column-kit.ts';
import type { ArrangementTables } from './arrangements.tables.ts';

/** A-3, C-8, C-1 · frozen versions, what was decided on them, and what other insurers are asked to follow. */
export function arrangementDecisionTables(
  k: ColumnKit,
  {
    arrangements,
    persons,
    organisations,
  }: Pick<ArrangementTables, 'arrangements'> & Pick<PeopleTables, 'persons' | 'organisations'>,
) {
  const personId = () =>
    k
      .text()
      .notNull()
      .references(() => persons.id);
  const organisationId = () =>
    k
      .text()
      .notNull()
      .references(() => organisations.id);
  const arrangementId = () =>
    k
      .text()
      .notNull()
      .references(() => arrangements.id);
  const arrangementVersions = k.table(
    'arrangement_versions',
    {
      id: k.text().primaryKey(),
      arrangementId: arrangementId(),
      number: k.integer().notNull(),
      /** Canonical JSON of the whole arrangement. */
      content: k.text().notNull(),
      contentSha256: k.text().notNull(),
      totalCents: k.cents().notNull(),
      frozenAt: k.text().notNull(),
      frozenBy: personId(),
    },
    (t) => [
      k.check('arrangement_versions_number', sql`${t.number} > 0`),
      k.check('arrangement_versions_sha256', sql`length(${t.contentSha256}) = 64`),
      k.check('arrangement_versions_total', sql`${t.totalCents} >= 0`),
      k.uniqueIndex('arrangement_versions_number').on(t.arrangementId, t.number),
    ],
  );
  const arrangementDecisions = k.table(
    'arrangement_decisions',
    {
      id: k.text().primaryKey(),
      arrangementId: arrangementId(),
      versionId: k
        .text()
        .notNull()
        .references(() => arrangementVersions.id),
      /** What was looked at: the hash of the version. */
      contentSha256: k.text().notNull(),
      kind: k.text().$type<DecisionKind>().notNull(),
      message: k.text().notNull(),
      decidedAt: k.text().notNull(),
      decidedBy: personId(),
      organisationId: organisationId(),
      withdrawnAt: k.text(),
      withdrawnReason: k.text().$type<DecisionWithdrawal>(),
    },
    (t) => [
      k.check('arrangement_decisions_kind', isOneOf(t.kind, DECISION_KINDS)),
      k.check('arrangement_decisions_reason', isOneOf(t.withdrawnReason, DECISION_WITHDRAWALS)),
      k.check(
        'arrangement_decisions_withdrawn',
        sql`(${t.withdrawnAt} is null) = (${t.withdrawnReason} is null)`,
      ),
      // Nobody counts twice on one version (A-3: two managers are two people); who approved it may still send it back.
      k.uniqueIndex('arrangement_decisions_person').on(t.versionId, t.decidedBy, t.kind),
      k.index('arrangement_decisions_arrangement').on(t.arrangementId),
    ],
  );
  const followRequests = k.table(
    'follow_requests',
    {
      id: k.text().primaryKey(),
      arrangementId: arrangementId(),
      /** The insurer that is asked. */
      insurerId: organisationId(),
      state: k.text().$type<FollowState>().notNull(),
      /** Canonical JSON of all that insurer ever reads of the arrangement (C-1). */
      payload: k.text().notNull(),
      payloadSha256: k.text().notNull(),
      sentAt: k.text().notNull(),
      sentBy: personId(),
      answer: k.text().notNull(),
      answeredAt: k.text(),
      answeredBy: k.text().references(() => persons.id),
      version: k.integer().notNull(),
    },
    (t) => [
      k.check('follow_requests_state', isOneOf(t.state, FOLLOW_STATES)),
      k.check('follow_requests_sha256', sql`length(${t.payloadSha256}) = 64`),
      k.check('follow_requests_answered', sql`(${t.answeredAt} is null) = (${t.answeredBy} is null)`),
      k.check('follow_requests_version', sql`${t.version} > 0`),
      k.uniqueIndex('follow_requests_insurer').on(t.arrangementId, t.insurerId),
      k.index('follow_requests_asked').on(t.insurerId, t.state),
    ],
  );
  return { arrangementVersions, arrangementDecisions, followRequests };
}
