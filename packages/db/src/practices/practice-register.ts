import { FACT_NAMES, factsAsOf, type PracticeFacts } from '@regiovast/domain/practices/practice-facts';
import { and, asc, desc, eq, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import { insertRows } from '../store/insert-rows.ts';
import type { Session } from '../store/store.ts';

const IDS_PER_READ = 1_000;
/** The reason of a closing that was never given one; kept as data, like other reasons. */
const CLOSED_BEFORE = 'Gesloten voordat redenen werden bijgehouden';

export type PracticeIdentity = Omit<
  Session['t']['practices']['$inferSelect'],
  keyof PracticeFacts | 'referenceDate' | 'latitude' | 'longitude'
> & { readonly latitude?: number | null | undefined; readonly longitude?: number | null | undefined };
export type NewStatement = Omit<Session['t']['practiceStatements']['$inferSelect'], 'reason'> & {
  readonly reason?: string | null | undefined;
};

/** All practices as they are registered now with their latest facts, for comparing a file with. */
export const findRegister = ({ q, t }: Session) => q.select().from(t.practices);

/** Puts practices in the register; one that comes in closed gets its closing in history too. */
export async function insertPractices(s: Session, practices: readonly PracticeIdentity[]): Promise<void> {
  await insertRows(s, s.t.practices, practices);
  const closures = practices.flatMap(({ id, closedOn }) =>
    closedOn === null
      ? []
      : [{ id, practiceId: id, closedOn, reason: CLOSED_BEFORE, recordedAt: `${closedOn}T00:00:00.000Z` }],
  );
  await insertRows(s, s.t.practiceClosures, closures);
}

/** Corrects who and where a practice is; its closing date and facts stay as they are. */
export async function setIdentity(
  { q, t }: Session,
  id: string,
  identity: Partial<Omit<PracticeIdentity, 'id' | 'agbCode' | 'closedOn'>>,
): Promise<void> {
  await q.update(t.practices).set(identity).where(eq(t.practices.id, id));
}

export async function updatePractice({ q, t }: Session, practice: PracticeIdentity): Promise<void> {
  const { id, ...identity } = practice;
  await q.update(t.practices).set(identity).where(eq(t.practices.id, id));
}

/** P-1 · Adds statements and brings the latest facts of their practices up to date. */
export async function addStatements(s: Session, statements: readonly NewStatement[]): Promise<void> {
  await insertRows(s, s.t.practiceStatements, statements);
  await refreshLatestFacts(s, [...new Set(statements.map((statement) => statement.practiceId))]);
}

/**
 * Per fact the latest statement that states it: `factsAsOf` without an end date, worked out by the database in one
 * statement per thousand practices. Of two statements recorded at the same instant the later id holds.
 */
async function refreshLatestFacts({ q, t }: Session, practiceIds: readonly string[]): Promise<void> {
  const { practices, practiceStatements: statements } = t;
  const latest = (name: keyof PracticeFacts | 'referenceDate'): SQL =>
    sql`(${q
      .select({ value: statements[name] })
      .from(statements)
      .where(and(eq(statements.practiceId, practices.id), isNotNull(statements[name])))
      .orderBy(desc(statements.referenceDate), desc(statements.recordedAt), desc(statements.id))
      .limit(1)})`;
  const facts = Object.fromEntries(FACT_NAMES.map((name) => [name, latest(name)]));
  for (let from = 0; from < practiceIds.length; from += IDS_PER_READ) {
    await q
      .update(practices)
      .set({ ...facts, referenceDate: latest('referenceDate') })
      .where(inArray(practices.id, practiceIds.slice(from, from + IDS_PER_READ)));
  }
}

function groupByPractice(rows: readonly NewStatement[]): Map<string, NewStatement[]> {
  const groups = new Map<string, NewStatement[]>();
  for (const row of rows) {
    const group = groups.get(row.practiceId);
    if (group) group.push(row);
    else groups.set(row.practiceId, [row]);
  }
  return groups;
}

/** P-1 · What held of every practice on a day, by practice id; practices without a statement are left out. */
export async function findFactsAsOf({ q, t }: Session, day: string): Promise<Map<string, PracticeFacts>> {
  const rows = await q
    .select()
    .from(t.practiceStatements)
    .where(lte(t.practiceStatements.referenceDate, day))
    .orderBy(
      asc(t.practiceStatements.practiceId),
      asc(t.practiceStatements.recordedAt),
      asc(t.practiceStatements.id),
    );
  const facts = new Map<string, PracticeFacts>();
  for (const [id, statements] of groupByPractice(rows)) facts.set(id, factsAsOf(statements, day));
  return facts;
}
