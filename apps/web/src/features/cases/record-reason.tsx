import { CHANGE_REASONS, type ChangeReason } from '@regiovast/domain/cases/case-record.schemas';
import { useTranslation } from 'react-i18next';
import { Question } from '../../components/question.tsx';

/** Why a fact of the case changes: one of a few, so that it can stand in the history. */
export function RecordReason(props: {
  value: ChangeReason | null;
  isTried: boolean;
  onChange: (reason: ChangeReason | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <Question
      id="record-reason"
      label={t('caseRecord.causes.reason')}
      error={props.isTried && props.value === null ? t('caseRecord.causes.chooseReason') : undefined}
    >
      {(field) => (
        <select
          {...field}
          className="field"
          value={props.value ?? ''}
          onChange={(event) =>
            props.onChange(CHANGE_REASONS.find((code) => code === event.currentTarget.value) ?? null)
          }
        >
          <option value="">{t('caseRecord.causes.chooseReason')}</option>
          {CHANGE_REASONS.map((code) => (
            <option key={code} value={code}>
              {t(`caseRecord.reason.${code}`)}
            </option>
          ))}
        </select>
      )}
    </Question>
  );
}
