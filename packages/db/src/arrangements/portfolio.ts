import type { PortfolioCell, PortfolioDimension } from '@regiovast/domain/arrangements/portfolio';
import { FEWEST_INSURERS, PROPOSALS_SHOWN } from '@regiovast/domain/arrangements/portfolio.views';
import { and, asc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, lateScope, scopeValues } from '../people/area-scope.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { arrangementIsVisible } from './arrangement-scope.ts';
import { budgetStatus, summedParts, yearsOfArrangements } from './year-parts.ts';

/** How the portfolio is summed: every year as a whole, and one year in three ways. */
const WAYS = ['year', 'region', 'type', 'course'] as const satisfies PortfolioDimension[];
const ways = (): SQL =>
  sql`(${sql.join(
    WAYS.map((way) => sql.raw(`select '${way}' as way`)),
    sql` union all `,
  )}) ways`;

/**
 * A-4, C-1 · the portfolio of an insurer: sums of every year, and of one year by region, type and course of action. One
 * query: what each arrangement takes of each year is worked out once, and then summed in every way.
 */
export function sumPortfolio(s: Session, scope: AreaScope, year: number): Promise<PortfolioCell[]> {
  const query = preparedQuery(s, `portfolio_of_${scope.kind}`, () => {
    const { q, t } = s;
    const { arrangements, regions } = t;
    const years = yearsOfArrangements(s, arrangementIsVisible(s, lateScope(scope.kind)));
    const isWanted = sql`(way = 'year' or ${years.year} = cast(${sql.placeholder('year')} as integer))`;
    const code = sql<string>`case way when 'region' then ${arrangements.regionCode}
      when 'type' then ${arrangements.type} when 'course' then ${arrangements.course} else '' end`;
    const sums = partsOfYears(s, years);
    const cells = q
      .select({
        dimension: sql<PortfolioDimension>`way`.as('dimension'),
        code: code.as('cell_code'),
        year: sql<number>`${years.year}`.as('cell_year'),
        arrangements: sql<number>`count(*)`.as('arrangement_count'),
        committedCents: sums.committedCents.as('committed_cents'),
        contractedCents: sums.contractedCents.as('contracted_cents'),
        paidCents: sums.paidCents.as('all_paid_cents'),
      })
      .from(years)
      .innerJoin(arrangements, eq(arrangements.id, years.arrangementId))
      .innerJoin(ways(), isWanted)
      .groupBy(sql`way`, code, sql`${years.year}`)
      .as('cells');
    const number = (column: SQL.Aliased<number>) => sql<number>`${column}`.mapWith(Number);
    return q
      .select({
        dimension: cells.dimension,
        code: cells.code,
        name: sql<string>`coalesce(${regions.name}, '')`,
        year: number(cells.year),
        arrangements: number(cells.arrangements),
        committedCents: number(cells.committedCents),
        contractedCents: number(cells.contractedCents),
        paidCents: number(cells.paidCents),
      })
      .from(cells)
      .leftJoin(regions, and(sql`${cells.dimension} = 'region'`, sql`${regions.code} = ${cells.code}`));
  });
  return query.execute({ ...scopeValues(scope), year });
}

/**
 * A-4 · what all arrangements of an insurer take of each year, in one row a year.
 * @param exceptId the arrangement that is laid beside the others
 */
export async function sumBudgetYears(s: Session, insurerId: string, exceptId?: string) {
  const { q, t } = s;
  const { arrangements } = t;
  const years = yearsOfArrangements(
    s,
    and(
      eq(arrangements.insurerId, insurerId),
      exceptId === undefined ? undefined : ne(arrangements.id, exceptId),
    ),
  );
  return q
    .select({ year: years.year, ...partsOfYears(s, years) })
    .from(years)
    .innerJoin(arrangements, eq(arrangements.id, years.arrangementId))
    .groupBy(sql`${years.year}`);
}

/** A subquery has its columns as a proxy, which cannot be spread. */
const partsOfYears = (s: Session, { planned, paid }: ReturnType<typeof yearsOfArrangements>) =>
  summedParts({ status: budgetStatus(s), planned, paid });

/** What one arrangement plans and was paid in each quarter, whatever its status. */
export async function findYearsOfArrangement({ q, t }: Session, arrangementId: string) {
  const { arrangementAmounts: amounts, arrangementPayments: payments } = t;
  const rows = await q
    .select({
      quarter: amounts.quarter,
      plannedCents: sql<number>`sum(${amounts.plannedCents})`.mapWith(Number),
      paidCents: sql<number>`0`.mapWith(Number),
    })
    .from(amounts)
    .where(eq(amounts.arrangementId, arrangementId))
    .groupBy(amounts.quarter)
    .unionAll(
      q
        .select({
          quarter: payments.quarter,
          plannedCents: sql<number>`0`.mapWith(Number),
          paidCents: sql<number>`sum(${payments.amountCents})`.mapWith(Number),
        })
        .from(payments)
        .where(eq(payments.arrangementId, arrangementId))
        .groupBy(payments.quarter),
    );
  return rows;
}

/** C-1 · drafts and proposals of an insurer that can be laid beside its budget, by number; with what they plan in all. */
export function listProposals(s: Session, scope: AreaScope) {
  const { q, t } = s;
  const { arrangements, arrangementAmounts: amounts } = t;
  return q
    .select({
      id: arrangements.id,
      number: arrangements.number,
      title: arrangements.title,
      status: arrangements.status,
      totalCents: sql<number>`coalesce(sum(${amounts.plannedCents}), 0)`.mapWith(Number),
    })
    .from(arrangements)
    .leftJoin(amounts, eq(amounts.arrangementId, arrangements.id))
    .where(and(arrangementIsVisible(s, scope), inArray(arrangements.status, ['DRAFT', 'PROPOSED'])))
    .groupBy(arrangements.id, arrangements.number, arrangements.title, arrangements.status)
    .orderBy(asc(arrangements.number))
    .limit(PROPOSALS_SHOWN);
}

/**
 * C-3 · what all insurers together take of each year; only years in which at least three take something. A sum of fewer
 * does not leave the database.
 */
export async function sumNationalYears(s: Session) {
  const { q, t } = s;
  const { arrangements } = t;
  const years = yearsOfArrangements(s, undefined);
  const parts = partsOfYears(s, years);
  const insurers = q
    .select({
      year: sql<number>`${years.year}`.as('insurer_year'),
      taken: sql<number>`${parts.committedCents} + ${parts.contractedCents} + ${parts.paidCents}`.as('taken'),
    })
    .from(years)
    .innerJoin(arrangements, eq(arrangements.id, years.arrangementId))
    .groupBy(arrangements.insurerId, sql`${years.year}`)
    .as('insurers');
  const contributors = sql<number>`sum(case when ${insurers.taken} > 0 then 1 else 0 end)`;
  return q
    .select({
      year: insurers.year,
      takenCents: sql<number>`sum(${insurers.taken})`.mapWith(Number),
      insurers: contributors.mapWith(Number),
    })
    .from(insurers)
    .groupBy(sql`${insurers.year}`)
    .having(sql`${contributors} >= ${FEWEST_INSURERS}`)
    .orderBy(sql`${insurers.year}`);
}
