import type { OnSchedule } from '@regiovast/domain/plans/progress.rules';
import { useTranslation } from 'react-i18next';

type Props = { readonly measures: OnSchedule; readonly obligations: OnSchedule };

/** `MEASURES_ON_SCHEDULE` and `RESULT_OBLIGATIONS_ON_TRACK` of a quarter in words; with nothing due there is no share. */
export function ProgressSummary({ measures, obligations }: Props) {
  const { t } = useTranslation();
  const parts = [
    measures.due === 0
      ? t('planSituation.progress.noMeasures')
      : t('planSituation.progress.measures', measures),
    obligations.due === 0
      ? t('planSituation.progress.noObligations')
      : t('planSituation.progress.obligations', obligations),
  ];
  const count = measures.unreported + obligations.unreported;
  return (
    <p className="progress-summary" title={t('planSituation.progress.countWhy')}>
      <strong>{parts.join(', ')}</strong>
      {count > 0 && <span className="second"> · {t('planSituation.progress.unreported', { count })}</span>}
    </p>
  );
}
