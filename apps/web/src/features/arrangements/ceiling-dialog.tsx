import { Button, Textarea, TextInput } from '@mantine/core';
import type { CeilingsView } from '@regiovast/domain/arrangements/ceiling.schemas';
import { textOfCents } from '@regiovast/domain/kernel/number-text';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { type CeilingField, ceilingEffect, readCeilingDraft } from './ceiling-draft.ts';

type Props = {
  readonly view: CeilingsView;
  /** The year that is changed; null: it is typed. */
  readonly year: number | null;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** A-4, S-3 · a ceiling of a year, with what it does before it is laid down. */
export function CeilingDialog({ view, year, onClose, onDone }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  // What one looked at when the dialog opened (S-3).
  const [seen] = useState(view.years);
  const known = seen.find((one) => one.year === year);
  const [draft, setDraft] = useState({
    year: year === null ? '' : String(year),
    amount: textOfCents(known?.ceilingCents ?? null, language),
    reason: '',
  });
  const [isTried, setTried] = useState(false);
  const set = useMutation(trpc.arrangements.setCeiling.mutationOptions());
  const read = readCeilingDraft(draft, language);
  const text = (field: CeilingField) => ({
    value: draft[field],
    error:
      isTried && 'wrong' in read && read.wrong.includes(field)
        ? t(`arrangementBudget.ceilingForm.wrong.${field}`)
        : undefined,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setDraft((before) => ({ ...before, [field]: value }));
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!('ceiling' in read) || set.isPending) return;
    const { ceiling } = read;
    const latest = seen.find((one) => one.year === ceiling.year)?.latest ?? 0;
    set.mutate(
      { ...ceiling, latest },
      {
        onSuccess: () => {
          onClose();
          const amount = format.euro(ceiling.ceilingCents);
          onDone(t('arrangementBudget.ceilings.done', { year: ceiling.year, amount }));
        },
      },
    );
  };
  const title =
    year === null
      ? t('arrangementBudget.ceilingForm.title')
      : t('arrangementBudget.ceilingForm.titleOf', { year });
  return (
    <FormDialog title={title} size={520} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        {year === null && (
          <TextInput {...text('year')} inputMode="numeric" label={t('arrangementBudget.ceilingForm.year')} />
        )}
        <TextInput
          {...text('amount')}
          inputMode="decimal"
          label={t('arrangementBudget.ceilingForm.amount')}
        />
        <Textarea
          {...text('reason')}
          maxLength={1_000}
          autosize
          minRows={2}
          label={t('arrangementBudget.ceilingForm.reason')}
          description={t('arrangementBudget.ceilingForm.reasonHint')}
        />
        <div role="status">
          {'ceiling' in read && (
            <CeilingEffect year={read.ceiling.year} {...ceilingEffect(view, read.ceiling)} />
          )}
        </div>
        <p className="meta">{t('arrangementBudget.ceilingForm.seenBy', { insurer: view.insurerName })}</p>
        <ErrorNote error={set.error} />
        <div className="row">
          <Button type="submit" loading={set.isPending}>
            {t('arrangementBudget.ceilingForm.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

function CeilingEffect(props: { year: number; usedCents: number; leftCents: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { year, usedCents, leftCents } = props;
  const used = format.euro(usedCents);
  if (leftCents >= 0)
    return <p>{t('arrangementBudget.ceilingForm.fits', { year, used, free: format.euro(leftCents) })}</p>;
  return (
    <p className="note tone-threatened">
      <Icon name="threatened" />
      {t('arrangementBudget.ceilingForm.below', { year, used, over: format.euro(-leftCents) })}
    </p>
  );
}
