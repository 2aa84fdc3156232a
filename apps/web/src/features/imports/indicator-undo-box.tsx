import { Button } from '@mantine/core';
import type { ImportReport } from '@regiovast/domain/imports/import.views';
import type { IndicatorUndo } from '@regiovast/domain/imports/indicator-import.views';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';

type Props = { readonly id: string; readonly report: ImportReport; readonly undo: IndicatorUndo };

/** P-2 · That the figures are recorded, and taking them back with what that does, or why it cannot be done. */
export function IndicatorUndoBox({ id, report, undo: { figures, builtUpon } }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const undo = useMutation(trpc.imports.undoIndicators.mutationOptions());
  const isBlocked = builtUpon.imports + builtUpon.quarters > 0;
  const { made } = report;
  return (
    <section className="box" aria-labelledby="undo-title">
      <div className="box-head">
        <h2 id="undo-title">{t('indicatorImports.undoTitle')}</h2>
      </div>
      <div className="stack import-body">
        {made && (
          <p>
            <Icon name="check" />{' '}
            {t('indicatorImports.committed', {
              figures: format.integer(made.figuresNew + made.figuresChanged),
              new: format.integer(made.figuresNew),
              changed: format.integer(made.figuresChanged),
            })}
          </p>
        )}
        <p className="second">
          {isBlocked
            ? t('indicatorImports.undoBlocked', builtUpon)
            : t('indicatorImports.undoHint', { figures: format.integer(figures) })}
        </p>
        <ErrorNote error={undo.error} />
        {!isBlocked && (
          <div>
            <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate({ id })}>
              {t('indicatorImports.undo')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
