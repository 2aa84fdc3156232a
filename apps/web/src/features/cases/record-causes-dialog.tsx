import type { ChangeReason } from '@regiovast/domain/cases/case-record.schemas';
import type { CaseRecordView } from '@regiovast/domain/cases/case-record.views';
import { DISCONTINUITY_CAUSES } from '@regiovast/domain/cases/causes';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Question } from '../../components/question.tsx';
import { RecordFormFoot } from './record-form-foot.tsx';
import { useFreshVersion } from './record-fresh.ts';
import { RecordReason } from './record-reason.tsx';

type Props = { readonly record: CaseRecordView; readonly onClose: () => void; readonly onDone: () => void };

/** One primary cause, several others, and why they change. */
export function RecordCausesDialog({ record, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const fresh = useFreshVersion(record);
  const [primaryCause, setPrimary] = useState(record.primaryCause);
  const [secondaryCauses, setSecondary] = useState(record.secondaryCauses);
  const [reason, setReason] = useState<ChangeReason | null>(null);
  const [isTried, setTried] = useState(false);
  const change = useMutation(trpc.cases.setCauses.mutationOptions());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason === null || change.isPending) return;
    change.mutate(
      { caseId: record.caseId, version: fresh.version, primaryCause, secondaryCauses, reason },
      {
        onSuccess: () => {
          onClose();
          onDone();
        },
      },
    );
  };
  const { known } = fresh;
  const now = [known.primaryCause, ...known.secondaryCauses].map((cause) => t(`terms.cause.${cause}`));
  return (
    <FormDialog onClose={onClose} size={560} title={t('caseRecord.causes.edit')}>
      <form className="form" noValidate onSubmit={submit}>
        <Question id="primary-cause" label={t('caseRecord.causes.primary')}>
          {(field) => (
            <select
              {...field}
              className="field"
              value={primaryCause}
              onChange={(event) => {
                const chosen = DISCONTINUITY_CAUSES.find((code) => code === event.currentTarget.value);
                if (!chosen) return;
                setPrimary(chosen);
                setSecondary(secondaryCauses.filter((cause) => cause !== chosen));
              }}
            >
              {DISCONTINUITY_CAUSES.map((cause) => (
                <option key={cause} value={cause}>
                  {t(`terms.cause.${cause}`)}
                </option>
              ))}
            </select>
          )}
        </Question>
        <fieldset className="choices">
          <legend className="question">{t('caseRecord.causes.secondary')}</legend>
          <div className="cause-ticks">
            {DISCONTINUITY_CAUSES.filter((cause) => cause !== primaryCause).map((cause) => (
              <label key={cause} className="row">
                <input
                  type="checkbox"
                  checked={secondaryCauses.includes(cause)}
                  onChange={(event) =>
                    setSecondary(
                      event.currentTarget.checked
                        ? [...secondaryCauses, cause]
                        : secondaryCauses.filter((other) => other !== cause),
                    )
                  }
                />
                {t(`terms.cause.${cause}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <RecordReason value={reason} isTried={isTried} onChange={setReason} />
        <RecordFormFoot
          change={change}
          fresh={fresh}
          now={known.version !== record.version && now.join(', ')}
          label={t('caseRecord.causes.save')}
          onClose={onClose}
        />
      </form>
    </FormDialog>
  );
}
