import { Button, Textarea, TextInput } from '@mantine/core';
import { addDays, isCalendarDate } from '@regiovast/domain/kernel/calendar-date';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { PracticeDialog } from './practice-dialog.tsx';

type Props = {
  readonly practice: PracticeView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** R-4 · reopens a closed practice, or withdraws a closing that was only announced. */
export function ReopenDialog({ practice, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = practice;
  const closedOn = practice.closedOn ?? today;
  const isAnnounced = closedOn >= today;
  const first = addDays(closedOn, 1);
  const [typed, setTyped] = useState(today);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const reopen = useMutation(trpc.practices.reopen.mutationOptions());
  const reopenedOn = isAnnounced ? first : typed;
  const isDateGood = isAnnounced || (isCalendarDate(typed) && typed >= first && typed <= today);
  const isReasonGood = reason.trim().length >= 3;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isDateGood || !isReasonGood || reopen.isPending) return;
    reopen.mutate(
      { id: practice.id, reopenedOn, reason },
      {
        onSuccess: () =>
          onDone(
            t(
              isAnnounced
                ? 'practiceRecord.reopeningDialog.withdrawn'
                : 'practiceRecord.reopeningDialog.done',
            ),
          ),
      },
    );
  };
  return (
    <PracticeDialog
      title={t(
        isAnnounced ? 'practiceRecord.reopeningDialog.withdrawTitle' : 'practiceRecord.reopeningDialog.title',
      )}
      onClose={onClose}
    >
      <form className="form" noValidate onSubmit={submit}>
        {!isAnnounced && (
          <TextInput
            type="date"
            data-autofocus
            label={t('practiceRecord.reopeningDialog.reopenedOn')}
            min={first}
            max={today}
            value={typed}
            error={isTried && !isDateGood && t('practiceRecord.reopeningDialog.problem.reopenedOn')}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={t('practiceRecord.reopeningDialog.reason')}
          description={t('practiceRecord.closingDialog.reasonHint')}
          maxLength={500}
          rows={2}
          value={reason}
          error={isTried && !isReasonGood && t('practiceRecord.reopeningDialog.problem.reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="consequence">
          {isAnnounced && (
            <p>{t('practiceRecord.reopeningDialog.withdraws', { date: format.date(closedOn) })}</p>
          )}
          {!isAnnounced && isDateGood && (
            <p>
              {t('practiceRecord.reopeningDialog.counts', {
                date: format.date(typed),
                from: format.date(first),
                to: format.date(addDays(typed, -1)),
              })}
            </p>
          )}
          <p className="meta">{t('practiceRecord.closingDialog.who')}</p>
        </div>
        <ErrorNote error={reopen.error} />
        <div className="row">
          <Button type="submit" loading={reopen.isPending}>
            {t(
              isAnnounced
                ? 'practiceRecord.reopeningDialog.withdraw'
                : 'practiceRecord.reopeningDialog.submit',
            )}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </PracticeDialog>
  );
}
