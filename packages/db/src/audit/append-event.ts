import { createHash } from 'node:crypto';
import { type AuditEntry, GENESIS_HASH, hashOf } from '@regiovast/domain/audit/hash-chain';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { eq, type SQL, sql } from 'drizzle-orm';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Engine, Session } from '../store/store.ts';

const HEAD_ID = 1;
const EVENTS_PER_INSERT = 5_000;

/** What happened, before it has a place in the chain. The payload never holds guarded text (C-5) or secrets. */
export type NewAuditEvent = {
  readonly at: string;
  readonly actorId: string | null;
  readonly organisationId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
};

export const sha256Hex = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');

/** S-2 · Appends events to the chain, in order; must run in the transaction that makes the change. */
export async function appendEvents(s: Session, events: readonly NewAuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const [head] = await headQuery(s).execute({ id: HEAD_ID });
  let seq = head?.seq ?? 0;
  let previousHash = head?.hash ?? GENESIS_HASH;
  const rows = events.map((event) => {
    seq += 1;
    const entry = { ...event, seq, payload: canonicalJson(event.payload), previousHash };
    const hash = hashOf(entry, sha256Hex);
    previousHash = hash;
    return { ...entry, hash };
  });
  for (let from = 0; from < rows.length; from += EVENTS_PER_INSERT) {
    const json = jsonOf(rows.slice(from, from + EVENTS_PER_INSERT));
    await insertQuery(s).execute({ json });
  }
  await moveHeadQuery(s).execute({ id: HEAD_ID, seq, hash: previousHash });
}

const headQuery = (s: Session) =>
  preparedQuery(s, 'audit_head', () =>
    s.q
      .select()
      .from(s.t.auditHead)
      .where(eq(s.t.auditHead.id, sql.placeholder('id'))),
  );

const moveHeadQuery = (s: Session) =>
  preparedQuery(s, 'audit_move_head', () =>
    s.q
      .insert(s.t.auditHead)
      .values({ id: sql.placeholder('id'), seq: sql.placeholder('seq'), hash: sql.placeholder('hash') })
      .onConflictDoUpdate({
        target: s.t.auditHead.id,
        set: { seq: sql`excluded.seq`, hash: sql`excluded.hash` },
      }),
  );

/**
 * The rows as one parameter that the database takes apart itself: a hundred thousand events go in as fast as the
 * disk takes them, where a parameter per value spends its time on text.
 */
const insertQuery = (s: Session) =>
  preparedQuery(s, 'audit_insert', () => s.q.insert(s.t.auditEvents).select(rowsFromJson(s.engine)));

/** In the order of the table's columns. */
const jsonOf = (rows: readonly AuditEntry[]): string =>
  JSON.stringify(
    rows.map((row) => [
      row.seq,
      row.at,
      row.actorId,
      row.organisationId,
      row.action,
      row.subjectKind,
      row.subjectId,
      row.payload,
      row.previousHash,
      row.hash,
    ]),
  );

function rowsFromJson(engine: Engine): SQL {
  const json = sql.placeholder('json');
  const columns = Array.from({ length: 10 }, (_, index) => index);
  if (engine === 'sqlite') {
    const values = columns.map((index) => sql.raw(`value ->> ${index}`));
    return sql`select ${sql.join(values, sql`, `)} from json_each(${json})`;
  }
  const values = columns.map((index) =>
    sql.raw(index === 0 ? '(value ->> 0)::integer' : `value ->> ${index}`),
  );
  return sql`select ${sql.join(values, sql`, `)} from json_array_elements(${json}::json)`;
}

/** S-2 · Appends one event; see `appendEvents`. */
export const appendEvent = (tx: Session, event: NewAuditEvent): Promise<void> => appendEvents(tx, [event]);
