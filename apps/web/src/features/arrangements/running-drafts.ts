import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { LARGEST_AMOUNT_CENTS, yearOfQuarter } from '@regiovast/domain/arrangements/amounts';
import {
  type EndingYear,
  endingByYear,
  settlementQuarter,
} from '@regiovast/domain/arrangements/ending.rules';
import { deliveredQuarters, paidByYear } from '@regiovast/domain/arrangements/payments.rules';
import type { RunningQuarterView, RunningView } from '@regiovast/domain/arrangements/running.views';
import { type Cents, sumCents } from '@regiovast/domain/kernel/money';
import { centsOfText, type NumberLanguage, numberOfText } from '@regiovast/domain/kernel/number-text';
import type { Quarter } from '@regiovast/domain/kernel/quarter';

/** A-6 · an amount above 0 as it was typed, in cents; null: it is none, or too large. */
export function paidCentsOfText(text: string, language: NumberLanguage): Cents | null {
  const cents = centsOfText(text, language);
  return cents === undefined || cents === null || cents === 0 || cents > LARGEST_AMOUNT_CENTS ? null : cents;
}

/** Places as they were typed: null when left open, undefined when it is no number of places. */
export function placesOfText(text: string, language: NumberLanguage): number | null | undefined {
  const places = numberOfText(text, language);
  if (places === null || places === undefined) return places;
  return Number.isInteger(places) && places >= 0 && places <= ARRANGEMENT_LIMITS.places ? places : undefined;
}

type Payable = Pick<RunningView, 'periodFrom' | 'periodTo' | 'status' | 'endedOn' | 'today'> & {
  readonly quarters: readonly Pick<RunningQuarterView, 'quarter' | 'leftCents'>[];
};

/** A-5 · the quarters that can be paid for, with what is left of each. */
export function payableQuarters(view: Payable): Payable['quarters'] {
  const delivered = deliveredQuarters(view);
  return view.quarters.filter(({ quarter }) => delivered.includes(quarter));
}

/** A-5 · the quarter that is most likely paid for now: the first that is not paid in full, else the last. */
export const nextToPay = (view: Payable): Quarter | null => {
  const quarters = payableQuarters(view);
  return (quarters.find(({ leftCents }) => leftCents > 0) ?? quarters.at(-1))?.quarter ?? null;
};

type Ending = Pick<RunningView, 'periodFrom' | 'periodTo' | 'status'> & {
  readonly quarters: readonly Pick<RunningQuarterView, 'quarter' | 'plannedCents'>[];
  readonly payments: readonly Pick<RunningView['payments'][number], 'quarter' | 'amountCents'>[];
};

/** · what ending on a day with a settlement does to each year; the same rule as the server's. */
export function endingPreview(view: Ending, endedOn: string, settlementCents: Cents): EndingYear[] {
  const planned = new Map(
    [...Map.groupBy(view.quarters, ({ quarter }) => yearOfQuarter(quarter))].map(([year, quarters]) => [
      year,
      sumCents(quarters.map(({ plannedCents }) => plannedCents)),
    ]),
  );
  const settlement = { quarter: settlementQuarter(view, endedOn), amountCents: settlementCents };
  return endingByYear(
    view.status,
    planned,
    paidByYear(view.payments),
    paidByYear(settlementCents === 0 ? view.payments : [...view.payments, settlement]),
  );
}
