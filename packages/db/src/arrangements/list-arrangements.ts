import type {
  ArrangementFilters,
  ArrangementOrder,
  ArrangementListRow,
} from '@regiovast/domain/arrangements/arrangement-list.views';
import { ARRANGEMENT_STATUSES } from '@regiovast/domain/arrangements/arrangement-statuses';
import { and, asc, count, desc, eq, exists, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { type ArrangementReader, passesArrangementFilters } from './arrangement-filters.ts';
import { arrangementIsVisible } from './arrangement-scope.ts';

type Page = { readonly page: number; readonly pageSize: number };
export type ArrangementPage = {
  readonly rows: ArrangementListRow[];
  readonly total: number;
  readonly totalCents: number;
};

/** Position of the status in the course of an arrangement, for sorting. */
const statusOrder = ({ t }: Session): SQL =>
  sql.join([
    sql`case ${t.arrangements.status}`,
    ...ARRANGEMENT_STATUSES.map((status, index) => sql` when ${status} then ${sql.raw(String(index))}`),
    sql` end`,
  ]);

/** A-6 · sum of the planned amounts of each arrangement, in cents. */
function plannedOf({ q, t }: Session): SQL<number> {
  const { arrangements, arrangementAmounts: amounts } = t;
  const total = q
    .select({ cents: sql`coalesce(sum(${amounts.plannedCents}), 0)` })
    .from(amounts)
    .where(eq(amounts.arrangementId, arrangements.id));
  return sql<number>`${total}`;
}

/** The rows of a list that meet a condition, in order. */
function selectRows(s: Session, where: SQL | undefined, order: readonly SQL[], { page, pageSize }: Page) {
  const { q, t } = s;
  const { arrangements, regions, organisations, persons, practices } = t;
  const rhos = alias(organisations, 'rhos');
  return q
    .select({
      id: arrangements.id,
      number: arrangements.number,
      title: arrangements.title,
      regionCode: arrangements.regionCode,
      regionName: regions.name,
      insurerName: organisations.name,
      rhoName: rhos.name,
      type: arrangements.type,
      course: arrangements.course,
      beneficiaryKind: arrangements.beneficiaryKind,
      beneficiaryName: sql<string>`coalesce(case ${arrangements.beneficiaryKind}
        when 'PRACTICE' then ${practices.name} when 'RHO' then ${rhos.name}
        else ${arrangements.startingPracticeName} end, '')`,
      periodFrom: arrangements.periodFrom,
      periodTo: arrangements.periodTo,
      status: arrangements.status,
      statusSince: arrangements.statusSince,
      ownerName: persons.name,
      totalCents: plannedOf(s).mapWith(Number),
    })
    .from(arrangements)
    .innerJoin(regions, eq(regions.code, arrangements.regionCode))
    .innerJoin(organisations, eq(organisations.id, arrangements.insurerId))
    .innerJoin(rhos, eq(rhos.id, arrangements.rhoId))
    .innerJoin(persons, eq(persons.id, arrangements.ownerId))
    .leftJoin(practices, eq(practices.id, arrangements.practiceId))
    .where(where)
    .orderBy(...order)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

/** How many arrangements meet a condition, and the exact sum of what they plan. */
async function sumRows(s: Session, where: SQL | undefined) {
  const { q, t } = s;
  const { arrangements, practices, arrangementAmounts: amounts } = t;
  const [[counted], [summed]] = await Promise.all([
    q
      .select({ total: count() })
      .from(arrangements)
      .leftJoin(practices, eq(practices.id, arrangements.practiceId))
      .where(where),
    q
      .select({ cents: sql<number>`coalesce(sum(${amounts.plannedCents}), 0)`.mapWith(Number) })
      .from(arrangements)
      .innerJoin(amounts, eq(amounts.arrangementId, arrangements.id))
      .leftJoin(practices, eq(practices.id, arrangements.practiceId))
      .where(where),
  ]);
  return { total: counted?.total ?? 0, totalCents: summed?.cents ?? 0 };
}

/**
 * C-1, C-6 · a page of the arrangements the reader is party to that pass the filters, in order, with how many there are and
 * what they plan in all: three queries.
 */
export async function listArrangements(
  s: Session,
  reader: ArrangementReader,
  filters: ArrangementFilters,
  { sort, descending }: ArrangementOrder,
  page: Page,
): Promise<ArrangementPage> {
  const { arrangements, regions, persons } = s.t;
  const where = passesArrangementFilters(s, reader, filters);
  const sorts = {
    statusSince: sql`${arrangements.statusSince}`,
    number: sql`${arrangements.number}`,
    title: sql`lower(${arrangements.title})`,
    region: sql`${regions.name}`,
    type: sql`${arrangements.type}`,
    periodFrom: sql`${arrangements.periodFrom}`,
    status: statusOrder(s),
    owner: sql`${persons.name}`,
    total: plannedOf(s),
  } as const satisfies Record<ArrangementOrder['sort'], SQL>;
  const column = sorts[sort];
  const order = [descending ? desc(column) : asc(column), asc(arrangements.number)];
  const [rows, sums] = await Promise.all([selectRows(s, where, order, page), sumRows(s, where)]);
  return { rows, ...sums };
}

/**
 * Which arrangements count for a region: those of it, and for a region of another division those of a practice that lies
 * in it on the day.
 */
function isOfRegion({ q, t }: Session, regionCode: string, on: string): SQL | undefined {
  const { arrangements, regionMemberships: members, regions } = t;
  const asked = alias(regions, 'asked_region');
  const own = alias(regions, 'own_region');
  const liesIn = q
    .select({ one: sql`1` })
    .from(members)
    .innerJoin(asked, eq(asked.code, members.regionCode))
    .innerJoin(own, eq(own.code, arrangements.regionCode))
    .where(
      and(
        eq(members.regionCode, regionCode),
        ne(asked.type, own.type),
        eq(members.municipalityCode, t.practices.municipalityCode),
        holdsOn(members.validFrom, members.validTo, on),
      ),
    );
  return or(eq(arrangements.regionCode, regionCode), exists(liesIn));
}

/** The arrangements of a region that the reader is party to, those that changed last first: three queries. */
export async function listArrangementsOfRegion(
  s: Session,
  scope: AreaScope,
  regionCode: string,
  most: number,
): Promise<ArrangementPage> {
  const { arrangements } = s.t;
  const where = and(arrangementIsVisible(s, scope), isOfRegion(s, regionCode, scope.on));
  const order = [desc(arrangements.statusSince), asc(arrangements.number)];
  const [rows, sums] = await Promise.all([
    selectRows(s, where, order, { page: 1, pageSize: most }),
    sumRows(s, where),
  ]);
  return { rows, ...sums };
}
