import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { type Cents, sumCents } from '../kernel/money.ts';
import { lastDayOf, type Quarter } from '../kernel/quarter.ts';
import type { ProgressState } from '../plans/plan-codes.ts';
import { reportByOf } from '../plans/progress.rules.ts';
import { quartersOfPeriod } from './arrangement-period.ts';
import { isUnderContract } from './arrangement-statuses.ts';
import { isEndedEarly } from './ended-early.ts';
import { paidCentsOf } from './payments.rules.ts';
import { askedQuarters, type ReportedArrangement } from './results.rules.ts';

export type RunningParts = {
  readonly amounts: readonly {
    readonly quarter: Quarter;
    readonly plannedCents: Cents;
    /** Null: nothing was stated yet. */
    readonly realisedCents: Cents | null;
  }[];
  readonly payments: readonly { readonly quarter: Quarter; readonly amountCents: Cents }[];
  readonly results: readonly { readonly quarter: Quarter; readonly state: ProgressState }[];
  /** Days after a quarter by which it is paid; null: the insurer laid down no terms. */
  readonly paymentDueDays: number | null;
};

export type RunningQuarter = {
  readonly quarter: Quarter;
  readonly plannedCents: Cents;
  /** Sum of what was stated; null: nothing was. */
  readonly realisedCents: Cents | null;
  readonly paidCents: Cents;
  /** What is still expected to be paid for it: what was delivered, else what was planned, without what was paid. */
  readonly leftCents: Cents;
  /** Null: no payment is expected any more, or there are no terms. */
  readonly paymentDueOn: CalendarDate | null;
  readonly isPaymentLate: boolean;
  /** By when its result is reported; null: none is asked. */
  readonly resultDueOn: CalendarDate | null;
  readonly isResultLate: boolean;
};

/**
 * A-5 · by when the payment of a quarter is expected.
 * @param dueDays days after the last day of the quarter, by the terms of the insurer
 */
export const paymentDueOn = (quarter: Quarter, dueDays: number): CalendarDate =>
  addDays(lastDayOf(quarter), dueDays);

/** A-5 · whether payments are still expected: under contract, and after the end of its whole period until it is evaluated. */
const expectsPayments = (arrangement: ReportedArrangement): boolean =>
  isUnderContract(arrangement.status) || (arrangement.status === 'ENDED' && !isEndedEarly(arrangement));

/** A-5 · every quarter of the period: planned, delivered, paid, still to pay, and what is late on the day. */
export function runningQuarters(
  arrangement: ReportedArrangement,
  { amounts, payments, results, paymentDueDays }: RunningParts,
  today: CalendarDate,
): RunningQuarter[] {
  const asked = askedQuarters(arrangement, results);
  const isExpected = expectsPayments(arrangement);
  return quartersOfPeriod(arrangement).map((quarter) => {
    const cells = amounts.filter((amount) => amount.quarter === quarter);
    const stated = cells.flatMap(({ realisedCents }) => realisedCents ?? []);
    const expectedCents = sumCents(
      cells.map(({ plannedCents, realisedCents }) => realisedCents ?? plannedCents),
    );
    const paidCents = paidCentsOf(payments.filter((payment) => payment.quarter === quarter));
    const leftCents = isExpected ? Math.max(expectedCents - paidCents, 0) : 0;
    const payBy = leftCents > 0 && paymentDueDays !== null ? paymentDueOn(quarter, paymentDueDays) : null;
    const resultDueOn = asked.includes(quarter) ? reportByOf(quarter) : null;
    return {
      quarter,
      plannedCents: sumCents(cells.map((cell) => cell.plannedCents)),
      realisedCents: stated.length === 0 ? null : sumCents(stated),
      paidCents,
      leftCents,
      paymentDueOn: payBy,
      isPaymentLate: payBy !== null && payBy < today,
      resultDueOn,
      isResultLate:
        resultDueOn !== null && resultDueOn < today && !results.some((known) => known.quarter === quarter),
    };
  });
}
