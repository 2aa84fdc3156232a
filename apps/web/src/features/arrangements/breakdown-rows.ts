import type { PortfolioView } from '@regiovast/domain/arrangements/portfolio.views';
import type { StackRow } from '../../components/chart/stack.ts';
import type { PortfolioDimension } from './portfolio-search.ts';

/** A row of a breakdown with its name in words. */
export type BreakdownRow = Pick<
  PortfolioView['byRegion'][number],
  'code' | 'name' | 'committedCents' | 'contractedCents' | 'paidCents' | 'usedCents' | 'arrangements'
>;

/** Bars that are drawn; a table has them all. */
export const MOST_BARS = 12;

/** The rows of a year by one dimension, the largest first. */
export function breakdownRows(
  view: Pick<PortfolioView, 'byRegion' | 'byType' | 'byCourse'>,
  by: PortfolioDimension,
  nameOf: {
    readonly type: (code: PortfolioView['byType'][number]['code']) => string;
    readonly course: (code: PortfolioView['byCourse'][number]['code']) => string;
  },
): BreakdownRow[] {
  if (by === 'soort') return view.byType.map((row) => ({ ...row, name: nameOf.type(row.code) }));
  if (by === 'aanpak') return view.byCourse.map((row) => ({ ...row, name: nameOf.course(row.code) }));
  return view.byRegion;
}

/** The sums over all rows, exact: whole cents stay whole. */
export const totalOfRows = (rows: readonly BreakdownRow[]) =>
  rows.reduce(
    (sum, row) => ({
      committedCents: sum.committedCents + row.committedCents,
      contractedCents: sum.contractedCents + row.contractedCents,
      paidCents: sum.paidCents + row.paidCents,
      usedCents: sum.usedCents + row.usedCents,
      arrangements: sum.arrangements + row.arrangements,
    }),
    { committedCents: 0, contractedCents: 0, paidCents: 0, usedCents: 0, arrangements: 0 },
  );

export const breakdownBars = (
  rows: readonly BreakdownRow[],
  endOf: (usedCents: number) => string,
): StackRow[] =>
  rows.slice(0, MOST_BARS).map(({ code, name, committedCents, contractedCents, paidCents, usedCents }) => ({
    id: code,
    name,
    values: { committedCents, contractedCents, paidCents },
    end: endOf(usedCents),
  }));
