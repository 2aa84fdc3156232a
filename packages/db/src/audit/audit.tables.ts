import { sql } from 'drizzle-orm';
import type { ColumnKit } from '../store/column-kit.ts';

/** The chain of events (S-2): appended only (triggers refuse the rest), and its head, which betrays a cut tail. */
export function auditTables(k: ColumnKit) {
  const auditEvents = k.table(
    'audit_events',
    {
      seq: k.integer().primaryKey(),
      at: k.text().notNull(),
      actorId: k.text(),
      organisationId: k.text(),
      action: k.text().notNull(),
      subjectKind: k.text().notNull(),
      subjectId: k.text().notNull(),
      payload: k.text().notNull(),
      previousHash: k.text().notNull(),
      hash: k.text().notNull(),
    },
    (t) => [
      k.check('audit_events_seq', sql`${t.seq} > 0`),
      k.index('audit_events_subject').on(t.subjectKind, t.subjectId, t.seq),
    ],
  );
  const auditHead = k.table(
    'audit_head',
    { id: k.integer().primaryKey(), seq: k.integer().notNull(), hash: k.text().notNull() },
    (t) => [k.check('audit_head_single', sql`${t.id} = 1`)],
  );
  /** Counters that number records per year, taken inside the transaction that makes the record. */
  const counters = k.table('counters', { name: k.text().primaryKey(), value: k.integer().notNull() });
  /** Facts of the installation itself: whether it holds demo data, with which seed. */
  const installation = k.table('installation', { key: k.text().primaryKey(), value: k.text().notNull() });
  return { auditEvents, auditHead, counters, installation };
}
