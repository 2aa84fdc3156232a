import { Button } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';

type Guarded = CaseView['guardedTexts'][number];

/** C-5 · text that stays closed until somebody reads it; who does is recorded. */
export function GuardedTexts({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  if (view.guardedTexts.length === 0) return null;
  return (
    <section className="box" aria-labelledby="guarded">
      <div className="box-head">
        <Icon name="lock" />
        <h2 id="guarded">{t('cases.guarded.title')}</h2>
      </div>
      <ul className="guarded">
        {view.guardedTexts.map((guarded) => (
          <GuardedText
            key={guarded.id}
            caseId={view.id}
            guarded={guarded}
            canRead={view.can.readGuardedText.can}
          />
        ))}
      </ul>
    </section>
  );
}

function GuardedText({ caseId, guarded, canRead }: { caseId: string; guarded: Guarded; canRead: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const written = format.date(guarded.writtenOn);
  // What was read lives as long as it is open, and not in the cache of questions.
  const reading = useMutation({
    ...trpc.cases.readGuardedText.mutationOptions(),
    gcTime: 0,
    onSuccess: () => undefined,
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
      {canRead &&
        (reading.data ? (
          <Button size="xs" variant="default" onClick={() => reading.reset()}>
            {t('cases.guarded.close')}
          </Button>
        ) : (
          <div className="row">
            <Button
              size="xs"
              variant="default"
              aria-label={t('cases.guarded.readOf', { date: written })}
              loading={reading.isPending}
              onClick={() => reading.mutate({ caseId, textId: guarded.id })}
            >
              {t('cases.guarded.read')}
            </Button>
            <span className="meta">{t('cases.guarded.logged')}</span>
          </div>
        ))}
    </li>
  );
}
