import { addDays, addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import { addQuarters, type Quarter } from '../kernel/quarter.ts';
import { type ArrangementPeriod, quartersOfPeriod } from './arrangement-period.ts';

const MONTHS_PER_QUARTER = 3;
const MONTHS_PER_YEAR = 12;
/** Months since the year 0: of the first and the last of the calendar. */
const FIRST_MONTH = 1900 * MONTHS_PER_YEAR;
const LAST_MONTH = 2200 * MONTHS_PER_YEAR + 11;

/**
 * A calendar date so many quarters later; the last day of a month stays the last day of one. What would lie beyond the
 * calendar (1900 to 2200) becomes its first or last date: a review or an outcome that far away was no real date.
 */
export function shiftDate(date: CalendarDate, quarters: number): CalendarDate {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const monthNumber = year * MONTHS_PER_YEAR + month - 1 + quarters * MONTHS_PER_QUARTER;
  if (monthNumber >= LAST_MONTH) return '2200-12-31';
  if (monthNumber < FIRST_MONTH) return '1900-01-01';
  const months = quarters * MONTHS_PER_QUARTER;
  const isLastOfMonth = date.endsWith('-12-31') || addDays(date, 1).endsWith('-01');
  return isLastOfMonth
    ? addDays(addMonths(`${date.slice(0, 7)}-01`, months + 1), -1)
    : addMonths(date, months);
}

/** As much of an amount as decides whether it holds anything, and when. */
export type PlannedCell = {
  readonly quarter: Quarter;
  readonly plannedQuantity: number | null;
  readonly plannedCents: number;
};

const isEmpty = ({ plannedQuantity, plannedCents }: PlannedCell): boolean =>
  plannedCents === 0 && (plannedQuantity ?? 0) === 0;

export type MovedAmounts<Cell> =
  | { readonly fits: true; readonly cells: readonly Cell[] }
  /** The first quarter with an amount that the period does not have. */
  | { readonly fits: false; readonly quarter: Quarter };

/**
 * · the amounts in a new period, each so many quarters later: no amount is ever dropped. Empty cells that the
 * period does not have are left behind.
 */
export function moveAmounts<Cell extends PlannedCell>(
  cells: readonly Cell[],
  period: ArrangementPeriod,
  quarters: number,
): MovedAmounts<Cell> {
  const inPeriod = new Set(quartersOfPeriod(period));
  const moved = cells.map((cell) => ({ ...cell, quarter: addQuarters(cell.quarter, quarters) }));
  const outside = moved
    .filter((cell) => !inPeriod.has(cell.quarter) && !isEmpty(cell))
    .map(({ quarter }) => quarter)
    .toSorted()[0];
  if (outside !== undefined) return { fits: false, quarter: outside };
  return { fits: true, cells: moved.filter(({ quarter }) => inPeriod.has(quarter)) };
}
