import type { PlanFilters, PlanOrder } from '@regiovast/domain/plans/plan-list.views';
import { PLAN_STATUSES } from '@regiovast/domain/plans/plan-statuses';
import { and, asc, count, desc, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { isLiveFor, planIsVisible } from './plan-scope.ts';

/** Who asks for plans: their area, and themselves for "mine". */
export type PlanReader = { readonly scope: AreaScope; readonly personId: string };
type Page = { readonly page: number; readonly pageSize: number };

/** Position of the status in the course of a plan, for sorting. */
const statusOrder = ({ t }: Session): SQL =>
  sql.join([
    sql`case ${t.continuityPlans.status}`,
    ...PLAN_STATUSES.map((status, index) => sql` when ${status} then ${sql.raw(String(index))}`),
    sql` end`,
  ]);

/** A field of the content of the released version; the name is one of ours, never of the input. */
const releasedField = ({ t, engine }: Session, name: 'title' | 'periodFrom' | 'periodTo'): SQL =>
  engine === 'sqlite'
    ? sql`${t.planVersions.content} ->> ${sql.raw(`'${name}'`)}`
    : sql`${t.planVersions.content}::json ->> ${sql.raw(`'${name}'`)}`;

function shownFields(s: Session, scope: AreaScope) {
  const plans = s.t.continuityPlans;
  const live = isLiveFor(s, scope);
  const year = (name: 'periodFrom' | 'periodTo'): SQL<number> =>
    sql<number>`case when ${live} then ${plans[name]} else cast(${releasedField(s, name)} as integer) end`;
  return {
    live,
    title: sql<string>`case when ${live} then ${plans.title} else ${releasedField(s, 'title')} end`,
    periodFrom: year('periodFrom'),
    periodTo: year('periodTo'),
  };
}

/** C-6 · a page of the plans the reader sees that pass the filters, in order, and how many there are. */
export async function listPlans(
  s: Session,
  { scope, personId }: PlanReader,
  filters: PlanFilters,
  { sort, descending }: PlanOrder,
  { page, pageSize }: Page,
) {
  const { q, t } = s;
  const { continuityPlans: plans, planVersions: versions, regions, organisations, persons } = t;
  const shown = shownFields(s, scope);
  const where = and(
    planIsVisible(s, scope),
    filters.regionCode ? eq(plans.regionCode, filters.regionCode) : undefined,
    filters.statuses.length > 0 ? inArray(plans.status, filters.statuses) : undefined,
    filters.year === undefined
      ? undefined
      : and(lte(shown.periodFrom, filters.year), gte(shown.periodTo, filters.year)),
    filters.mineOnly ? eq(plans.ownerId, personId) : undefined,
  );
  const sorts = {
    statusSince: sql`${plans.statusSince}`,
    region: sql`${regions.name}`,
    title: sql`lower(${shown.title})`,
    number: sql`${plans.number}`,
    periodFrom: shown.periodFrom,
    status: statusOrder(s),
    owner: sql`${persons.name}`,
  } as const satisfies Record<PlanOrder['sort'], SQL>;
  const column = sorts[sort];
  const [rows, [counted]] = await Promise.all([
    q
      .select({
        id: plans.id,
        number: plans.number,
        title: shown.title,
        regionCode: plans.regionCode,
        regionName: regions.name,
        rhoName: organisations.name,
        periodFrom: shown.periodFrom.mapWith(Number),
        periodTo: shown.periodTo.mapWith(Number),
        status: plans.status,
        statusSince: plans.statusSince,
        ownerName: persons.name,
        templateVersion: plans.templateVersion,
        isLive: sql<boolean>`case when ${shown.live} then 1 else 0 end`.mapWith(Boolean),
        releasedId: versions.id,
        releasedSha256: versions.contentSha256,
      })
      .from(plans)
      .innerJoin(regions, eq(regions.code, plans.regionCode))
      .innerJoin(organisations, eq(organisations.id, plans.rhoId))
      .innerJoin(persons, eq(persons.id, plans.ownerId))
      .leftJoin(versions, eq(versions.id, plans.releasedVersionId))
      .where(where)
      .orderBy(descending ? desc(column) : asc(column), asc(plans.number))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    q
      .select({ total: count() })
      .from(plans)
      .leftJoin(versions, eq(versions.id, plans.releasedVersionId))
      .where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}
