import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { isArrangementPeriod } from '@regiovast/domain/arrangements/arrangement-period';
import { firstDayOf, lastDayOf } from '@regiovast/domain/kernel/quarter';
import type { ServedMeasure } from './served-records.ts';

/** A-1 · the period of a measure, when an arrangement can run as long, and the result obligations that hang on it. */
export function measureWords({ measure, obligations }: Pick<ServedMeasure, 'measure' | 'obligations'>) {
  const { startQuarter, endQuarter } = measure;
  const period =
    startQuarter !== null && endQuarter !== null && startQuarter <= endQuarter
      ? { periodFrom: firstDayOf(startQuarter), periodTo: lastDayOf(endQuarter) }
      : null;
  const runs = period !== null && isArrangementPeriod(period);
  return {
    resultObligation: obligations
      .map(({ wording }) => wording)
      .join('\n')
      .slice(0, ARRANGEMENT_LIMITS.resultObligation),
    periodFrom: runs ? period.periodFrom : null,
    periodTo: runs ? period.periodTo : null,
  };
}
