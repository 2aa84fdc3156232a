import { Button } from '@mantine/core';
import type { ArrangementImportView } from '@regiovast/domain/imports/arrangement-import.views';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { ArrangementCommitBlocked } from './arrangement-commit-blocked.tsx';
import { ArrangementExcessQuestion } from './arrangement-excess-question.tsx';

/** P-2 · taking over what was not refused, with its number on the button; or why it cannot be, or that it was done. */
export function ArrangementCommitBox({ view }: { view: ArrangementImportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, state, outcome, toConfirm, can } = view;
  const [confirmsExcess, setConfirmsExcess] = useState(false);
  // A refusal may be of a ceiling that was lowered meanwhile: the years to confirm follow it.
  const onError = () => queryClient.invalidateQueries(trpc.imports.getArrangements.queryFilter({ id }));
  const commit = useMutation(trpc.imports.commitArrangements.mutationOptions({ onError }));
  const total = outcome.arrangements.new + outcome.arrangements.changed;
  const arrangements = t('arrangementImports.arrangements', {
    count: total,
    formatted: format.integer(total),
  });
  const { refused } = outcome.arrangements;
  if (state === 'committed') {
    return (
      <p className="note tone-resolved" role="status">
        <Icon name="resolved" />
        <span>
          {t('arrangementImports.committed', { arrangements })}{' '}
          <Link to="/maatwerk" className="note-link">
            {t('arrangementImports.toList')}
          </Link>
        </span>
      </p>
    );
  }
  if (!can.commit.can) return <ArrangementCommitBlocked id={id} can={can} />;
  return (
    <section className="box" aria-labelledby="commit-title">
      <div className="box-head">
        <h2 id="commit-title">{t('arrangementImports.commitTitle')}</h2>
      </div>
      <div className="stack import-body">
        <p>{t(total === 0 ? 'arrangementImports.commitNothing' : 'arrangementImports.commitHint')}</p>
        {refused > 0 && (
          <p className="second">
            {t('arrangementImports.commitRefused', { count: refused, formatted: format.integer(refused) })}
          </p>
        )}
        {toConfirm.length > 0 && (
          <ArrangementExcessQuestion
            years={toConfirm}
            isConfirmed={confirmsExcess}
            onConfirm={setConfirmsExcess}
          />
        )}
        <ErrorNote error={commit.error} />
        <div>
          <Button
            className="long-button"
            loading={commit.isPending}
            onClick={() => commit.mutate({ id, confirmsExcess })}
          >
            {total === 0
              ? t('arrangementImports.commitUnchanged')
              : t('arrangementImports.commit', { arrangements })}
          </Button>
        </div>
      </div>
    </section>
  );
}
