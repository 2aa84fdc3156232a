import type { CaseRecordView } from '@regiovast/domain/cases/case-record.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Question } from '../../components/question.tsx';
import { wholeOf } from './record-form.ts';
import { RecordFormFoot } from './record-form-foot.tsx';
import { useFreshVersion } from './record-fresh.ts';

const MOST = 100_000;

/** D-7 · the insurer states how many of the patients are its own, as an aggregate. */
export function OwnInsuredDialog(props: { record: CaseRecordView; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const fresh = useFreshVersion(props.record);
  const [text, setText] = useState(props.record.ownInsured === null ? '' : String(props.record.ownInsured));
  const [isTried, setTried] = useState(false);
  const change = useMutation(trpc.cases.setOwnInsured.mutationOptions());
  const ownInsured = wholeOf(text, MOST);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (ownInsured === undefined || change.isPending) return;
    change.mutate(
      { caseId: props.record.caseId, version: fresh.version, ownInsured },
      {
        onSuccess: () => {
          props.onClose();
          props.onDone();
        },
      },
    );
  };
  const { ownInsured: now } = fresh.known;
  return (
    <FormDialog onClose={props.onClose} title={t('caseRecord.ownInsuredAny')}>
      <form className="form" noValidate onSubmit={submit}>
        <Question
          id="own-insured"
          label={t('caseRecord.ownInsuredAny')}
          hint={t('caseRecord.ownInsuredHint')}
          error={isTried && ownInsured === undefined ? t('caseRecord.numberError') : undefined}
        >
          {(field) => (
            <input
              {...field}
              className="field numeric"
              inputMode="numeric"
              maxLength={7}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Question>
        <RecordFormFoot
          change={change}
          fresh={fresh}
          now={
            fresh.known !== props.record &&
            fresh.version !== props.record.version &&
            (now === null ? t('frame.unknown') : format.integer(now))
          }
          label={t('caseRecord.save')}
          onClose={props.onClose}
        />
      </form>
    </FormDialog>
  );
}
