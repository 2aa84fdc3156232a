import { Button } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { Question } from '../../components/question.tsx';

type Props = { readonly view: CaseView; readonly onDone: (words: string) => void };

/** C-5 · until when the guarded text of the case is kept, and another day for it. */
export function GuardedRetention({ view, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const [day, setDay] = useState<string | null>(null);
  const change = useMutation(trpc.cases.setRetention.mutationOptions());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (day === null || change.isPending) return;
    change.mutate(
      { caseId: view.id, version: view.version, retainUntil: day === '' ? null : day },
      {
        onSuccess: () => {
          setDay(null);
          onDone(t('guarded.retentionSaved'));
        },
      },
    );
  };
  return (
    <form className="guarded-form" noValidate onSubmit={submit}>
      <p className="meta">
        {view.retainUntil
          ? t('guarded.retainUntil', { date: format.date(view.retainUntil) })
          : t('guarded.retainEach')}
      </p>
      {day === null ? (
        view.can.setRetention.can && (
          <div>
            <Button size="xs" variant="default" onClick={() => setDay(view.retainUntil ?? '')}>
              {t('guarded.setRetention')}
            </Button>
          </div>
        )
      ) : (
        <>
          <Question id="retain-until" label={t('guarded.retentionDate')} hint={t('guarded.retentionHint')}>
            {(field) => (
              <input
                {...field}
                type="date"
                className="field"
                min={today}
                value={day}
                onChange={(event) => setDay(event.currentTarget.value)}
              />
            )}
          </Question>
          <ErrorNote error={change.error} />
          <div className="row">
            <Button size="xs" type="submit" loading={change.isPending}>
              {t('guarded.saveRetention')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setDay(null)}>
              {t('frame.cancel')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
