import { Button } from '@mantine/core';
import type { IndicatorImportView } from '@regiovast/domain/imports/indicator-import.views';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';

/** P-2 · Recording what was not refused: its numbers stand on the button, and who will see them above it. */
export function IndicatorCommitBox({ view: { id, report } }: { view: IndicatorImportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const commit = useMutation(trpc.imports.commitIndicators.mutationOptions());
  const { figuresNew = 0, figuresChanged = 0 } = report.made ?? {};
  if (report.refused === report.rows) {
    return (
      <p className="note tone-acute">
        <Icon name="acute" />
        {t('indicatorImports.commitNone')}
      </p>
    );
  }
  const total = figuresNew + figuresChanged;
  return (
    <section className="box" aria-labelledby="commit-title">
      <div className="box-head">
        <h2 id="commit-title">{t('indicatorImports.commitTitle')}</h2>
      </div>
      <div className="stack import-body">
        <p>{total === 0 ? t('indicatorImports.commitNothing') : t('indicatorImports.commitConsequence')}</p>
        {report.refused > 0 && (
          <p className="second">
            {t('indicatorImports.refusedRows', {
              rows: t('imports.rowCount', {
                count: report.refused,
                formatted: format.integer(report.refused),
              }),
            })}
          </p>
        )}
        <ErrorNote error={commit.error} />
        <div>
          <Button className="long-button" loading={commit.isPending} onClick={() => commit.mutate({ id })}>
            {total === 0
              ? t('imports.commitUnchanged')
              : t('indicatorImports.commit', {
                  figures: format.integer(total),
                  new: format.integer(figuresNew),
                  changed: format.integer(figuresChanged),
                })}
          </Button>
        </div>
      </div>
    </section>
  );
}
