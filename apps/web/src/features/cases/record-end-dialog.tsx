import type { ChangeReason } from '@regiovast/domain/cases/case-record.schemas';
import type { CaseRecordView } from '@regiovast/domain/cases/case-record.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Question } from '../../components/question.tsx';
import { RecordFormFoot } from './record-form-foot.tsx';
import { useFreshVersion } from './record-fresh.ts';
import { RecordReason } from './record-reason.tsx';

type Props = { readonly record: CaseRecordView; readonly onClose: () => void; readonly onDone: () => void };

/** D-2 · the day on which care stops, stated anew without a move, with why. */
export function RecordEndDialog({ record, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const fresh = useFreshVersion(record);
  const [day, setDay] = useState(record.expectedEndOn ?? '');
  const [reason, setReason] = useState<ChangeReason | null>(null);
  const [isTried, setTried] = useState(false);
  const change = useMutation(trpc.cases.setExpectedEnd.mutationOptions());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason === null || change.isPending) return;
    change.mutate(
      { caseId: record.caseId, version: fresh.version, expectedEndOn: day === '' ? null : day, reason },
      {
        onSuccess: () => {
          onClose();
          onDone();
        },
      },
    );
  };
  const { known } = fresh;
  return (
    <FormDialog onClose={onClose} title={t('caseRecord.end.title')}>
      <form className="form" noValidate onSubmit={submit}>
        <Question id="end-day" label={t('caseRecord.end.date')} hint={t('caseRecord.end.dateHint')}>
          {(field) => (
            <input
              {...field}
              type="date"
              className="field"
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          )}
        </Question>
        <RecordReason value={reason} isTried={isTried} onChange={setReason} />
        <RecordFormFoot
          change={change}
          fresh={fresh}
          now={
            known.version !== record.version &&
            (known.expectedEndOn ? format.date(known.expectedEndOn) : t('cases.notKnown'))
          }
          label={t('caseRecord.end.save')}
          onClose={onClose}
        />
      </form>
    </FormDialog>
  );
}
