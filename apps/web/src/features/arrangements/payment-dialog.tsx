import { Button } from '@mantine/core';
import { textOfCents } from '@regiovast/domain/kernel/number-text';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { dateIn } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';
import type { RunningStepProps } from './running-dialog.tsx';
import { nextToPay, paidCentsOfText, payableQuarters } from './running-drafts.ts';
import { DayField, LineField } from './running-fields.tsx';

/** A-5 · records a payment; what is left of the quarter and of the contract stands beside it before it is sent. */
export function PaymentDialog({ view, onDone, onClose }: RunningStepProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const quarters = payableQuarters(view);
  const leftText = (of: string): string => {
    const left = quarters.find(({ quarter }) => quarter === of)?.leftCents ?? 0;
    return left > 0 ? textOfCents(left, language) : '';
  };
  const [quarter, setQuarter] = useState(() => nextToPay(view) ?? '');
  const [amount, setAmount] = useState(() => leftText(quarter));
  const [reference, setReference] = useState('');
  const [paidOn, setPaidOn] = useState(view.today);
  const [isTried, setTried] = useState(false);
  const record = useMutation(trpc.arrangements.recordPayment.mutationOptions());
  const amountCents = paidCentsOfText(amount, language);
  const isReady = reference.trim() !== '' && quarter !== '' && dateIn(paidOn) !== undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (amountCents === null || !isReady || record.isPending) return;
    record.mutate(
      { arrangementId: view.arrangementId, quarter, amountCents, reference, paidOn },
      {
        onSuccess: () => {
          onClose();
          onDone(t('arrangementRunning.payment.done', { quarter: format.quarter(quarter) }));
        },
      },
    );
  };
  const { paidCents, contractLeftCents } = view.totals;
  const over = (amountCents ?? 0) - contractLeftCents;
  return (
    <FormDialog title={t('arrangementRunning.payment.action')} size={560} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <Question id="payment-quarter" label={t('arrangementRunning.payment.quarter')}>
          {(field) => (
            <select
              {...field}
              className="field"
              value={quarter}
              onChange={({ currentTarget: { value } }) => {
                // What was typed stays; what was only proposed follows the quarter.
                if (amount === leftText(quarter)) setAmount(leftText(value));
                setQuarter(value);
              }}
            >
              {quarters.map((row) => (
                <option key={row.quarter} value={row.quarter}>
                  {t('arrangementRunning.payment.quarterLeft', {
                    quarter: format.quarter(row.quarter),
                    left: euro(row.leftCents),
                  })}
                </option>
              ))}
            </select>
          )}
        </Question>
        <LineField
          id="payment-amount"
          label={t('arrangementRunning.payment.amount')}
          hint={t('arrangementRunning.payment.amountHint')}
          error={isTried && amountCents === null ? t('arrangementRunning.payment.amountWrong') : undefined}
          inputMode="decimal"
          isRequired
          value={amount}
          onChange={setAmount}
        />
        <LineField
          id="payment-reference"
          label={t('arrangementRunning.payment.reference')}
          hint={t('arrangementRunning.payment.referenceHint')}
          isRequired
          value={reference}
          onChange={setReference}
        />
        <DayField
          id="payment-on"
          label={t('arrangementRunning.payment.on')}
          min={view.contractedOn ?? undefined}
          max={view.today}
          value={paidOn}
          onChange={setPaidOn}
        />
        {amountCents !== null && (
          <p aria-live="polite">
            {over > 0
              ? t('arrangementRunning.payment.above', { over: euro(over) })
              : t('arrangementRunning.payment.after', {
                  paid: euro(paidCents + amountCents),
                  left: euro(-over),
                })}
          </p>
        )}
        <p className="meta">{t('arrangementRunning.payment.sees', { rho: view.rhoName })}</p>
        <ErrorNote error={record.error} />
        <div className="row">
          <Button type="submit" loading={record.isPending} disabled={!isReady}>
            {t('arrangementRunning.payment.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
