import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Cents, sumCents } from '../kernel/money.ts';
import { type Quarter, quarterOf } from '../kernel/quarter.ts';
import { type Verdict, type Violation, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { yearOfQuarter } from './amounts.ts';
import { type ArrangementPeriod, quartersOfPeriod } from './arrangement-period.ts';
import { type ArrangementStatus, wasContracted } from './arrangement-statuses.ts';
import { partsOf, usedCentsOf } from './budget.ts';
import { type Ending, isEndedEarly } from './ended-early.ts';
import type { Settlement } from './running.schemas.ts';

export type KnownPayment = {
  readonly quarter: Quarter;
  /** Below 0: a settlement that was paid back. */
  readonly amountCents: Cents;
  readonly reference: string;
};

/** What payments are weighed by. */
export type PaidArrangement = ArrangementPeriod & {
  readonly status: ArrangementStatus;
  readonly contractedOn: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
  /** What was contracted in all. */
  readonly totalCents: Cents;
  readonly payments: readonly KnownPayment[];
};

/** A-5 · the quarters in which something can have been delivered: none after the one in which it ended. */
export function deliveredQuarters(arrangement: ArrangementPeriod & Ending): Quarter[] {
  const quarters = quartersOfPeriod(arrangement);
  const { endedOn } = arrangement;
  if (endedOn === null || !isEndedEarly(arrangement)) return quarters;
  return quarters.filter((quarter) => quarter <= quarterOf(endedOn));
}

/** A-5 · payments and results are recorded from the contract until the evaluation, also of a last quarter after the end. */
export const isRunning = (status: ArrangementStatus): boolean =>
  wasContracted(status) && status !== 'EVALUATED';

export const paidCentsOf = (payments: readonly Pick<KnownPayment, 'amountCents'>[]): Cents =>
  sumCents(payments.map(({ amountCents }) => amountCents));

/** References that differ in capitals or spaces only are of the same payment. */
const sameReference = (one: string, other: string): boolean => referenceKey(one) === referenceKey(other);
const referenceKey = (reference: string): string =>
  reference.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl');

/** What holds for all money that is recorded: known by one reference, paid by now, never above the contract. */
function moneyRules(
  { amountCents, reference, paidOn }: Settlement,
  { contractedOn, totalCents, payments }: PaidArrangement,
  today: CalendarDate,
): (Violation | null)[] {
  const paidCents = paidCentsOf(payments);
  const leftCents = Math.max(totalCents - paidCents, 0);
  return [
    violatedIf(paidOn > today, 'DATE_IN_FUTURE'),
    violatedIf(contractedOn !== null && paidOn < contractedOn, 'DATE_BEFORE_PREVIOUS_STEP', {
      since: contractedOn,
    }),
    violatedIf(
      payments.some((known) => sameReference(known.reference, reference)),
      'PAYMENT_REFERENCE_TAKEN',
    ),
    violatedIf(amountCents > leftCents, 'PAYMENT_ABOVE_CONTRACT', { leftCents }),
    violatedIf(amountCents < 0 && paidCents + amountCents < 0, 'SETTLEMENT_ABOVE_PAID', {
      paidCents: Math.max(paidCents, 0),
    }),
  ];
}

/**
 * A-5 · whether a payment can be recorded; whether the budget has room for it is asked besides.
 * @param today the payment was made by then
 */
export function paymentVerdict(
  { quarter, ...payment }: Settlement & { readonly quarter: Quarter },
  arrangement: PaidArrangement,
  today: CalendarDate,
): Verdict {
  return verdictOf(
    violatedIf(!isRunning(arrangement.status), 'ARRANGEMENT_NOT_RUNNING'),
    violatedIf(!deliveredQuarters(arrangement).includes(quarter), 'ARRANGEMENT_OUTSIDE_PERIOD', { quarter }),
    ...moneyRules(payment, arrangement, today),
  );
}

/** A-5 · whether what is settled at an early end can be recorded; nothing settled is always right. */
export const settlementVerdict = (
  settlement: Settlement | null,
  arrangement: PaidArrangement,
  today: CalendarDate,
): Verdict => (settlement === null ? verdictOf() : verdictOf(...moneyRules(settlement, arrangement, today)));

type CentsByYear = ReadonlyMap<number, Cents>;

export const paidByYear = (payments: readonly Omit<KnownPayment, 'reference'>[]): CentsByYear =>
  new Map(
    [...Map.groupBy(payments, ({ quarter }) => yearOfQuarter(quarter))].map(([year, paid]) => [
      year,
      paidCentsOf(paid),
    ]),
  );

/** A-4 · what one arrangement takes of the budget of each year: committed, contracted and paid together. */
export function takenByYear(status: ArrangementStatus, planned: CentsByYear, paid: CentsByYear): CentsByYear {
  const years = [...new Set([...planned.keys(), ...paid.keys()])].sort((one, other) => one - other);
  return new Map(
    years.map((year) => [
      year,
      usedCentsOf(partsOf({ status, plannedCents: planned.get(year) ?? 0, paidCents: paid.get(year) ?? 0 })),
    ]),
  );
}

/**
 * A-4 · the years in which an arrangement would take more than it does now, with what it would take. Only these are weighed:
 * a ceiling that was lowered later does not keep an insurer from paying what it contracted.
 */
export const yearsTakingMore = (now: CentsByYear, then: CentsByYear): CentsByYear =>
  new Map([...then].filter(([year, cents]) => cents > (now.get(year) ?? 0)));
