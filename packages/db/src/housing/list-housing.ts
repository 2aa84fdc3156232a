import type { HousingBottleneck } from '@regiovast/domain/housing/housing-codes';
import type { HousingFilters, HousingOrder } from '@regiovast/domain/housing/housing-list.views';
import { HOUSING_STEPS, type HousingStep } from '@regiovast/domain/housing/housing-steps';
import { and, asc, count, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { regionsOfMunicipalities } from '../cases/case-joins.ts';
import type { AreaScope } from '../people/area-scope.ts';
import { amongIds } from '../store/among.ts';
import type { Session } from '../store/store.ts';
import { type HousingReader, liesInRegion, passesHousingFilters } from './housing-filters.ts';
import { housingIsVisible } from './housing-scope.ts';

type Page = { readonly page: number; readonly pageSize: number };

/** Position of the step in the course of a case, for sorting. */
const stepPosition = ({ t }: Session): SQL =>
  sql.join([
    sql`case ${t.housingCases.step}`,
    ...HOUSING_STEPS.map((step, index) => sql` when ${step} then ${sql.raw(String(index))}`),
    sql` end`,
  ]);

/** H-5 · the next date as `nextHousingTerm` of the domain has it, for sorting. */
function nextDate({ t }: Session, on: string): SQL {
  const { leaseEndsOn: lease, step } = t.housingCases;
  const { completionOn: ready } = t.housingOptions;
  return sql`case when ${step} = 'CLOSED' then null
    when ${lease} is null then ${ready}
    when ${ready} is null then ${lease}
    when ${lease} >= ${on} and ${ready} >= ${on} then case when ${lease} <= ${ready} then ${lease} else ${ready} end
    when ${lease} >= ${on} then ${lease}
    when ${ready} >= ${on} then ${ready}
    when ${lease} >= ${ready} then ${lease} else ${ready} end`;
}

/** What everything that lists housing cases tells of one, from the tables around it. */
function housingRows(s: Session, on: string, where: SQL | undefined) {
  const { q, t } = s;
  const { housingCases, municipalities, persons, practices, housingAccessTests, housingOptions } = t;
  const regions = regionsOfMunicipalities(s, on);
  const query = q
    .select({
      id: housingCases.id,
      number: housingCases.number,
      practiceName: practices.name,
      initiativeName: housingCases.initiativeName,
      municipalityName: municipalities.name,
      regionName: regions.name,
      step: housingCases.step,
      stepSince: housingCases.stepSince,
      testOutcome: housingAccessTests.outcome,
      testState: housingAccessTests.state,
      enrolledPatients: housingCases.enrolledPatients,
      enrolledAtCompletion: housingCases.enrolledAtCompletion,
      wantedFloorAreaM2: housingCases.wantedFloorAreaM2,
      wantedYear: housingCases.wantedYear,
      leaseEndsOn: housingCases.leaseEndsOn,
      completionOn: housingOptions.completionOn,
      outcome: housingCases.outcome,
      ownerName: persons.name,
    })
    .from(housingCases)
    .innerJoin(municipalities, eq(municipalities.code, housingCases.municipalityCode))
    .innerJoin(persons, eq(persons.id, housingCases.ownerId))
    .leftJoin(practices, eq(practices.id, housingCases.practiceId))
    .leftJoin(regions, eq(regions.municipalityCode, housingCases.municipalityCode))
    .leftJoin(
      housingAccessTests,
      and(eq(housingAccessTests.housingCaseId, housingCases.id), isNull(housingAccessTests.replacedAt)),
    )
    .leftJoin(
      housingOptions,
      and(eq(housingOptions.housingCaseId, housingCases.id), eq(housingOptions.state, 'CHOSEN')),
    )
    .where(where);
  const sorts = {
    nextOn: nextDate(s, on),
    number: sql`${housingCases.number}`,
    whose: sql`lower(coalesce(${practices.searchKey}, ${housingCases.initiativeName}))`,
    municipality: sql`${municipalities.searchKey}`,
    region: sql`${regions.name}`,
    step: stepPosition(s),
    stepSince: sql`${housingCases.stepSince}`,
    enrolledPatients: sql`${housingCases.enrolledPatients}`,
    wantedFloorArea: sql`${housingCases.wantedFloorAreaM2}`,
    wantedYear: sql`${housingCases.wantedYear}`,
    owner: sql`${persons.name}`,
  } as const satisfies Record<HousingOrder['sort'], SQL>;
  return { query, sorts };
}
type Found = Awaited<ReturnType<typeof housingRows>['query']>[number];
export type FoundHousingRow = Found & { readonly bottlenecks: readonly HousingBottleneck[] };

/** What is wrong in each of the cases, in the order of the codes: one query for all of them. */
async function withBottlenecks(s: Session, rows: readonly Found[]): Promise<FoundHousingRow[]> {
  if (rows.length === 0) return [];
  const { housingBottlenecks: bottlenecks } = s.t;
  const ids = rows.map(({ id }) => id);
  const all = await s.q
    .select()
    .from(bottlenecks)
    .where(amongIds(s, bottlenecks.housingCaseId, ids))
    .orderBy(asc(bottlenecks.bottleneck));
  const of = Map.groupBy(all, ({ housingCaseId }) => housingCaseId);
  return rows.map((row) => ({
    ...row,
    bottlenecks: (of.get(row.id) ?? []).map(({ bottleneck }) => bottleneck),
  }));
}

/**
 * C-2, C-6 · a page of the housing cases the reader sees that pass the filters, in order, those without the sorted value
 * last, with how many there are: three queries.
 */
export async function listHousing(
  s: Session,
  reader: HousingReader,
  filters: HousingFilters,
  { sort, descending }: HousingOrder,
  { page, pageSize }: Page,
): Promise<{ readonly rows: FoundHousingRow[]; readonly total: number }> {
  const { housingCases, municipalities, practices } = s.t;
  const where = passesHousingFilters(s, reader, filters);
  const { query, sorts } = housingRows(s, reader.scope.on, where);
  const column = sorts[sort];
  const [rows, [counted]] = await Promise.all([
    query
      .orderBy(
        asc(sql`(${column}) is null`),
        descending ? desc(column) : asc(column),
        asc(housingCases.number),
      )
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    s.q
      .select({ total: count() })
      .from(housingCases)
      .innerJoin(municipalities, eq(municipalities.code, housingCases.municipalityCode))
      .leftJoin(practices, eq(practices.id, housingCases.practiceId))
      .where(where),
  ]);
  return { rows: await withBottlenecks(s, rows), total: counted?.total ?? 0 };
}

export type HousingInRegion = {
  readonly rows: FoundHousingRow[];
  readonly steps: { readonly step: HousingStep; readonly count: number }[];
};

/** The open housing cases of a region that the reader sees: how many at each step, and those that moved last. */
export async function listHousingOfRegion(
  s: Session,
  scope: AreaScope,
  regionCode: string,
  most: number,
): Promise<HousingInRegion> {
  const { q, t } = s;
  const { housingCases } = t;
  const where = and(
    housingIsVisible(s, scope),
    ne(housingCases.step, 'CLOSED'),
    liesInRegion(s, regionCode, scope.on),
  );
  const { query, sorts } = housingRows(s, scope.on, where);
  const [rows, counts] = await Promise.all([
    query.orderBy(desc(sorts.stepSince), asc(housingCases.number)).limit(most),
    q
      .select({ step: housingCases.step, count: count() })
      .from(housingCases)
      .where(where)
      .groupBy(housingCases.step),
  ]);
  const of = new Map(counts.map((row) => [row.step, row.count]));
  return {
    rows: await withBottlenecks(s, rows),
    steps: HOUSING_STEPS.flatMap((step) => {
      const found = of.get(step) ?? 0;
      return found === 0 ? [] : [{ step, count: found }];
    }),
  };
}
