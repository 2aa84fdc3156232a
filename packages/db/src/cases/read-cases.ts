import type { CaseFilters } from '@regiovast/domain/cases/case-filters';
import type { CaseOrder } from '@regiovast/domain/cases/case.views';
import { OPEN_PHASES, RISK_PHASES } from '@regiovast/domain/cases/phases';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, asc, count, desc, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { type CaseReader, isShared, passesFilters } from './case-filters.ts';
import { nextActions, regionsOfMunicipalities } from './case-joins.ts';
import { caseIsVisible, insurerLeads, isOpenOn } from './case-scope.ts';

/** Position of the phase in the course of a case, for sorting. */
export const phaseOrder = ({ t }: Session): SQL =>
  sql.join([
    sql`case ${t.cases.phase}`,
    ...RISK_PHASES.map((phase, index) => sql` when ${phase} then ${sql.raw(String(index))}`),
    sql` end`,
  ]);

const flag = (condition: SQL | undefined) =>
  sql<number>`case when ${condition} then 1 else 0 end`.mapWith(Number);

/** What everything that lists cases tells of one, from the tables around it. */
function caseRows(s: Session, on: string, where: SQL | undefined) {
  const { q, t } = s;
  const { cases, practices, municipalities, persons, chainCases, riskAcceptances } = t;
  const actions = nextActions(s, on);
  const regions = regionsOfMunicipalities(s, on);
  const query = q
    .select({
      id: cases.id,
      number: cases.number,
      practiceId: cases.practiceId,
      practiceName: practices.name,
      municipalityName: municipalities.name,
      regionName: regions.name,
      phase: cases.phase,
      phaseSince: cases.phaseSince,
      termKind: cases.termKind,
      termOn: cases.termOn,
      holdUntil: cases.holdUntil,
      primaryCause: cases.primaryCause,
      openedOn: cases.openedOn,
      expectedEndOn: cases.expectedEndOn,
      enrolledPatients: practices.enrolledPatients,
      affectedPatients: cases.affectedPatients,
      isShared: flag(isShared(s, on)),
      acknowledgedOn: cases.acknowledgedOn,
      insurerLeads: flag(insurerLeads(s, on)),
      ownerName: persons.name,
      chainId: chainCases.id,
      chainNumber: chainCases.number,
      chainName: chainCases.chainName,
      acceptedUntil: riskAcceptances.expiresOn,
      nextActionTitle: actions.title,
      nextDueOn: actions.dueOn,
      overdueActions: sql<number>`coalesce(${actions.overdue}, 0)`.mapWith(Number),
    })
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
    .innerJoin(persons, eq(persons.id, cases.ownerId))
    .leftJoin(regions, eq(regions.municipalityCode, practices.municipalityCode))
    .leftJoin(actions, eq(actions.caseId, cases.id))
    .leftJoin(chainCases, eq(chainCases.id, cases.chainCaseId))
    .leftJoin(
      riskAcceptances,
      and(
        eq(riskAcceptances.caseId, cases.id),
        eq(riskAcceptances.state, 'ACCEPTED'),
        gte(riskAcceptances.expiresOn, on),
      ),
    )
    .where(where);
  const sorts = {
    openedOn: sql`${cases.openedOn}`,
    number: sql`${cases.number}`,
    practice: sql`${practices.searchKey}`,
    municipality: sql`${municipalities.searchKey}`,
    region: sql`${regions.name}`,
    phase: phaseOrder(s),
    phaseSince: sql`${cases.phaseSince}`,
    termOn: sql`${cases.termOn}`,
    nextDueOn: sql`${actions.dueOn}`,
    overdueActions: sql`coalesce(${actions.overdue}, 0)`,
    enrolledPatients: sql`${practices.enrolledPatients}`,
    affectedPatients: sql`coalesce(${cases.affectedPatients}, ${practices.enrolledPatients})`,
    expectedEndOn: sql`${cases.expectedEndOn}`,
    owner: sql`${persons.name}`,
  } as const satisfies Record<CaseOrder['sort'], SQL>;
  return { query, sorts };
}
export type FoundCaseRow = Awaited<ReturnType<typeof caseRows>['query']>[number];

type Page = { readonly page: number; readonly pageSize: number };

/** The cases the reader sees that pass the filters, in order: a page of them, or all. */
export async function listCases(
  s: Session,
  reader: CaseReader,
  filters: CaseFilters,
  { sort, descending }: CaseOrder,
  page?: Page,
): Promise<{ readonly rows: FoundCaseRow[]; readonly total: number }> {
  const { cases, practices } = s.t;
  const where = passesFilters(s, reader, filters);
  const { query, sorts } = caseRows(s, reader.scope.on, where);
  const column = sorts[sort];
  const ordered = query.orderBy(
    asc(sql`${column} is null`),
    descending ? desc(column) : asc(column),
    asc(cases.number),
  );
  if (!page) {
    const rows = await ordered;
    return { rows, total: rows.length };
  }
  const [rows, [counted]] = await Promise.all([
    ordered.limit(page.pageSize).offset((page.page - 1) * page.pageSize),
    s.q
      .select({ total: count() })
      .from(cases)
      .innerJoin(practices, eq(practices.id, cases.practiceId))
      .where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** The first cases of every phase by the end of their term, and how many there are of each. */
export async function listCasesByPhase(s: Session, reader: CaseReader, filters: CaseFilters, most: number) {
  const { q, t } = s;
  const { cases, practices } = t;
  const where = passesFilters(s, reader, filters);
  const ranked = q
    .select({
      id: cases.id,
      position:
        sql<number>`row_number() over (partition by ${cases.phase} order by ${cases.termOn} is null, ${cases.termOn}, ${cases.number})`
          .mapWith(Number)
          .as('position'),
    })
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .where(where)
    .as('ranked_cases');
  const first = q.select({ id: ranked.id }).from(ranked).where(sql`${ranked.position} <= ${most}`);
  const { query, sorts } = caseRows(s, reader.scope.on, inArray(cases.id, first));
  const [rows, totals] = await Promise.all([
    query.orderBy(asc(sorts.phase), asc(sql`${cases.termOn} is null`), asc(cases.termOn), asc(cases.number)),
    q
      .select({ phase: cases.phase, total: count() })
      .from(cases)
      .innerJoin(practices, eq(practices.id, cases.practiceId))
      .where(where)
      .groupBy(cases.phase),
  ]);
  return { rows, totals };
}

/** Actions past their due date per region, of the open cases the actor sees. */
export function countOverdueActions(s: Session, scope: AreaScope, type: RegionType) {
  const { q, t } = s;
  const regions = regionsOfMunicipalities(s, scope.on, type);
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
