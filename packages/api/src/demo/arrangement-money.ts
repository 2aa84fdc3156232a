import type { ArrangementAmountRow, ArrangementLineRow } from '@regiovast/db/arrangements/read-arrangements';
import { amountOfQuantity, HUNDREDTHS_PER_HOUR } from '@regiovast/domain/arrangements/amounts';
import type { Cents } from '@regiovast/domain/kernel/money';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import type { LineText } from './arrangement-texts.ts';
import type { Prng } from './prng.ts';

export type LineRow = ArrangementLineRow;
export type AmountRow = ArrangementAmountRow;

export type MoneyOf = {
  readonly arrangementId: string;
  readonly createdAt: string;
  readonly quarters: readonly Quarter[];
  /** Times what is usual, so that it takes two managers. */
  readonly size: number;
};

const CENTS_PER_EURO = 100;
/** Fixed amounts are whole hundreds of euros, prices whole fives of cents. */
const FIXED_STEP = 100 * CENTS_PER_EURO;
const PRICE_STEP = 5;
const rounded = (value: number, step: number): number => Math.round(value / step) * step;

/** · lines of an arrangement and what they plan per quarter: what patients and hours cost follows from their number. */
export function plannedMoney(
  texts: readonly LineText[],
  { arrangementId, createdAt, quarters, size }: MoneyOf,
  prng: Prng,
): { readonly lines: LineRow[]; readonly amounts: AmountRow[] } {
  const lines: LineRow[] = [];
  const amounts: AmountRow[] = [];
  for (const [position, text] of texts.entries()) {
    const line: LineRow = {
      id: prng.idAt(createdAt),
      arrangementId,
      position,
      label: text.label,
      kind: text.kind,
      unitCents: text.kind === 'FIXED' ? null : rounded(prng.between(...text.unitCents), PRICE_STEP),
      breakEvenPatients: text.kind === 'PER_PATIENT' ? rounded(prng.between(...text.breakEven), 50) : null,
    };
    lines.push(line);
    const cell = (quarter: Quarter, plannedQuantity: number | null, plannedCents: Cents): void => {
      const realised = { realisedQuantity: null, realisedCents: null };
      amounts.push({ lineId: line.id, quarter, arrangementId, plannedQuantity, plannedCents, ...realised });
    };
    const counts = quantities(text, { quarters, size }, prng);
    for (const [index, quarter] of quarters.entries()) {
      const count = counts[index];
      if (count === undefined) continue;
      if (text.kind === 'FIXED') cell(quarter, null, count);
      else cell(quarter, count, amountOfQuantity(line, count));
    }
  }
  return { lines, amounts };
}

/** What stands in each quarter: cents, patients, or hundredths of hours; nothing where the list ends. */
function quantities(
  text: LineText,
  { quarters, size }: Pick<MoneyOf, 'quarters' | 'size'>,
  prng: Prng,
): number[] {
  switch (text.kind) {
    case 'FIXED': {
      const cents = rounded(prng.between(...text.euros) * size * CENTS_PER_EURO, FIXED_STEP);
      return text.when === 'once' ? [cents] : quarters.map(() => cents);
    }
    case 'PER_PATIENT': {
      const [first, growth] = [prng.between(...text.patients), prng.between(...text.growth)];
      return quarters.map((_, index) => Math.round(size * first) + index * growth);
    }
    case 'PER_HOUR': {
      const usual = prng.between(...text.hours) * size;
      // Hours grow less as the work gets done.
      return quarters.map((_, index) =>
        Math.round((usual * HUNDREDTHS_PER_HOUR * (quarters.length * 2 - index)) / (quarters.length * 2)),
      );
    }
    default:
      return text satisfies never;
  }
}

/** How much was delivered of what was planned, as a share of it: never more, so that all of it can be paid. */
const LEAST_DELIVERED = 0.85;
const MOST_DELIVERED = 1;

/** A-5 · what was delivered in a quarter of a line: a fixed amount as it was agreed, other work by what was done. */
export function realisedAmount(line: LineRow, planned: AmountRow, prng: Prng): AmountRow {
  const { plannedQuantity, plannedCents } = planned;
  if (plannedQuantity === null) return { ...planned, realisedCents: plannedCents };
  const share = LEAST_DELIVERED + prng.next() * (MOST_DELIVERED - LEAST_DELIVERED);
  const step = line.kind === 'PER_HOUR' ? HUNDREDTHS_PER_HOUR / 4 : 1;
  const realisedQuantity = rounded(plannedQuantity * share, step);
  return { ...planned, realisedQuantity, realisedCents: amountOfQuantity(line, realisedQuantity) };
}
