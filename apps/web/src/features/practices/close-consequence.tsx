import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { valueText } from './fact-text.tsx';

/** What closing takes out of the counts, in words and figures, and who sees it. */
export function CloseConsequence(props: { practice: PracticeView; firstDayAfter: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { practice, firstDayAfter } = props;
  const { enrolledPatients, gpFte } = practice.facts;
  const enrolledOn = practice.statements.find(
    (statement) => statement.enrolledPatients !== null,
  )?.referenceDate;
  const later = practice.statements.filter((statement) => statement.referenceDate >= firstDayAfter).length;
  return (
    <div className="consequence">
      <strong>{t('practiceRecord.closingDialog.consequence')}</strong>
      <ul>
        <li>{t('practiceRecord.closingDialog.leaves', { date: format.date(firstDayAfter) })}</li>
        <li>
          {enrolledPatients === null || enrolledOn === undefined
            ? t('practiceRecord.closingDialog.patientsUnknown')
            : t('practiceRecord.closingDialog.patients', {
                patients: format.integer(enrolledPatients),
                date: format.date(enrolledOn),
              })}
        </li>
        {gpFte !== null && (
          <li>{t('practiceRecord.closingDialog.fte', { fte: valueText('gpFte', gpFte, t, format) })}</li>
        )}
        {later > 0 && <li>{t('practiceRecord.closingDialog.facts', { count: later })}</li>}
      </ul>
      <p className="meta">{t('practiceRecord.closingDialog.who')}</p>
    </div>
  );
}
