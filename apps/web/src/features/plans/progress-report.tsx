import type { ProgressItemView, ProgressReport } from '@regiovast/domain/plans/progress.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { ProgressStateChip } from './progress-state-chip.tsx';

/** What was reported of an item in a quarter, by whom and when. */
export function ReportText({ item, report }: { item: ProgressItemView; report: ProgressReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="progress-report">
      {report.words !== '' && <p className="plan-text">{report.words}</p>}
      {item.target && (
        <p>
          {t('planSituation.progress.reached', {
            value: report.value === null ? t('frame.unknown') : format.number(report.value),
            unit: report.value === null ? '' : item.target.unit,
          })}
        </p>
      )}
      {report.evidence !== '' && (
        <p className="plan-text">{t('planSituation.progress.evidence', { evidence: report.evidence })}</p>
      )}
      <p className="meta">
        {t('planSituation.progress.by', {
          name: report.updatedBy,
          date: format.moment(report.updatedAt),
        })}
      </p>
    </div>
  );
}

/** What was reported of it before, newest first. */
export function EarlierReports({
  item,
  reports,
}: {
  item: ProgressItemView;
  reports: readonly ProgressReport[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details className="plan-details">
      <summary>{t('planSituation.progress.earlier')}</summary>
      <ul className="progress-earlier">
        {reports.toReversed().map((report) => (
          <li key={report.quarter}>
            <p className="row">
              <strong>{format.quarter(report.quarter)}</strong>
              <ProgressStateChip state={report.state} />
            </p>
            <ReportText item={item} report={report} />
          </li>
        ))}
      </ul>
    </details>
  );
}
