import { DOCUMENT_MARKS } from '@regiovast/domain/plans/plan-reference';
import { useTranslation } from 'react-i18next';

/** L-6 · what can be filled in in a document, as it must be typed. */
export function PlanReferenceMarks() {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('planAdmin.marks')}</summary>
      <p className="meta">{t('planAdmin.marksWhy')}</p>
      <dl className="reference-marks">
        {DOCUMENT_MARKS.map((mark) => (
          <div key={mark}>
            <dt>
              <code>{`{{${mark}}}`}</code>
            </dt>
            <dd>{t(`planAdmin.mark.${mark}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
