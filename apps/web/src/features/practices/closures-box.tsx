import { firstReopening } from '@regiovast/domain/practices/practice-closures';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

type Closure = PracticeView['closures'][number];

/** R-4 · when the practice closed and reopened, why, and who recorded it; newest first. */
export function ClosuresBox({ practice: { closures } }: { practice: PracticeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const endOf = (closure: Closure): string => {
    if (closure.reopenedOn === null) return t('practiceRecord.closures.still');
    return closure.reopenedOn === firstReopening(closure)
      ? t('practiceRecord.closures.withdrawn')
      : t('practiceRecord.closures.reopenedOn', { date: format.date(closure.reopenedOn) });
  };
  return (
    <section className="box" aria-labelledby="closures">
      <div className="box-head">
        <h2 id="closures">{t('practiceRecord.closures.title')}</h2>
      </div>
      {closures.length === 0 && <p className="box-body second">{t('practiceRecord.closures.never')}</p>}
      <ul className="closure-lines">
        {closures.toReversed().map((closure) => (
          <li key={closure.closedOn}>
            <strong>{t('practiceRecord.closures.closedOn', { date: format.date(closure.closedOn) })}</strong>,{' '}
            {endOf(closure)}
            <p className="second">{[closure.reason, closure.reopenReason].filter(Boolean).join(' · ')}</p>
            <p className="meta">
              {[format.moment(closure.recordedAt), closure.recordedBy].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
