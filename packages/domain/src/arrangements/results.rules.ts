import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Quarter, quarterOf } from '../kernel/quarter.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { ProgressState } from '../plans/plan-codes.ts';
import type { ArrangementPeriod } from './arrangement-period.ts';
import { type ArrangementStatus, isUnderContract } from './arrangement-statuses.ts';
import { deliveredQuarters, isRunning } from './payments.rules.ts';

export type ReportedArrangement = ArrangementPeriod & {
  readonly status: ArrangementStatus;
  readonly contractedOn: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
};

/** That a result is there or is not, somebody must be able to look up. */
const NEEDS_EVIDENCE: readonly ProgressState[] = ['REACHED', 'NOT_REACHED'];

/** A-5 · whether the result of a quarter can be reported: of a quarter that has begun, and with what shows it. */
export function resultVerdict(
  report: { readonly quarter: Quarter; readonly state: ProgressState; readonly evidence: string },
  arrangement: ReportedArrangement,
  today: CalendarDate,
): Verdict {
  const { quarter, state, evidence } = report;
  return verdictOf(
    violatedIf(!isRunning(arrangement.status), 'ARRANGEMENT_NOT_RUNNING'),
    violatedIf(!deliveredQuarters(arrangement).includes(quarter), 'ARRANGEMENT_OUTSIDE_PERIOD', { quarter }),
    violatedIf(quarter > quarterOf(today), 'DATE_IN_FUTURE'),
    violatedIf(NEEDS_EVIDENCE.includes(state) && evidence.trim() === '', 'ARRANGEMENT_EVIDENCE_MISSING'),
  );
}

type Reported = { readonly quarter: Quarter; readonly state: ProgressState };

/**
 * A-5 · the quarters of which a result is asked: from the contract on, to the end, and none after the result was reached.
 * Nothing is asked of what was evaluated.
 */
export function askedQuarters(arrangement: ReportedArrangement, results: readonly Reported[]): Quarter[] {
  const { status, contractedOn } = arrangement;
  if (!isRunning(status)) return [];
  const from = contractedOn === null ? '' : quarterOf(contractedOn);
  return deliveredQuarters(arrangement).filter(
    (quarter) =>
      quarter >= from && !results.some((known) => known.quarter < quarter && known.state === 'REACHED'),
  );
}

/**
 * A-5 · whether it waits for its review: the day has come, it is under contract, and no result was reported since. Who
 * reviews it says in the report of the quarter how it stands. The day of a report is that of its instant in UTC, as the
 * store compares it too.
 */
export const isReviewDue = (
  { status, reviewOn }: { readonly status: ArrangementStatus; readonly reviewOn: CalendarDate | null },
  results: readonly { readonly reportedAt: string }[],
  today: CalendarDate,
): boolean =>
  reviewOn !== null &&
  isUnderContract(status) &&
  today >= reviewOn &&
  results.every(({ reportedAt }) => reportedAt < reviewOn);
