import { Button } from '@mantine/core';
import { ERASE_REASONS, type EraseReason } from '@regiovast/domain/cases/guarded-text.schemas';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Question } from '../../components/question.tsx';

/** C-5 · erases a text before its day: what it does in words, and why, before the button. */
export function GuardedEraseDialog(props: {
  caseId: string;
  textId: string;
  written: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<EraseReason | null>(null);
  const [isTried, setTried] = useState(false);
  const erase = useMutation(trpc.cases.eraseGuardedText.mutationOptions());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason === null || erase.isPending) return;
    erase.mutate(
      { caseId: props.caseId, textId: props.textId, reason },
      {
        onSuccess: () => {
          props.onClose();
          props.onDone();
        },
      },
    );
  };
  return (
    <FormDialog onClose={props.onClose} title={t('guarded.eraseTitle', { date: props.written })}>
      <form className="form" noValidate onSubmit={submit}>
        <p className="consequence">{t('guarded.eraseConsequence')}</p>
        <Question
          id="erase-reason"
          label={t('guarded.eraseWhy')}
          error={isTried && reason === null ? t('guarded.chooseWhy') : undefined}
        >
          {(field) => (
            <select
              {...field}
              className="field"
              value={reason ?? ''}
              onChange={(event) =>
                setReason(ERASE_REASONS.find((code) => code === event.currentTarget.value) ?? null)
              }
            >
              <option value="">{t('guarded.chooseWhy')}</option>
              {ERASE_REASONS.map((code) => (
                <option key={code} value={code}>
                  {t(`guarded.eraseReason.${code}`)}
                </option>
              ))}
            </select>
          )}
        </Question>
        <ErrorNote error={erase.error} />
        <div className="row">
          <Button type="submit" loading={erase.isPending}>
            {t('guarded.eraseNow')}
          </Button>
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
