import { Button } from '@mantine/core';
import { CASE_TEXT_MAX_LENGTH } from '@regiovast/domain/cases/case.schemas';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { Question } from '../../components/question.tsx';

/** C-5 · writes guarded text, after the warning of what does not belong in it. */
export function GuardedForm(props: { caseId: string; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  // The text is not kept in the cache of changes.
  const add = useMutation({ ...trpc.cases.addGuardedText.mutationOptions(), gcTime: 0 });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === '' || add.isPending) return;
    add.mutate(
      { caseId: props.caseId, text },
      {
        onSuccess: () => {
          props.onClose();
          props.onDone();
        },
      },
    );
  };
  return (
    <form className="guarded-form" noValidate onSubmit={submit}>
      <Question
        id="guarded-text"
        label={t('guarded.text')}
        hint={t('guarded.warning')}
        error={isTried && text.trim() === '' ? t('guarded.missing') : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={4}
            autoComplete="off"
            maxLength={CASE_TEXT_MAX_LENGTH}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Question>
      <p className="meta">{t('guarded.left', { count: CASE_TEXT_MAX_LENGTH - text.length })}</p>
      <ErrorNote error={add.error} />
      <div className="row">
        <Button size="xs" type="submit" loading={add.isPending}>
          {t('guarded.save')}
        </Button>
        <Button size="xs" variant="default" onClick={props.onClose}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
