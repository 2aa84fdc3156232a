import type { NeedMapFilters } from '@regiovast/domain/housing/need-map.views';
import type { CountedNeed, NeedMunicipality } from '@regiovast/domain/housing/need-map';
import { and, asc, count, eq, gte, lte, ne, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { housingIsVisible } from './housing-scope.ts';

/** The sum of what is stated, which is no number where nothing is. */
const summed = (column: AnySQLiteColumn) =>
  sql<number | null>`sum(${column})`.mapWith((value: unknown) => (value === null ? null : Number(value)));

/** H-7 · open housing cases of the area per municipality and wanted year, with and without consent apart. */
export async function countNeed(
  s: Session,
  scope: AreaScope,
  { municipalityCode, fromYear, toYear }: NeedMapFilters,
): Promise<CountedNeed[]> {
  const { housingCases: cases, municipalities } = s.t;
  return s.q
    .select({
      municipality: { code: municipalities.code, name: municipalities.name },
      year: cases.wantedYear,
      isOnNeedMap: cases.isOnNeedMap,
      cases: count(),
      wantedFloorAreaM2: summed(cases.wantedFloorAreaM2),
      casesWithFloorArea: count(cases.wantedFloorAreaM2),
      wantedRooms: summed(cases.wantedConsultingRooms),
      casesWithRooms: count(cases.wantedConsultingRooms),
    })
    .from(cases)
    .innerJoin(municipalities, eq(municipalities.code, cases.municipalityCode))
    .where(
      and(
        housingIsVisible(s, scope),
        ne(cases.step, 'CLOSED'),
        municipalityCode === undefined ? undefined : eq(cases.municipalityCode, municipalityCode),
        fromYear === undefined ? undefined : gte(cases.wantedYear, fromYear),
        toYear === undefined ? undefined : lte(cases.wantedYear, toYear),
      ),
    )
    .groupBy(municipalities.code, municipalities.name, cases.wantedYear, cases.isOnNeedMap);
}

/** The municipalities of the area that have an open housing case, by name. */
export async function findNeedMunicipalities(s: Session, scope: AreaScope): Promise<NeedMunicipality[]> {
  const { housingCases: cases, municipalities } = s.t;
  const { code, name, searchKey } = municipalities;
  return s.q
    .select({ code, name })
    .from(cases)
    .innerJoin(municipalities, eq(code, cases.municipalityCode))
    .where(and(housingIsVisible(s, scope), ne(cases.step, 'CLOSED')))
    .groupBy(code, name, searchKey)
    .orderBy(asc(searchKey), asc(code));
}
