import type { ArrangementAmountRow } from '@regiovast/db/arrangements/read-arrangements';
import type { ArrangementPeriod } from '@regiovast/domain/arrangements/arrangement-period';
import { periodVerdict } from '@regiovast/domain/arrangements/frame.rules';
import { moveAmounts } from '@regiovast/domain/arrangements/move-amounts';
import { quartersMoved } from '@regiovast/domain/arrangements/start-shift';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';

/**
 * A-1 · the amounts as the new period has them; null when the period stays as it was. No amount is dropped in silence.
 * @throws ARRANGEMENT_PERIOD_TOO_LONG, ARRANGEMENT_OUTSIDE_PERIOD with the quarter
 */
export function amountsInPeriod(
  was: ArrangementPeriod,
  period: ArrangementPeriod,
  amounts: readonly ArrangementAmountRow[],
  shouldMove: boolean,
): readonly ArrangementAmountRow[] | null {
  if (was.periodFrom === period.periodFrom && was.periodTo === period.periodTo) return null;
  throwIfViolated(periodVerdict(period));
  const quarters = shouldMove ? quartersMoved(was.periodFrom, period.periodFrom) : 0;
  const moved = moveAmounts(amounts, period, quarters);
  if (!moved.fits) throw new DomainError('ARRANGEMENT_OUTSIDE_PERIOD', { quarter: moved.quarter });
  return moved.cells;
}
