import { and, desc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Session } from '../store/store.ts';

export type AccessTestRow = Session['t']['housingAccessTests']['$inferSelect'];
type AccessTestInsert = Session['t']['housingAccessTests']['$inferInsert'];

/** H-1 · the last access test of a housing case; null: none was offered. */
export async function findLastAccessTest(
  { q, t }: Session,
  housingCaseId: string,
): Promise<AccessTestRow | null> {
  const tests = t.housingAccessTests;
  const [row] = await q
    .select()
    .from(tests)
    .where(and(eq(tests.housingCaseId, housingCaseId), isNull(tests.replacedAt)));
  return row ?? null;
}

export type ListedAccessTest = {
  readonly test: AccessTestRow;
  readonly offeredByName: string;
  readonly decidedByName: string | null;
};

/** H-1 · every access test of a housing case, the last offered first, with who offered and who judged it. */
export function listAccessTests({ q, t }: Session, housingCaseId: string): Promise<ListedAccessTest[]> {
  const tests = t.housingAccessTests;
  const deciders = alias(t.persons, 'deciders');
  return q
    .select({ test: tests, offeredByName: t.persons.name, decidedByName: deciders.name })
    .from(tests)
    .innerJoin(t.persons, eq(t.persons.id, tests.offeredBy))
    .leftJoin(deciders, eq(deciders.id, tests.decidedBy))
    .where(eq(tests.housingCaseId, housingCaseId))
    .orderBy(desc(tests.offeredAt), desc(tests.id));
}

/**
 * H-1 · the last test holds no more: a later one takes its place, or another insurer is to judge. What was said of it stays to
 * be read.
 */
export async function replaceLastAccessTest(
  { q, t }: Session,
  housingCaseId: string,
  replacedAt: string,
): Promise<void> {
  const tests = t.housingAccessTests;
  await q
    .update(tests)
    .set({ replacedAt })
    .where(and(eq(tests.housingCaseId, housingCaseId), isNull(tests.replacedAt)));
}

export async function insertAccessTest({ q, t }: Session, test: AccessTestInsert): Promise<void> {
  await q.insert(t.housingAccessTests).values(test);
}

/** C-8 · writes what was judged, of the test that waits as it was read; false when it was judged or replaced meanwhile. */
export async function judgeAccessTest(
  { q, t }: Session,
  { housingCaseId, contentSha256 }: Pick<AccessTestRow, 'housingCaseId' | 'contentSha256'>,
  judgement: Pick<AccessTestInsert, 'state' | 'decidedAt' | 'decidedBy' | 'decisionReason'>,
): Promise<boolean> {
  const tests = t.housingAccessTests;
  const judged = await q
    .update(tests)
    .set(judgement)
    .where(
      and(
        eq(tests.housingCaseId, housingCaseId),
        eq(tests.contentSha256, contentSha256),
        eq(tests.state, 'OFFERED'),
        isNull(tests.replacedAt),
      ),
    )
    .returning({ id: tests.id });
  return judged.length === 1;
}
