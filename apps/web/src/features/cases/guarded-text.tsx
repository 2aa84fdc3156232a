import { Button } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { GuardedEraseDialog } from './guarded-erase-dialog.tsx';

type Props = {
  readonly view: CaseView;
  readonly guarded: CaseView['guardedTexts'][number];
  readonly onDone: (words: string) => void;
};

/** One guarded text: closed until it is read, and erased now by who may. */
export function GuardedText({ view, guarded, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isErasing, setErasing] = useState(false);
  const written = format.date(guarded.writtenOn);
  // What was read lives as long as it is open, and not in the cache of questions.
  const reading = useMutation({
    ...trpc.cases.readGuardedText.mutationOptions(),
    gcTime: 0,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.cases.guardedReads.pathKey() }),
  });
  return (
    <li>
      <p className="meta">
        {t('cases.guarded.written', {
          date: written,
          by: guarded.writtenBy,
          erase: format.date(guarded.eraseOn),
        })}
      </p>
      <div aria-live="polite">{reading.data && <p className="guarded-text">{reading.data.text}</p>}</div>
      <ErrorNote error={reading.error} />
      <div className="row">
        {reading.data ? (
          <Button size="xs" variant="default" onClick={() => reading.reset()}>
            {t('cases.guarded.close')}
          </Button>
        ) : (
          <>
            <Button
              size="xs"
              variant="default"
              aria-label={t('cases.guarded.readOf', { date: written })}
              loading={reading.isPending}
              onClick={() => reading.mutate({ caseId: view.id, textId: guarded.id })}
            >
              {t('cases.guarded.read')}
            </Button>
            <span className="meta">{t('cases.guarded.logged')}</span>
          </>
        )}
        {view.can.eraseGuardedText.can && (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            className="push"
            aria-label={t('guarded.eraseOf', { date: written })}
            onClick={() => setErasing(true)}
          >
            {t('guarded.erase')}
          </Button>
        )}
      </div>
      {isErasing && (
        <GuardedEraseDialog
          caseId={view.id}
          textId={guarded.id}
          written={written}
          onClose={() => setErasing(false)}
          onDone={() => onDone(t('guarded.erased'))}
        />
      )}
    </li>
  );
}
