import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { addDays, isCalendarDate } from '@regiovast/domain/kernel/calendar-date';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { CloseConsequence } from './close-consequence.tsx';
import { PracticeDialog } from './practice-dialog.tsx';

type Props = {
  readonly practice: PracticeView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** R-4 · closes a practice: its last day, why, what leaves the counts, and what becomes of its open case. */
export function CloseDialog({ practice, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [closedOn, setClosedOn] = useState(practice.today);
  const [reason, setReason] = useState('');
  const [acknowledgedCaseId, setAcknowledged] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const close = useMutation(trpc.practices.close.mutationOptions());
  const { openCase } = practice;
  const isDateGood = isCalendarDate(closedOn);
  const isReasonGood = reason.trim().length >= 3;
  const isCaseGood = openCase === null || acknowledgedCaseId === openCase.id;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isDateGood || !isReasonGood || !isCaseGood || close.isPending) return;
    close.mutate(
      { id: practice.id, closedOn, reason, acknowledgedCaseId },
      { onSuccess: () => onDone(t('practiceRecord.closingDialog.done')) },
    );
  };
  return (
    <PracticeDialog title={t('practiceRecord.closingDialog.title')} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <TextInput
          type="date"
          data-autofocus
          label={t('practiceRecord.closingDialog.closedOn')}
          description={t('practiceRecord.closingDialog.closedHint')}
          value={closedOn}
          error={isTried && !isDateGood && t('practiceRecord.closingDialog.problem.closedOn')}
          onChange={(event) => setClosedOn(event.currentTarget.value)}
        />
        <Textarea
          label={t('practiceRecord.closingDialog.reason')}
          description={t('practiceRecord.closingDialog.reasonHint')}
          maxLength={500}
          rows={2}
          value={reason}
          error={isTried && !isReasonGood && t('practiceRecord.closingDialog.problem.reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {isDateGood && <CloseConsequence practice={practice} firstDayAfter={addDays(closedOn, 1)} />}
        {openCase && (
          <Checkbox
            label={t('practiceRecord.closingDialog.case', {
              number: openCase.number,
              phase: t(`terms.phase.${openCase.phase}`),
            })}
            description={t('practiceRecord.closingDialog.caseHint')}
            error={isTried && !isCaseGood && t('practiceRecord.closingDialog.problem.case')}
            checked={isCaseGood}
            onChange={(event) => setAcknowledged(event.currentTarget.checked ? openCase.id : null)}
          />
        )}
        <ErrorNote error={close.error} />
        <div className="row">
          <Button type="submit" loading={close.isPending}>
            {t('practiceRecord.closingDialog.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </PracticeDialog>
  );
}
