import { splitCents } from '@regiovast/domain/arrangements/split-cents';
import { daysBetween } from '@regiovast/domain/kernel/calendar-date';
import type { Cents } from '@regiovast/domain/kernel/money';
import { firstDayOf, lastDayOf, type Quarter } from '@regiovast/domain/kernel/quarter';

/** Every quarter as much, or after how many days of it lie in the period. */
export const SPREAD_WAYS = ['equal', 'days'] as const;
export type SpreadWay = (typeof SPREAD_WAYS)[number];

type Period = { readonly periodFrom: string; readonly periodTo: string };

const daysIn = (quarter: Quarter, { periodFrom, periodTo }: Period): number => {
  const [first, last] = [firstDayOf(quarter), lastDayOf(quarter)];
  const from = periodFrom > first ? periodFrom : first;
  const to = periodTo < last ? periodTo : last;
  return Math.max(0, daysBetween(from, to) + 1);
};

/** A-6 · an amount over the quarters of a period; together they are the amount to the cent. */
export function spreadOver(
  total: Cents,
  quarters: readonly Quarter[],
  period: Period,
  way: SpreadWay,
): { quarter: Quarter; cents: Cents }[] {
  if (quarters.length === 0) return [];
  const weights = quarters.map((quarter) => (way === 'equal' ? 1 : daysIn(quarter, period)));
  const parts = splitCents(total, weights);
  return quarters.map((quarter, index) => ({ quarter, cents: parts[index] ?? 0 }));
}
