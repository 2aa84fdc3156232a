import { type Cents, centsSchema, roundToCents, sumCents } from '../kernel/money.ts';
import type { Quarter } from '../kernel/quarter.ts';
import type { LineKind } from './arrangement-codes.ts';

/** A-6 · no amount of one cell or payment is larger: 1 billion euro, far above every budget, far below what a sum can hold. */
export const LARGEST_AMOUNT_CENTS = 100_000_000_000;
export const amountSchema = centsSchema.min(0).max(LARGEST_AMOUNT_CENTS);

/** No count of patients or hundredths of hours is larger: far above every arrangement, and held by a column of either engine. */
export const LARGEST_QUANTITY = 1_000_000_000;

/** Hours are counted in hundredths, so that 4,5 hours is exact; patients are counted whole. */
export const HUNDREDTHS_PER_HOUR = 100;

export type PricedLine = {
  readonly kind: LineKind;
  /** Price of one patient per quarter or of one hour, in cents; null for a fixed amount. */
  readonly unitCents: Cents | null;
  /** Patients above this count are not paid for; null for other kinds. */
  readonly breakEvenPatients: number | null;
};

/**
 * · what a quarter of a line costs, in cents: patients up to the break-even count times the price, or hundredths
 * of hours times the price of an hour, half a cent away from zero.
 * @param quantity patients, or hundredths of hours
 * @throws RangeError for a fixed line, which has no quantity, and for a line without a price
 */
export function amountOfQuantity(line: PricedLine, quantity: number): Cents {
  const { kind, unitCents, breakEvenPatients } = line;
  if (kind === 'FIXED' || unitCents === null) throw new RangeError('A fixed line has no quantity');
  if (kind === 'PER_HOUR') return roundToCents(BigInt(quantity) * BigInt(unitCents), HUNDREDTHS_PER_HOUR);
  const paidFor = breakEvenPatients === null ? quantity : Math.min(quantity, breakEvenPatients);
  return roundToCents(BigInt(paidFor) * BigInt(unitCents), 1);
}

/** One cell of a grid: what a line costs in a quarter. */
export type QuarterAmount = { readonly lineId: string; readonly quarter: Quarter; readonly cents: Cents };

export type AmountTotals = {
  readonly byLine: ReadonlyMap<string, Cents>;
  readonly byQuarter: ReadonlyMap<Quarter, Cents>;
  readonly byYear: ReadonlyMap<number, Cents>;
  readonly total: Cents;
};

export const yearOfQuarter = (quarter: Quarter): number => Number(quarter.slice(0, 4));

/** A-6 · totals per line, quarter and year, and the whole; each is the exact sum of its cells. */
export function totalsOf(amounts: readonly QuarterAmount[]): AmountTotals {
  return {
    byLine: sumBy(amounts, ({ lineId }) => lineId),
    byQuarter: sumBy(amounts, ({ quarter }) => quarter),
    byYear: sumBy(amounts, ({ quarter }) => yearOfQuarter(quarter)),
    total: sumCents(amounts.map(({ cents }) => cents)),
  };
}

function sumBy<Key>(
  amounts: readonly QuarterAmount[],
  keyOf: (amount: QuarterAmount) => Key,
): Map<Key, Cents> {
  const groups = Map.groupBy(amounts, keyOf);
  return new Map([...groups].map(([key, group]) => [key, sumCents(group.map(({ cents }) => cents))]));
}
