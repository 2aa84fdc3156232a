import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { dateIn } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';
import { EndingTable } from './ending-table.tsx';
import { RunningDialog, type RunningStepProps } from './running-dialog.tsx';
import { endingPreview, paidCentsOfText } from './running-drafts.ts';
import { DayField, LineField, TextField } from './running-fields.tsx';

const SETTLEMENTS = ['settleNone', 'settlePay', 'settleBack'] as const;
type Settling = (typeof SETTLEMENTS)[number];
const SIGNS: Readonly<Record<Settling, number>> = { settleNone: 0, settlePay: 1, settleBack: -1 };

/** · ends an arrangement early; what that does to each year stands there before the button. */
export function EndEarlyDialog({ view, onDone, onClose }: RunningStepProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const last = view.today < view.periodTo ? view.today : view.periodTo;
  const [endedOn, setEndedOn] = useState(last);
  const [reason, setReason] = useState('');
  const [settling, setSettling] = useState<Settling>('settleNone');
  const [amount, setAmount] = useState('');
  const [reference, setReference] = useState('');
  const [paidOn, setPaidOn] = useState(view.today);
  const end = useMutation(trpc.arrangements.endEarly.mutationOptions());
  const typed = paidCentsOfText(amount, language);
  const isSettled = settling !== 'settleNone';
  const amountCents = isSettled ? SIGNS[settling] * (typed ?? 0) : 0;
  const settlement = isSettled ? { amountCents, reference, paidOn } : null;
  const isDay = dateIn(endedOn) !== undefined;
  const isSettlementReady =
    !isSettled || (typed !== null && reference.trim() !== '' && dateIn(paidOn) !== undefined);
  const rho = view.rhoName;
  return (
    <RunningDialog
      view={view}
      title={t('arrangementRunning.end.action')}
      submit={t('arrangementRunning.end.submit')}
      isReady={isDay && reason.trim() !== '' && isSettlementReady}
      isBusy={end.isPending}
      error={end.error}
      onClose={onClose}
      onSubmit={(version) =>
        end.mutate(
          { arrangementId: view.arrangementId, version, endedOn, reason, settlement },
          {
            onSuccess: () => {
              onClose();
              onDone(t('arrangementRunning.end.done'));
            },
          },
        )
      }
    >
      <p>{t('arrangementRunning.end.what')}</p>
      <DayField
        id="end-on"
        label={t('arrangementRunning.end.on')}
        hint={t('arrangementRunning.end.onHint', {
          from: format.date(view.statusSince),
          to: format.date(last),
        })}
        min={view.statusSince}
        max={last}
        value={endedOn}
        onChange={setEndedOn}
      />
      <TextField
        id="end-reason"
        label={t('arrangementRunning.end.reason')}
        hint={t('arrangementRunning.end.reasonHint', { rho })}
        isRequired
        limit={ARRANGEMENT_LIMITS.reason}
        value={reason}
        onChange={setReason}
      />
      <Choices
        name="end-settlement"
        label={t('arrangementRunning.end.settle')}
        value={settling}
        choices={SETTLEMENTS.map((value) => ({ value, label: t(`arrangementRunning.end.${value}`) }))}
        onChoose={setSettling}
      />
      {isSettled && (
        <>
          <LineField
            id="end-amount"
            label={t('arrangementRunning.end.amount')}
            hint={t('arrangementRunning.payment.amountHint')}
            error={amount !== '' && typed === null ? t('arrangementRunning.payment.amountWrong') : undefined}
            inputMode="decimal"
            isRequired
            value={amount}
            onChange={setAmount}
          />
          <LineField
            id="end-reference"
            label={t('arrangementRunning.end.reference')}
            isRequired
            value={reference}
            onChange={setReference}
          />
          <DayField
            id="end-paid-on"
            label={t('arrangementRunning.end.paidOn')}
            min={view.contractedOn ?? undefined}
            max={view.today}
            value={paidOn}
            onChange={setPaidOn}
          />
        </>
      )}
      {isDay && <EndingTable years={endingPreview(view, endedOn, amountCents)} />}
      <p className="meta">{t('arrangementRunning.end.sees', { rho })}</p>
    </RunningDialog>
  );
}
