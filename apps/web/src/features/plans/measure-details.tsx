import type { MeasureView } from '@regiovast/domain/plans/measures.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** What a measure says beyond its row: its words, what is reached when, and who changed it last. */
export function MeasureDetails({ measure }: { measure: MeasureView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { description, steps, costNote, updatedAt, updatedBy } = measure;
  if (description === '' && steps.length === 0 && costNote === '' && updatedAt === null) return null;
  return (
    <details className="plan-details">
      <summary>
        {t('planMeasures.more')}
        <span className="visually-hidden"> {measure.title}</span>
      </summary>
      {description && <p className="plan-text">{description}</p>}
      {steps.length > 0 && (
        <ul className="plan-step-list">
          {steps.map(({ quarter, partialResult }) => (
            <li key={quarter}>
              <strong>{format.quarter(quarter)}</strong> {partialResult}
            </li>
          ))}
        </ul>
      )}
      {costNote && (
        <p className="plan-text">
          <span className="second">{t('planMeasures.measures.costNote')}:</span> {costNote}
        </p>
      )}
      {updatedAt && updatedBy && (
        <p className="meta">{t('planMeasures.written', { when: format.moment(updatedAt), by: updatedBy })}</p>
      )}
    </details>
  );
}
