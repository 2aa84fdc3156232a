import {
  and,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  min,
  ne,
  type SQL,
  sql,
} from 'drizzle-orm';
import { insertRows } from '../store/insert-rows.ts';
import type { Session } from '../store/store.ts';

/** A practice that an import changed; `before` is canonical JSON of its row, null when the import made it. */
export type NewTrace = Session['t']['importTraces']['$inferInsert'];

export const insertTraces = (s: Session, traces: readonly NewTrace[]): Promise<void> =>
  insertRows(s, s.t.importTraces, traces);

/** How much an undo would take back. */
export async function countTraces({ q, t }: Session, importId: string) {
  const mine = eq(t.importTraces.importId, importId);
  const [made, restored, statements] = await Promise.all([
    q.$count(t.importTraces, and(mine, isNull(t.importTraces.before))),
    q.$count(t.importTraces, and(mine, isNotNull(t.importTraces.before))),
    q.$count(t.practiceStatements, eq(t.practiceStatements.importId, importId)),
  ]);
  return { made, restored, statements };
}

/**
 * P-2 · What came after an import and builds on it, counted by kind. After means later in the chain of events, which
 * orders also what happened in one millisecond.
 * @param firstQuarter the quarter of its earliest reference date, as '2026Q3': those that were sealed since, from that
 * one on, counted its facts
 */
export async function countBuiltUpon({ q, t }: Session, importId: string, firstQuarter: string) {
  const { importTraces: traces, auditEvents: events } = t;
  const its = q.select({ id: traces.practiceId }).from(traces).where(eq(traces.importId, importId));
  const made = q
    .select({ id: traces.practiceId })
    .from(traces)
    .where(and(eq(traces.importId, importId), isNull(traces.before)));
  const committed = sql`(select max(${events.seq}) from ${events} where ${and(
    eq(events.subjectKind, 'import'),
    eq(events.subjectId, importId),
    eq(events.action, 'imports.committed'),
  )})`;
  const later = gt(events.seq, committed);
  const laterImports = q
    .select({ id: events.subjectId })
    .from(events)
    .where(and(eq(events.subjectKind, 'import'), eq(events.action, 'imports.committed'), later));
  // One after the other: in a transaction there is one connection.
  const cases = await q.$count(t.cases, inArray(t.cases.practiceId, made));
  const placements = await q.$count(t.casePlacements, inArray(t.casePlacements.practiceId, made));
  const imports = await q
    .selectDistinct({ id: traces.importId })
    .from(traces)
    .innerJoin(t.imports, eq(t.imports.id, traces.importId))
    .where(
      and(
        ne(traces.importId, importId),
        eq(t.imports.state, 'committed'),
        inArray(traces.practiceId, its),
        inArray(traces.importId, laterImports),
      ),
    );
  const ofPractices = and(eq(events.subjectKind, 'practice'), inArray(events.subjectId, its), later);
  const corrections = await q.$count(events, ofPractices);
  const prepared = await q.$count(t.emergencyPlans, inArray(t.emergencyPlans.practiceId, made));
  const arrangements = await q.$count(t.arrangements, inArray(t.arrangements.practiceId, made));
  const quarters = await q
    .selectDistinct({ quarter: events.subjectId })
    .from(events)
    .where(
      and(
        eq(events.subjectKind, 'quarter'),
        eq(events.action, 'quarters.closed'),
        later,
        gte(events.subjectId, firstQuarter),
      ),
    );
  return {
    cases: cases + placements,
    imports: imports.length,
    // Not by their own name: whose arrangement it is, and that it is one, is not for who undoes to know (C-1).
    corrections: corrections + prepared + arrangements,
    quarters: quarters.length,
  };
}

/** The earliest reference date of what an import stated; null when it stated nothing. */
export async function earliestStatementOf({ q, t }: Session, importId: string): Promise<string | null> {
  const [row] = await q
    .select({ date: min(t.practiceStatements.referenceDate) })
    .from(t.practiceStatements)
    .where(eq(t.practiceStatements.importId, importId));
  return row?.date ?? null;
}

/**
 * P-2 · Takes an import back: what it stated goes, the practices it changed get the row they had, those it made go.
 * Only after `countBuiltUpon` counted nothing, in the same transaction.
 */
export async function takeBack(s: Session, importId: string): Promise<void> {
  const { q, t } = s;
  const { practices, importTraces: traces } = t;
  await q.delete(t.practiceStatements).where(eq(t.practiceStatements.importId, importId));
  const made = q
    .select({ id: traces.practiceId })
    .from(traces)
    .where(and(eq(traces.importId, importId), isNull(traces.before)));
  const changed = q
    .select({ id: traces.practiceId })
    .from(traces)
    .where(and(eq(traces.importId, importId), isNotNull(traces.before)));
  await q.update(practices).set(rowsBefore(s, importId)).where(inArray(practices.id, changed));
  // Their traces go with them.
  await q.delete(practices).where(inArray(practices.id, made));
  await q.delete(traces).where(eq(traces.importId, importId));
}

/** Every column of `practices` but the key, read by the database from the JSON of its trace. */
function rowsBefore({ engine, t }: Session, importId: string): Record<string, SQL> {
  const { practices, importTraces: traces } = t;
  const own = and(eq(traces.importId, importId), eq(traces.practiceId, practices.id));
  const columns = Object.entries(getTableColumns(practices)).filter(([name]) => name !== 'id');
  return Object.fromEntries(
    columns.map(([name, column]) => {
      const value =
        engine === 'sqlite'
          ? sql`json_extract(${traces.before}, ${`$.${name}`})`
          : sql`cast(cast(${traces.before} as json) ->> ${name} as ${sql.raw(column.getSQLType().replace(/ collate.*/i, ''))})`;
      return [name, sql`(select ${value} from ${traces} where ${own})`];
    }),
  );
}

/** True when the import was committed until now. */
export async function markUndone({ q, t }: Session, id: string, undoneAt: string): Promise<boolean> {
  const changed = await q
    .update(t.imports)
    .set({ state: 'undone', undoneAt })
    .where(and(eq(t.imports.id, id), eq(t.imports.state, 'committed')))
    .returning({ id: t.imports.id });
  return changed.length === 1;
}
