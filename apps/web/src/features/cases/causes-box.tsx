import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useTranslation } from 'react-i18next';

/** Why the practice is at risk, the main cause first, and who said so. */
export function CausesBox({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  return (
    <section className="box" aria-labelledby="causes">
      <div className="box-head">
        <h2 id="causes">{t('cases.record.causes')}</h2>
      </div>
      <ul className="rows">
        <li>
          <strong>{t(`terms.cause.${view.primaryCause}`)}</strong>
          <span className="push meta">{t('cases.record.primary')}</span>
        </li>
        {view.secondaryCauses.map((cause) => (
          <li key={cause}>
            {t(`terms.cause.${cause}`)}
            <span className="push meta">{t('cases.record.secondary')}</span>
          </li>
        ))}
        {view.reportedBy && (
          <li>
            {t('cases.record.reportedBy')}
            <span className="push">{t(`terms.reporter.${view.reportedBy}`)}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
