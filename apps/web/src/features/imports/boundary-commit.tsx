import { Button } from '@mantine/core';
import type { BoundaryImportView } from '@regiovast/domain/imports/boundary-import.views';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';

/** Putting boundaries in use, with who sees it and what lapses before the button; or why that cannot be. */
export function BoundaryCommit({ view }: { view: BoundaryImportView }) {
  const { t } = useTranslation();
  const commit = useMutation(trpc.imports.commitBoundaries.mutationOptions());
  const { report, mapping } = view;
  if (view.state === 'committed') {
    return (
      <p className="note tone-resolved" role="status">
        <Icon name="resolved" />
        <span>
          {t('boundaries.committed')}{' '}
          <Link
            to="/"
            search={mapping.division === 'municipality' ? {} : { indeling: mapping.division }}
            className="note-link"
          >
            {t('boundaries.toMap')}
          </Link>
        </span>
      </p>
    );
  }
  if (report.refused > 0) {
    return (
      <p className="note tone-acute">
        <Icon name="acute" />
        {t('boundaries.refused')}
      </p>
    );
  }
  return (
    <section className="box" aria-labelledby="boundary-commit">
      <div className="box-head">
        <h2 id="boundary-commit">{t('boundaries.commitTitle')}</h2>
      </div>
      <div className="stack import-body">
        <p>{t(report.unchanged === report.rows ? 'boundaries.commitUnchanged' : 'boundaries.commitHint')}</p>
        <ErrorNote error={commit.error} />
        <div>
          <Button
            className="long-button"
            loading={commit.isPending}
            onClick={() => commit.mutate({ id: view.id })}
          >
            {t('boundaries.commit', {
              count: report.rows,
              division: t(`boundaries.divisions.${mapping.division}`),
            })}
          </Button>
        </div>
      </div>
    </section>
  );
}
