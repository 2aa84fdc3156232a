import type { CaseListInput } from '@regiovast/domain/cases/case.views';
import { OPEN_PHASES, RISK_PHASES } from '@regiovast/domain/cases/phases';
import { searchKey } from '@regiovast/domain/kernel/search-key';
import { type RegionType, WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { and, asc, count, desc, eq, inArray, isNull, lt, min, or, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { caseIsVisible, isOpenOn } from './case-scope.ts';

const openActions = ({ q, t }: Session, on: string) =>
  q
    .select({
      caseId: t.caseActions.caseId,
      nextDueOn: min(t.caseActions.dueOn).as('next_due_on'),
      overdue: sql<number>`sum(case when ${t.caseActions.dueOn} < ${on} then 1 else 0 end)`
        .mapWith(Number)
        .as('overdue'),
    })
    .from(t.caseActions)
    .where(isNull(t.caseActions.doneOn))
    .groupBy(t.caseActions.caseId)
    .as('open_actions');

/** The working region of every municipality on the day. */
const workingRegions = ({ q, t }: Session, on: string, type: RegionType = WORKING_REGION_TYPE) =>
  q
    .select({
      municipalityCode: t.regionMemberships.municipalityCode,
      code: t.regions.code,
      name: sql<string>`${t.regions.name}`.as('region_name'),
    })
    .from(t.regionMemberships)
    .innerJoin(t.regions, and(eq(t.regions.code, t.regionMemberships.regionCode), eq(t.regions.type, type)))
    .where(holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, on))
    .as('working_regions');

function inAnyRegion({ q, t }: Session, regionCode: string, on: string): SQL {
  return inArray(
    t.practices.municipalityCode,
    q
      .select({ code: t.regionMemberships.municipalityCode })
      .from(t.regionMemberships)
      .where(
        and(
          eq(t.regionMemberships.regionCode, regionCode),
          holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, on),
        ),
      ),
  );
}

/** Position of the phase in the course of a case, for sorting. */
const phaseOrder = ({ t }: Session): SQL =>
  sql.join([
    sql`case ${t.cases.phase}`,
    ...RISK_PHASES.map((phase, index) => sql` when ${phase} then ${sql.raw(String(index))}`),
    sql` end`,
  ]);

/** A page of the cases the actor sees. */
export async function listCases(s: Session, scope: AreaScope, input: CaseListInput) {
  const { q, t } = s;
  const { cases, practices, municipalities } = t;
  const actions = openActions(s, scope.on);
  const regions = workingRegions(s, scope.on);
  const key = searchKey(input.search).replace(/[\\%_]/g, (sign) => `\\${sign}`);
  const where = and(
    caseIsVisible(s, scope),
    input.phase ? eq(cases.phase, input.phase) : undefined,
    input.includeEnded || input.phase ? undefined : inArray(cases.phase, [...OPEN_PHASES]),
    input.regionCode ? inAnyRegion(s, input.regionCode, scope.on) : undefined,
    input.overdueOnly ? sql`${actions.overdue} > 0` : undefined,
    key === ''
      ? undefined
      : or(
          sql`${practices.searchKey} like ${`%${key}%`} escape '\\'`,
          sql`lower(${cases.number}) like ${`%${key}%`} escape '\\'`,
        ),
  );
  const sorts = {
    openedOn: sql`${cases.openedOn}`,
    phase: phaseOrder(s),
    practice: sql`${practices.searchKey}`,
    expectedEndOn: sql`${cases.expectedEndOn}`,
    enrolledPatients: sql`${practices.enrolledPatients}`,
    nextDueOn: sql`${actions.nextDueOn}`,
  };
  const column = sorts[input.sort];
  const [rows, [counted]] = await Promise.all([
    q
      .select({
        id: cases.id,
        number: cases.number,
        practiceName: practices.name,
        municipalityName: municipalities.name,
        regionName: regions.name,
        phase: cases.phase,
        primaryCause: cases.primaryCause,
        openedOn: cases.openedOn,
        expectedEndOn: cases.expectedEndOn,
        enrolledPatients: practices.enrolledPatients,
        sharedOn: cases.sharedOn,
        acknowledgedOn: cases.acknowledgedOn,
        nextDueOn: actions.nextDueOn,
        overdueActions: sql<number>`coalesce(${actions.overdue}, 0)`.mapWith(Number),
      })
      .from(cases)
      .innerJoin(practices, eq(practices.id, cases.practiceId))
      .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
      .leftJoin(regions, eq(regions.municipalityCode, practices.municipalityCode))
      .leftJoin(actions, eq(actions.caseId, cases.id))
      .where(where)
      .orderBy(asc(sql`${column} is null`), input.descending ? desc(column) : asc(column), asc(cases.number))
      .limit(input.pageSize)
      .offset((input.page - 1) * input.pageSize),
    q
      .select({ total: count() })
      .from(cases)
      .innerJoin(practices, eq(practices.id, cases.practiceId))
      .leftJoin(actions, eq(actions.caseId, cases.id))
      .where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** Actions past their due date per region, of the open cases the actor sees. */
export function countOverdueActions(s: Session, scope: AreaScope, type: RegionType) {
  const { q, t } = s;
  const regions = workingRegions(s, scope.on, type);
  return q
    .select({ regionCode: regions.code, actions: count() })
    .from(t.caseActions)
    .innerJoin(t.cases, eq(t.cases.id, t.caseActions.caseId))
    .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
    .innerJoin(regions, eq(regions.municipalityCode, t.practices.municipalityCode))
    .where(
      and(
        caseIsVisible(s, scope),
        isOpenOn(s, scope.on),
        inArray(t.cases.phase, [...OPEN_PHASES]),
        isNull(t.caseActions.doneOn),
        lt(t.caseActions.dueOn, scope.on),
      ),
    )
    .groupBy(regions.code);
}
