import { type Cents, roundToCents, sumCents } from '../kernel/money.ts';
import { FRAMEWORK_SECTORS, type FrameworkYear } from './arrangement-reference.ts';

const BASIS_POINTS = 10_000;

/** A-8 · the national framework of one year in cents, with an insurer's own share of it. */
export type FrameworkOfYear = {
  readonly year: number;
  readonly sectors: readonly FrameworkYear[];
  /** All sectors together; null when one of them is not known for the year. */
  readonly totalCents: Cents | null;
  /** What the insurer reckons as its own; null without a total, or when it laid down no share. */
  readonly shareCents: Cents | null;
};

/** A-8 · a share of an amount in hundredths of a per cent, half a cent away from zero. */
export const shareOf = (totalCents: Cents, basisPoints: number): Cents =>
  roundToCents(BigInt(totalCents) * BigInt(basisPoints), BASIS_POINTS);

/**
 * A-8 · the framework year by year, in order.
 * @param basisPoints the insurer's share as it defines it itself; null: it laid down none
 */
export function frameworkByYear(
  items: readonly FrameworkYear[],
  basisPoints: number | null,
): FrameworkOfYear[] {
  const years = [...new Set(items.map(({ year }) => year))].sort((one, other) => one - other);
  return years.map((year) => {
    const sectors = FRAMEWORK_SECTORS.flatMap((sector) =>
      items.filter((item) => item.year === year && item.sector === sector),
    );
    const totalCents =
      sectors.length < FRAMEWORK_SECTORS.length
        ? null
        : sumCents(sectors.map(({ amountCents }) => amountCents));
    const shareCents = totalCents === null || basisPoints === null ? null : shareOf(totalCents, basisPoints);
    return { year, sectors, totalCents, shareCents };
  });
}
