import { SIGNAL_REPORTERS } from '@regiovast/domain/cases/causes';
import type { CaseRecordView } from '@regiovast/domain/cases/case-record.views';
import {
  BRIDGING_KINDS,
  COMMUNICATION_STATES,
  RECORD_TRANSFER_STATES,
} from '@regiovast/domain/cases/record-fields';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { useFormat } from '../../lib/format.ts';
import { Question } from '../../components/question.tsx';
import type { RecordDraft, RecordProblem } from './record-form.ts';

type Props = {
  readonly record: CaseRecordView;
  readonly draft: RecordDraft;
  readonly problems: readonly RecordProblem[];
  readonly onChange: (change: Partial<RecordDraft>) => void;
};

/** The fields of the record to fill in; an empty one is unknown. */
export function RecordDialogFields({ record, draft, problems, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const choices = {
    reportedBy: SIGNAL_REPORTERS.map((code) => ({ code, label: t(`terms.reporter.${code}`) })),
    bridgingKind: BRIDGING_KINDS.map((code) => ({ code, label: t(`caseRecord.bridging.${code}`) })),
    recordTransferState: RECORD_TRANSFER_STATES.map((code) => ({
      code,
      label: t(`caseRecord.transfer.${code}`),
    })),
    communicationState: COMMUNICATION_STATES.map((code) => ({
      code,
      label: t(`caseRecord.communication.${code}`),
    })),
  };
  const choice = (name: keyof typeof choices) => (
    <Question id={`record-${name}`} label={t(`caseRecord.field.${name}`)}>
      {(field) => (
        <select
          {...field}
          className="field"
          value={draft[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        >
          <option value="">{t('caseRecord.notKnown')}</option>
          {choices[name].map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Question>
  );
  const { patients, referenceDate, source } = record.enrolled;
  const enrolledNote =
    patients === null
      ? ''
      : ` ${t('caseRecord.enrolledNote', {
          patients: format.integer(patients),
          date: referenceDate ? format.date(referenceDate) : t('frame.unknown'),
          source: source ?? t('frame.unknown'),
        })}`;
  return (
    <>
      <div className="two-fields">
        <Question
          id="record-affected"
          label={t('caseRecord.field.affectedPatients')}
          hint={`${t('caseRecord.affectedHint')}${enrolledNote}`}
          error={problems.includes('affectedPatients') ? t('caseRecord.numberError') : undefined}
        >
          {(field) => (
            <input
              {...field}
              className="field numeric"
              inputMode="numeric"
              maxLength={7}
              value={draft.affectedPatients}
              onChange={(event) => onChange({ affectedPatients: event.currentTarget.value })}
            />
          )}
        </Question>
        <Question
          id="record-staff"
          label={t('caseRecord.field.staffFte')}
          hint={t('caseRecord.staffHint')}
          error={problems.includes('staffFte') ? t('caseRecord.decimalError') : undefined}
        >
          {(field) => (
            <input
              {...field}
              className="field numeric"
              inputMode="decimal"
              maxLength={6}
              value={draft.staffFte}
              onChange={(event) => onChange({ staffFte: event.currentTarget.value })}
            />
          )}
        </Question>
      </div>
      <div className="two-fields">
        {choice('bridgingKind')}
        {choice('recordTransferState')}
      </div>
      <div className="two-fields">
        <Question
          id="record-supervisor"
          label={t('caseRecord.field.supervisorInformedOn')}
          error={
            problems.includes('supervisorInformedOn')
              ? t('errors.DATE_IN_FUTURE', { today: format.date(today) })
              : undefined
          }
        >
          {(field) => (
            <input
              {...field}
              type="date"
              className="field"
              max={today}
              value={draft.supervisorInformedOn}
              onChange={(event) => onChange({ supervisorInformedOn: event.currentTarget.value })}
            />
          )}
        </Question>
        {choice('communicationState')}
      </div>
      {choice('reportedBy')}
    </>
  );
}
