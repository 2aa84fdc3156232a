import { and, asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type AreaScope, lateScope, scopeValues } from '../people/area-scope.ts';
import { amongIds } from '../store/among.ts';
import { asText } from '../store/as-text.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { arrangementIsKnown, arrangementIsVisible } from './arrangement-scope.ts';

export type ArrangementRow = Session['t']['arrangements']['$inferSelect'];
export type ArrangementLineRow = Session['t']['arrangementLines']['$inferSelect'];
export type ArrangementAmountRow = Session['t']['arrangementAmounts']['$inferSelect'];

/** An arrangement with the names around it. */
export type FoundArrangement = {
  readonly arrangement: ArrangementRow;
  readonly regionName: string;
  readonly insurerName: string;
  readonly rhoName: string;
  readonly ownerName: string;
  readonly practiceName: string | null;
  /** H-1 · of the housing case that it is for; null: for none. */
  readonly housingNumber: string | null;
  /** A-6 · sum of all planned amounts. */
  readonly totalCents: number;
};

/** The arrangement as it stands when the actor sees it; null when absent or hidden (C-6). */
export const findArrangementIn = (
  s: Session,
  scope: AreaScope,
  arrangementId: string,
): Promise<FoundArrangement | null> => findOne(s, scope, arrangementId, 'seen');

/** C-1 · the same, also when the actor declined it: then its rows are not the actor's, only what they are about is. */
export const findKnownArrangement = (
  s: Session,
  scope: AreaScope,
  arrangementId: string,
): Promise<FoundArrangement | null> => findOne(s, scope, arrangementId, 'known');

const CONDITIONS = { seen: arrangementIsVisible, known: arrangementIsKnown } as const;

/** Built once: everything about one arrangement asks it. */
async function findOne(
  s: Session,
  scope: AreaScope,
  arrangementId: string,
  condition: keyof typeof CONDITIONS,
): Promise<FoundArrangement | null> {
  const query = preparedQuery(s, `arrangement_${condition}_in_${scope.kind}`, () => {
    const { q, t } = s;
    const { arrangements, regions, organisations, persons, practices, housingCases } = t;
    const { arrangementAmounts: amounts } = t;
    const rhos = alias(organisations, 'rhos');
    const total = q
      .select({ cents: sql<number>`coalesce(sum(${amounts.plannedCents}), 0)` })
      .from(amounts)
      .where(eq(amounts.arrangementId, arrangements.id));
    return q
      .select({
        arrangement: arrangements,
        regionName: regions.name,
        insurerName: organisations.name,
        rhoName: rhos.name,
        ownerName: persons.name,
        practiceName: practices.name,
        housingNumber: housingCases.number,
        totalCents: sql<number>`${total}`.mapWith(Number),
      })
      .from(arrangements)
      .innerJoin(regions, eq(regions.code, arrangements.regionCode))
      .innerJoin(organisations, eq(organisations.id, arrangements.insurerId))
      .innerJoin(rhos, eq(rhos.id, arrangements.rhoId))
      .innerJoin(persons, eq(persons.id, arrangements.ownerId))
      .leftJoin(practices, eq(practices.id, arrangements.practiceId))
      .leftJoin(housingCases, eq(housingCases.id, arrangements.housingCaseId))
      .where(
        and(
          eq(arrangements.id, asText(sql.placeholder('arrangementId'))),
          CONDITIONS[condition](s, lateScope(scope.kind)),
        ),
      );
  });
  const [row] = await query.execute({ ...scopeValues(scope), arrangementId });
  return row ?? null;
}

/** Lines of an arrangement in order. */
export const findLines = ({ q, t }: Session, arrangementId: string): Promise<ArrangementLineRow[]> =>
  q
    .select()
    .from(t.arrangementLines)
    .where(eq(t.arrangementLines.arrangementId, arrangementId))
    .orderBy(asc(t.arrangementLines.position), asc(t.arrangementLines.id));

/** Amounts of an arrangement by line and quarter; a cell without a row is empty. */
export const findAmounts = ({ q, t }: Session, arrangementId: string): Promise<ArrangementAmountRow[]> =>
  q
    .select()
    .from(t.arrangementAmounts)
    .where(eq(t.arrangementAmounts.arrangementId, arrangementId))
    .orderBy(asc(t.arrangementAmounts.lineId), asc(t.arrangementAmounts.quarter));

/** Which of these numbers an arrangement has, whoever sees it. */
export async function takenArrangementNumbers(
  s: Session,
  numbers: readonly string[],
): Promise<readonly string[]> {
  const { number } = s.t.arrangements;
  const rows = await s.q
    .select({ number })
    .from(s.t.arrangements)
    .where(amongIds(s, number, numbers));
  return rows.map((row) => row.number);
}
