import { Button } from '@mantine/core';
import type { ImportView } from '@regiovast/domain/imports/import.views';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { CommitDialog } from './commit-dialog.tsx';

/** P-2 · Taking over what was not refused, with its numbers on the button; or that it was done. */
export function CommitBox({ view }: { view: ImportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAsking, setIsAsking] = useState(false);
  const commit = useMutation(trpc.imports.commit.mutationOptions());
  const { report } = view;
  if (view.state === 'committed') return <Committed view={view} />;
  const rowsRefused = t('imports.rowCount', {
    count: report.refused,
    formatted: format.integer(report.refused),
  });
  if (report.refused === report.rows) {
    return (
      <p className="note tone-acute">
        <Icon name="acute" />
        {t('imports.commitNoneAccepted')}
      </p>
    );
  }
  const total = report.new + report.changed;
  const label = t('imports.commit', {
    practices: t('imports.practices', { count: total, formatted: format.integer(total) }),
    new: format.integer(report.new),
    changed: format.integer(report.changed),
  });
  const close = (): void => {
    setIsAsking(false);
    commit.reset();
  };
  return (
    <section className="box" aria-labelledby="commit-title">
      <div className="box-head">
        <h2 id="commit-title">{t('imports.commitTitle')}</h2>
      </div>
      <div className="stack import-body">
        <p>
          {total > 0 ? t('imports.commitHint') : t('imports.commitNothing')}{' '}
          {report.refused > 0 && t('imports.commitRefused', { rows: rowsRefused })}
        </p>
        <div>
          <Button className="long-button" onClick={() => setIsAsking(true)}>
            {total > 0 ? label : t('imports.commitUnchanged')}
          </Button>
        </div>
      </div>
      <CommitDialog
        report={report}
        isOpen={isAsking}
        isBusy={commit.isPending}
        onClose={close}
        onConfirm={() => commit.mutate({ id: view.id })}
      >
        <ErrorNote error={commit.error} />
      </CommitDialog>
    </section>
  );
}

function Committed({ view }: { view: ImportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { report } = view;
  return (
    <p className="note tone-resolved" role="status">
      <Icon name="resolved" />
      <span>
        {t('imports.committed', {
          new: format.integer(report.new),
          changed: format.integer(report.changed),
          refused: format.integer(report.refused),
        })}{' '}
        <Link to="/praktijken" className="note-link">
          {t('imports.toPractices')}
        </Link>
      </span>
    </p>
  );
}
