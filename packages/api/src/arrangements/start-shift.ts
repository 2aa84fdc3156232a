import type { QuarterAmount } from '@regiovast/domain/arrangements/amounts';
import type { ApprovalView } from '@regiovast/domain/arrangements/approval.views';
import type { ArrangementPeriod } from '@regiovast/domain/arrangements/arrangement-period';
import type { MissingPiece } from '@regiovast/domain/arrangements/completeness';
import { shiftDate } from '@regiovast/domain/arrangements/move-amounts';
import { movedPeriod, quartersMoved, shiftedYears } from '@regiovast/domain/arrangements/start-shift';

/** A-3 · the period from the first date that is possible, and what that makes of each year; null when the start is. */
export function startShift(
  period: ArrangementPeriod & { readonly reviewOn: string | null },
  missing: readonly MissingPiece[],
  amounts: readonly QuarterAmount[],
): ApprovalView['shift'] {
  const first = missing.find(({ piece }) => piece === 'start')?.details.first;
  if (typeof first !== 'string') return null;
  const quarters = quartersMoved(period.periodFrom, first);
  return {
    ...movedPeriod(period, first),
    reviewOn: period.reviewOn === null ? null : shiftDate(period.reviewOn, quarters),
    quarters,
    years: shiftedYears(amounts, quarters),
  };
}
