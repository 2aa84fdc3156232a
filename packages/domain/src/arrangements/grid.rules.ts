import type { Cents } from '../kernel/money.ts';
import type { Quarter } from '../kernel/quarter.ts';
import { type Verdict, type Violation, verdictOf, violatedIf } from '../kernel/verdict.ts';
import {
  amountOfQuantity,
  HUNDREDTHS_PER_HOUR,
  LARGEST_AMOUNT_CENTS,
  LARGEST_QUANTITY,
  type PricedLine,
} from './amounts.ts';
import { ARRANGEMENT_LIMITS } from './arrangement.schemas.ts';
import type { GridLineInput } from './grid.schemas.ts';

/**
 * A-6 · what a typed cell of a line costs, in cents; null when that, or the count, is more than can be.
 * @param value cents of a fixed line, patients, or hundredths of hours
 */
export function amountOfCell(line: PricedLine, value: number): Cents | null {
  if (line.kind === 'FIXED' || line.unitCents === null) return value > LARGEST_AMOUNT_CENTS ? null : value;
  // Also when it costs nothing, or the break-even count caps it: the count itself is stored.
  if (value > LARGEST_QUANTITY) return null;
  const unit = line.kind === 'PER_HOUR' ? HUNDREDTHS_PER_HOUR : 1;
  const paidFor = line.breakEvenPatients === null ? value : Math.min(value, line.breakEvenPatients);
  // Before it is computed, because a sum beyond what a number holds exactly has no amount.
  const isTooLarge = BigInt(paidFor) * BigInt(line.unitCents) > BigInt(LARGEST_AMOUNT_CENTS) * BigInt(unit);
  return isTooLarge ? null : amountOfQuantity(line, value);
}

/** A cell as it is stored: quantity for a priced line, and what it costs. */
export type StoredAmount = { readonly quantity: number | null; readonly cents: Cents };

/** The stored form of a typed cell. @throws RangeError when the amount is too large; ask `gridVerdict` first */
export function storedAmount(line: PricedLine, value: number): StoredAmount {
  const cents = amountOfCell(line, value);
  if (cents === null) throw new RangeError('An amount above the largest');
  return { quantity: line.kind === 'FIXED' ? null : value, cents };
}

/** The value somebody typed to get a stored amount: cents of a fixed line, else the quantity. */
export const typedValue = (
  { kind }: Pick<PricedLine, 'kind'>,
  stored: { readonly quantity: number | null; readonly cents: Cents },
): number => (kind === 'FIXED' ? stored.cents : (stored.quantity ?? 0));

const outsidePeriod = (used: readonly Quarter[], quarters: readonly Quarter[]): Violation | null => {
  const outside = used.find((quarter) => !quarters.includes(quarter));
  return violatedIf(outside !== undefined, 'ARRANGEMENT_OUTSIDE_PERIOD', { quarter: outside ?? null });
};

/**
 * · whether a planned grid can be laid down: as many lines as fit, quarters of the period only, no amount and no
 * total beyond the largest.
 * @param quarters of the period of the arrangement
 */
export function gridVerdict(lines: readonly GridLineInput[], quarters: readonly Quarter[]): Verdict {
  let total = 0n;
  let isTooLarge = false;
  for (const line of lines)
    for (const { value } of line.cells) {
      const cents = amountOfCell(line, value);
      if (cents === null) isTooLarge = true;
      else total += BigInt(cents);
    }
  return verdictOf(
    violatedIf(lines.length > ARRANGEMENT_LIMITS.lines, 'ARRANGEMENT_LIMIT_REACHED', {
      most: ARRANGEMENT_LIMITS.lines,
    }),
    outsidePeriod(
      lines.flatMap(({ cells }) => cells.map(({ quarter }) => quarter)),
      quarters,
    ),
    // The total is frozen with the content and bound as one amount is.
    violatedIf(isTooLarge || total > BigInt(LARGEST_AMOUNT_CENTS), 'ARRANGEMENT_AMOUNT_TOO_LARGE'),
  );
}

/**
 * A-5 · whether deliveries can be stated: quarters of the period that have begun, no amount beyond the largest. What was
 * stated may always be taken back.
 * @param upTo last quarter that has begun
 */
export function realisedVerdict(
  cells: readonly { readonly line: PricedLine; readonly quarter: Quarter; readonly value: number | null }[],
  { quarters, upTo }: { readonly quarters: readonly Quarter[]; readonly upTo: Quarter },
): Verdict {
  return verdictOf(
    outsidePeriod(
      cells.map(({ quarter }) => quarter),
      quarters,
    ),
    violatedIf(
      cells.some(({ quarter, value }) => quarter > upTo && value !== null),
      'DATE_IN_FUTURE',
    ),
    violatedIf(
      cells.some(({ line, value }) => value !== null && amountOfCell(line, value) === null),
      'ARRANGEMENT_AMOUNT_TOO_LARGE',
    ),
  );
}
