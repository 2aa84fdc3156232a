import { isOpenPhase, type RiskPhase } from '@regiovast/domain/cases/phases';
import { factsAsOf, type PracticeFacts } from '@regiovast/domain/practices/practice-facts';
import { and, asc, desc, eq, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import { caseIsShown } from '../cases/case-scope.ts';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

const IDS_PER_READ = 1_000;

/** P-1 · one fact of the practice at hand as of a day, worked out by the database; null: not stated by then. */
export function factOn({ q, t }: Session, name: keyof PracticeFacts | 'referenceDate', day: string): SQL {
  const statements = t.practiceStatements;
  return sql`(${q
    .select({ value: statements[name] })
    .from(statements)
    .where(
      and(
        eq(statements.practiceId, t.practices.id),
        lte(statements.referenceDate, day),
        isNotNull(statements[name]),
      ),
    )
    .orderBy(desc(statements.referenceDate), desc(statements.recordedAt), desc(statements.id))
    .limit(1)})`;
}

export type DatedFacts = { readonly facts: PracticeFacts; readonly referenceDate: string };

/** P-1 · what held of these practices on a day; practices of which nothing was stated by then are left out. */
export async function findFactsOf(
  { q, t }: Session,
  practiceIds: readonly string[],
  day: string,
): Promise<Map<string, DatedFacts>> {
  const statements = t.practiceStatements;
  const found = new Map<string, DatedFacts>();
  for (let from = 0; from < practiceIds.length; from += IDS_PER_READ) {
    const rows = await q
      .select()
      .from(statements)
      .where(
        and(
          inArray(statements.practiceId, practiceIds.slice(from, from + IDS_PER_READ)),
          lte(statements.referenceDate, day),
        ),
      )
      .orderBy(asc(statements.practiceId), asc(statements.referenceDate));
    for (const [id, own] of Map.groupBy(rows, (row) => row.practiceId)) {
      found.set(id, { facts: factsAsOf(own, day), referenceDate: own.at(-1)?.referenceDate ?? day });
    }
  }
  return found;
}

/** A case that was open on the day, in the phase it had then. */
export type CaseThen = {
  readonly id: string;
  readonly number: string;
  readonly phase: RiskPhase;
  readonly owner: string;
  readonly expectedEndOn: string | null;
};

/**
 * F-4 · the case of these practices that was open on the day, by practice: facts as of then, rights as of now. A
 * phase holds from the day it took effect, whenever it was entered (D-2).
 */
export async function findCasesOn(
  s: Session,
  scope: AreaScope,
  practiceIds: readonly string[],
  day: string,
): Promise<Map<string, CaseThen>> {
  const { q, t } = s;
  const last = new Map<string, CaseThen & { practiceId: string }>();
  for (let from = 0; from < practiceIds.length; from += IDS_PER_READ) {
    const rows = await q
      .select({
        practiceId: t.cases.practiceId,
        id: t.cases.id,
        number: t.cases.number,
        phase: t.caseMoves.toPhase,
        owner: t.persons.name,
        expectedEndOn: t.cases.expectedEndOn,
      })
      .from(t.caseMoves)
      .innerJoin(t.cases, eq(t.cases.id, t.caseMoves.caseId))
      .innerJoin(t.persons, eq(t.persons.id, t.cases.ownerId))
      .where(
        and(
          inArray(t.cases.practiceId, practiceIds.slice(from, from + IDS_PER_READ)),
          lte(t.caseMoves.effectiveOn, day),
          caseIsShown(s, scope),
        ),
      )
      .orderBy(asc(t.caseMoves.effectiveOn), asc(t.caseMoves.enteredAt), asc(t.caseMoves.id));
    for (const row of rows) last.set(row.id, row);
  }
  const open = [...last.values()].filter(({ phase }) => isOpenPhase(phase));
  return new Map(open.map(({ practiceId, ...one }) => [practiceId, one]));
}
