import { findEvaluation } from '@regiovast/db/arrangements/evaluations';
import { listPayments } from '@regiovast/db/arrangements/payments';
import { purchaseTermsOn } from '@regiovast/db/arrangements/purchase-terms';
import { listResults } from '@regiovast/db/arrangements/results';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { centsPerPlaceOf } from '@regiovast/domain/arrangements/cost-per-place';
import { isEndedEarly } from '@regiovast/domain/arrangements/ended-early';
import { deliveredQuarters } from '@regiovast/domain/arrangements/payments.rules';
import { isReviewDue } from '@regiovast/domain/arrangements/results.rules';
import { type RunningQuarter, runningQuarters } from '@regiovast/domain/arrangements/running-quarters';
import type { RunningView } from '@regiovast/domain/arrangements/running.views';
import { sumCents } from '@regiovast/domain/kernel/money';
import { quarterOf } from '@regiovast/domain/kernel/quarter';
import type { SignedIn } from '../trpc/deps.ts';
import { arrangementCapabilities } from './arrangement-capabilities.ts';
import { sideOf } from './arrangement-reach.ts';
import { mustFindShown, shownAmounts } from './shown-arrangement.ts';

/**
 * A-5, C-1 · how an arrangement runs, as one of its parties sees it: the same money for both; who works at the other party is
 * not told. Six queries.
 * @throws NOT_FOUND for who is no party to it
 */
export async function runningView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  arrangementId: string,
  today: string,
): Promise<RunningView> {
  const found = await mustFindShown(s, scope, arrangementId);
  const { arrangement: row } = found;
  const amounts = await shownAmounts(s, found);
  const payments = await listPayments(s, row.id);
  const results = await listResults(s, row.id);
  const evaluated = await findEvaluation(s, row.id);
  const terms = await purchaseTermsOn(s, row.insurerId, today);
  const standing = sideOf(actor);
  const isInsurer = standing === 'insurer';
  const paymentDueDays = terms?.paymentDueDays ?? null;
  const reports = results.map(({ result }) => result);
  const quarters = runningQuarters(row, { amounts, payments, results: reports, paymentDueDays }, today);
  const delivered = deliveredQuarters(row);
  const { recordPayment, recordResult, endEarly, evaluate } = arrangementCapabilities(actor, found, false);
  return {
    arrangementId: row.id,
    number: row.number,
    standing,
    version: row.version,
    status: row.status,
    statusSince: row.statusSince,
    today,
    insurerName: found.insurerName,
    rhoName: found.rhoName,
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    contractedOn: row.contractedOn,
    contractReference: row.contractReference,
    endedOn: row.endedOn,
    isEndedEarly: isEndedEarly(row),
    endReason: isEndedEarly(row) ? row.endReason : null,
    resultObligation: row.resultObligation,
    expected: { places: row.expectedPlaces, on: row.expectedOn, words: row.expectedOutcome },
    reviewOn: row.reviewOn,
    isReviewDue: isReviewDue(row, reports, today),
    paymentDueDays,
    quarters: quarters.map((quarter) => ({
      ...quarter,
      hasBegun: delivered.includes(quarter.quarter) && quarter.quarter <= quarterOf(today),
    })),
    totals: totalsOfQuarters(quarters, found.totalCents),
    payments: payments.map((payment) => ({
      ...payment,
      recordedBy: isInsurer ? payment.recordedBy : null,
    })),
    results: results.map(({ result, reportedByName, organisationName }) => ({
      quarter: result.quarter,
      state: result.state,
      words: result.words,
      placesReached: result.placesReached,
      evidence: result.evidence,
      version: result.version,
      reportedAt: result.reportedAt,
      reportedBy: result.organisationId === actor.organisationId ? reportedByName : null,
      organisationName,
    })),
    evaluation: evaluated && evaluationOf(evaluated, isInsurer),
    can: { recordPayment, recordResult, endEarly, evaluate },
  };
}

/** Each total is the exact sum of its column. */
function totalsOfQuarters(
  quarters: readonly RunningQuarter[],
  contractedCents: number,
): RunningView['totals'] {
  const stated = quarters.flatMap(({ realisedCents }) => realisedCents ?? []);
  const paidCents = sumCents(quarters.map((quarter) => quarter.paidCents));
  return {
    plannedCents: sumCents(quarters.map(({ plannedCents }) => plannedCents)),
    realisedCents: stated.length === 0 ? null : sumCents(stated),
    paidCents,
    leftCents: sumCents(quarters.map(({ leftCents }) => leftCents)),
    contractLeftCents: Math.max(contractedCents - paidCents, 0),
  };
}

const evaluationOf = (
  { evaluation, evaluatedByName }: NonNullable<Awaited<ReturnType<typeof findEvaluation>>>,
  isInsurer: boolean,
): RunningView['evaluation'] => ({
  outcome: evaluation.outcome,
  placesReached: evaluation.placesReached,
  paidCents: evaluation.paidCents,
  centsPerPlace: centsPerPlaceOf(evaluation.paidCents, evaluation.placesReached),
  words: evaluation.words,
  lesson: evaluation.lesson,
  evaluatedAt: evaluation.evaluatedAt,
  evaluatedBy: isInsurer ? evaluatedByName : null,
});
