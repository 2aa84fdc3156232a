import { and, asc, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { HousingBottleneck } from '@regiovast/domain/housing/housing-codes';
import { type AreaScope, lateScope, scopeValues } from '../people/area-scope.ts';
import { amongIds } from '../store/among.ts';
import { asText } from '../store/as-text.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { housingIsVisible } from './housing-scope.ts';

export type HousingRow = Session['t']['housingCases']['$inferSelect'];

/** A housing case with the names around it. */
export type FoundHousing = {
  readonly housing: HousingRow;
  readonly municipalityName: string;
  readonly rhoName: string;
  readonly ownerName: string;
  readonly insurerName: string | null;
  readonly practiceName: string | null;
};

/** The housing case when the actor sees it; null when absent or hidden (C-6). Built once: everything about one asks it. */
export async function findHousingIn(
  s: Session,
  scope: AreaScope,
  housingCaseId: string,
): Promise<FoundHousing | null> {
  const query = preparedQuery(s, `housing_in_${scope.kind}`, () => {
    const { q, t } = s;
    const { housingCases, municipalities, organisations, persons, practices } = t;
    const insurers = alias(organisations, 'insurers');
    return q
      .select({
        housing: housingCases,
        municipalityName: municipalities.name,
        rhoName: organisations.name,
        ownerName: persons.name,
        insurerName: insurers.name,
        practiceName: practices.name,
      })
      .from(housingCases)
      .innerJoin(municipalities, eq(municipalities.code, housingCases.municipalityCode))
      .innerJoin(organisations, eq(organisations.id, housingCases.rhoId))
      .innerJoin(persons, eq(persons.id, housingCases.ownerId))
      .leftJoin(insurers, eq(insurers.id, housingCases.insurerId))
      .leftJoin(practices, eq(practices.id, housingCases.practiceId))
      .where(
        and(
          eq(housingCases.id, asText(sql.placeholder('housingCaseId'))),
          housingIsVisible(s, lateScope(scope.kind)),
        ),
      );
  });
  const [row] = await query.execute({ ...scopeValues(scope), housingCaseId });
  return row ?? null;
}

/** What is wrong, in the order of the codes. */
export async function findBottlenecks(
  { q, t }: Session,
  housingCaseId: string,
): Promise<HousingBottleneck[]> {
  const { housingBottlenecks: bottlenecks } = t;
  const rows = await q
    .select({ bottleneck: bottlenecks.bottleneck })
    .from(bottlenecks)
    .where(eq(bottlenecks.housingCaseId, housingCaseId))
    .orderBy(asc(bottlenecks.bottleneck));
  return rows.map(({ bottleneck }) => bottleneck);
}

/** Whether a practice has a housing case that is not closed, whoever sees it. */
export async function hasOpenHousing({ q, t }: Session, practiceId: string): Promise<boolean> {
  const { housingCases } = t;
  const [row] = await q
    .select({ id: housingCases.id })
    .from(housingCases)
    .where(and(eq(housingCases.practiceId, practiceId), ne(housingCases.step, 'CLOSED')));
  return row !== undefined;
}

/** Which of the numbers a housing case has already. */
export async function takenHousingNumbers(
  s: Session,
  numbers: readonly string[],
): Promise<readonly string[]> {
  const { number } = s.t.housingCases;
  const rows = await s.q
    .select({ number })
    .from(s.t.housingCases)
    .where(amongIds(s, number, numbers));
  return rows.map((row) => row.number);
}
