import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** Whom it touches: enrolled patients with their date, the expected end, and where patients went. */
export function ImpactBox({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { enrolledPatients, enrolledReferenceDate } = view.practice;
  const placed = view.placements.reduce((sum, placement) => sum + placement.patients, 0);
  const words = { placed: format.integer(placed), enrolled: format.integer(enrolledPatients ?? 0) };
  return (
    <section className="box" aria-labelledby="impact">
      <div className="box-head">
        <h2 id="impact">{t('cases.record.impact')}</h2>
      </div>
      <dl className="impact">
        <div>
          <dt>{t('cases.record.enrolled')}</dt>
          <dd className="impact-figure">
            {enrolledPatients === null ? (
              <span className="unknown">{t('frame.unknown')}</span>
            ) : (
              format.integer(enrolledPatients)
            )}
          </dd>
          {enrolledReferenceDate && (
            <dd className="meta">{t('frame.on', { date: format.date(enrolledReferenceDate) })}</dd>
          )}
        </div>
        <div>
          <dt>{t('cases.record.expectedEnd')}</dt>
          <dd className={view.expectedEndOn ? 'impact-date' : 'second'}>
            {view.expectedEndOn ? format.date(view.expectedEndOn) : t('cases.notKnown')}
          </dd>
        </div>
      </dl>
      {view.placements.length === 0 ? (
        <p className="meta box-foot">{t('cases.record.noPlacements')}</p>
      ) : (
        <>
          <p className="box-foot">
            {enrolledPatients === null
              ? t('cases.record.placedSome', words)
              : t('cases.record.placedOf', words)}
          </p>
          <ul className="rows">
            {view.placements.map((placement) => (
              <li key={placement.practiceName}>
                {placement.practiceName}
                <span className="push">{format.integer(placement.patients)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
