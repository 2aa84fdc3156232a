import type { ExchangeState } from '@regiovast/domain/regions/exchange-states';
import { and, count, eq, inArray, isNotNull, max, min, sql } from 'drizzle-orm';
import { isOpenOn } from '../cases/case-scope.ts';
import { type AreaScope, holdsOn, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import reference from './reference/exchange.json' with { type: 'json' };

/** R-5 · writes what public sources state, when nothing was stated yet; answers whether it wrote. */
export async function seedExchange({ q, t }: Session): Promise<boolean> {
  if ((await q.$count(t.exchangeStates)) > 0) return false;
  const rows = reference.rows.map((row) => ({
    ...row,
    state: row.state as ExchangeState,
    recordedAt: reference.recordedAt,
  }));
  await q.insert(t.exchangeStates).values(rows);
  return true;
}

/** Everything that was stated of the exchange of a region; a handful of rows. */
export const findExchangeStatements = ({ q, t }: Session, regionCode: string) =>
  q
    .select({
      id: t.exchangeStates.id,
      state: t.exchangeStates.state,
      validFrom: t.exchangeStates.validFrom,
      placedPatients: t.exchangeStates.placedPatients,
      note: t.exchangeStates.note,
      source: t.exchangeStates.source,
      recordedAt: t.exchangeStates.recordedAt,
    })
    .from(t.exchangeStates)
    .where(eq(t.exchangeStates.regionCode, regionCode));

/** A statement is added, never changed (P-1 in spirit): what was stated last holds. */
export async function insertExchangeState(
  { q, t }: Session,
  row: Session['t']['exchangeStates']['$inferInsert'],
): Promise<void> {
  await q.insert(t.exchangeStates).values(row);
}

/** Places that open practices of the region, as far as they lie in the area, say they have; two queries. */
export async function sumPlaces(s: Session, scope: AreaScope, regionCode: string) {
  const { q, t } = s;
  const { practices, practiceStatements: statements } = t;
  const inRegion = and(
    isOpenOn(s, scope.on),
    inArea(s, practices.municipalityCode, scope),
    inArray(
      practices.municipalityCode,
      q
        .select({ code: t.regionMemberships.municipalityCode })
        .from(t.regionMemberships)
        .where(
          and(
            eq(t.regionMemberships.regionCode, regionCode),
            holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, scope.on),
          ),
        ),
    ),
  );
  const stated = q
    .select({ statedOn: max(statements.referenceDate).as('stated_on') })
    .from(statements)
    .innerJoin(practices, eq(practices.id, statements.practiceId))
    .where(and(inRegion, isNotNull(statements.placesAvailable)))
    .groupBy(statements.practiceId)
    .as('stated');
  const [[sums], [dates]] = await Promise.all([
    q
      .select({
        practices: count(),
        practicesStating: count(practices.placesAvailable),
        practicesWithRoom: sql<number>`sum(case when ${practices.placesAvailable} > 0 then 1 else 0 end)`,
        places: sql<number>`sum(${practices.placesAvailable})`,
      })
      .from(practices)
      .where(inRegion),
    q.select({ oldest: min(stated.statedOn) }).from(stated),
  ]);
  return {
    practices: sums?.practices ?? 0,
    practicesStating: sums?.practicesStating ?? 0,
    // A sum over no rows is null, and PostgreSQL gives its sums as text.
    practicesWithRoom: Number(sums?.practicesWithRoom ?? 0),
    places: Number(sums?.places ?? 0),
    oldestStatement: dates?.oldest ?? null,
  };
}
