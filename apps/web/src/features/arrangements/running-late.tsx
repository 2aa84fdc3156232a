import type { RunningView } from '@regiovast/domain/arrangements/running.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

/** A-5 · what is late on the day, each in one line with its first quarter and day. */
export function RunningLate({ view }: { view: RunningView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const lines = [
    lateIn(view.quarters, 'isPaymentLate', 'paymentDueOn', 'payment'),
    lateIn(view.quarters, 'isResultLate', 'resultDueOn', 'result'),
  ].filter((line) => line !== null);
  return (
    <>
      {lines.map(({ kind, count, quarter, dueOn }) => (
        <p key={kind} className="note tone-acute">
          <Icon name="clock" />
          {t(`arrangementRunning.late.${kind}`, {
            count,
            quarter: format.quarter(quarter),
            date: format.date(dueOn),
          })}
        </p>
      ))}
      {view.isReviewDue && view.reviewOn !== null && (
        <p className="note tone-watch">
          <Icon name="watch" />
          {t('arrangementRunning.late.review', { date: format.date(view.reviewOn) })}
        </p>
      )}
    </>
  );
}

type Late = {
  readonly kind: 'payment' | 'result';
  readonly count: number;
  readonly quarter: string;
  readonly dueOn: string;
};

function lateIn(
  quarters: RunningView['quarters'],
  flag: 'isPaymentLate' | 'isResultLate',
  day: 'paymentDueOn' | 'resultDueOn',
  kind: Late['kind'],
): Late | null {
  const late = quarters.filter((row) => row[flag]);
  const [first] = late;
  const dueOn = first?.[day];
  return first && typeof dueOn === 'string'
    ? { kind, count: late.length, quarter: first.quarter, dueOn }
    : null;
}
