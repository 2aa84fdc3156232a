import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { TermsDraft, TermsField } from './purchase-terms-draft.ts';
import { useTermsWords } from './use-terms-words.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

type Props = {
  readonly draft: TermsDraft;
  readonly wrong: readonly TermsField[];
  readonly earliestFrom: string;
  readonly onChange: (change: Partial<TermsDraft>) => void;
};

/** A-3 · the fields of the terms, each with what is wrong beneath it. */
export function PurchaseTermsFields({ draft, wrong, earliestFrom, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const date = format.date(earliestFrom);
  const error = (field: TermsField): string | undefined =>
    wrong.includes(field) ? t(`arrangementBudget.termsForm.wrong.${field}`, { date }) : undefined;
  const text = (field: Exclude<TermsField, 'startMonths'>) => ({
    value: draft[field],
    error: error(field),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <StartMonths
        chosen={draft.startMonths}
        error={error('startMonths')}
        onChange={(startMonths) => onChange({ startMonths })}
      />
      <div className="two-fields">
        <TextInput
          {...text('noticeDays')}
          inputMode="numeric"
          label={t('arrangementBudget.termsForm.noticeDays')}
          description={t('arrangementBudget.termsForm.noticeHint')}
        />
        <TextInput
          {...text('paymentDueDays')}
          inputMode="numeric"
          label={t('arrangementBudget.termsForm.paymentDueDays')}
          description={t('arrangementBudget.termsForm.paymentHint')}
        />
      </div>
      <TextInput
        {...text('secondApproval')}
        inputMode="decimal"
        label={t('arrangementBudget.termsForm.secondApproval')}
        description={t('arrangementBudget.termsForm.secondApprovalHint')}
      />
      <TextInput
        {...text('share')}
        inputMode="decimal"
        label={t('arrangementBudget.termsForm.share')}
        description={t('arrangementBudget.termsForm.shareHint')}
      />
      {draft.share.trim() !== '' && (
        <TextInput
          {...text('definition')}
          maxLength={500}
          label={t('arrangementBudget.termsForm.definition')}
        />
      )}
      <TextInput
        {...text('validFrom')}
        type="date"
        min={earliestFrom}
        label={t('arrangementBudget.termsForm.validFrom')}
        description={t('arrangementBudget.termsForm.validFromHint', { date })}
      />
      <TextInput
        {...text('source')}
        maxLength={1_000}
        label={t('arrangementBudget.termsForm.source')}
        description={t('arrangementBudget.termsForm.sourceHint')}
      />
      <Textarea
        {...text('reason')}
        maxLength={1_000}
        autosize
        minRows={2}
        label={t('arrangementBudget.termsForm.reason')}
      />
    </>
  );
}

function StartMonths(props: {
  chosen: readonly number[];
  error: string | undefined;
  onChange: (months: readonly number[]) => void;
}) {
  const { t } = useTranslation();
  const words = useTermsWords();
  const id = useId();
  const { chosen, error } = props;
  return (
    <fieldset className="terms-months" aria-describedby={error ? id : undefined}>
      <legend>{t('arrangementBudget.termsForm.startMonths')}</legend>
      {MONTHS.map((month) => (
        <Checkbox
          key={month}
          label={words.month(month)}
          checked={chosen.includes(month)}
          onChange={(event) =>
            props.onChange(
              event.currentTarget.checked ? [...chosen, month] : chosen.filter((known) => known !== month),
            )
          }
        />
      ))}
      {error && (
        <p id={id} className="field-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
