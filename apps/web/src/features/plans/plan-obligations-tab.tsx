import type { ObligationsView, ObligationView } from '@regiovast/domain/plans/obligations.views';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanButton } from './plan-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { DoneNote } from './done-note.tsx';
import { ObligationDialog } from './obligation-dialog.tsx';
import { RowButtons } from './row-buttons.tsx';
import { RowRemoveDialog } from './row-remove-dialog.tsx';
import './plan-words.ts';
import './plan-content.css';

/** L-2 · the concrete results to which the plan commits. */
export default function PlanObligationsTab({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const { data: view, refetch } = useSuspenseQuery(trpc.plans.obligations.queryOptions({ planId }));
  const [open, setOpen] = useState<ObligationView | 'new' | null>(null);
  const [leaving, setLeaving] = useState<ObligationView | null>(null);
  const [done, setDone] = useState('');
  const remove = useMutation(trpc.plans.removeObligation.mutationOptions({ onError: () => void refetch() }));
  const columns = useObligationColumns(view, setOpen, setLeaving);
  const hasMeasures = view.measures.length > 0;
  const isForbidden = view.can.set.because.includes('NOT_ALLOWED');
  const empty = isForbidden ? 'emptyToRead' : hasMeasures ? 'empty' : 'noMeasures';
  const stopRemoving = (): void => {
    remove.reset();
    setLeaving(null);
  };
  return (
    <div className="stack">
      <DoneNote text={done} />
      <section className="box" aria-labelledby="plan-obligations">
        <div className="box-head">
          <h2 id="plan-obligations">{t('planMeasures.obligations.title')}</h2>
          {hasMeasures && (
            <span className="push">
              <PlanButton
                capability={view.can.set}
                label={t('planMeasures.obligations.add')}
                look={{ size: 'xs', variant: 'default', leftSection: <Icon name="plus" /> }}
                onClick={() => setOpen('new')}
              />
            </span>
          )}
        </div>
        <p className="box-foot second">{t('planMeasures.obligations.intro')}</p>
        <DataTable
          caption={t('planMeasures.obligations.caption')}
          columns={columns}
          rows={view.obligations}
          rowId={({ id }) => id}
          empty={t(`planMeasures.obligations.${empty}`)}
        />
      </section>
      {open && (
        <ObligationDialog
          view={view}
          obligation={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={() => setDone(t('planMeasures.obligations.saved'))}
        />
      )}
      {leaving && (
        <RowRemoveDialog
          name={leaving.wording}
          change={remove}
          onClose={stopRemoving}
          onRemove={() =>
            remove.mutate(
              { planId, id: leaving.id, version: leaving.version ?? 1 },
              {
                onSuccess: () => {
                  stopRemoving();
                  setDone(t('planMeasures.obligations.removed'));
                },
              },
            )
          }
        />
      )}
    </div>
  );
}

/** The columns of the obligations; the last one only for who may write. */
function useObligationColumns(
  view: ObligationsView,
  onChange: (obligation: ObligationView) => void,
  onRemove: (obligation: ObligationView) => void,
): Column<ObligationView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const titles = new Map(view.measures.map(({ id, title }) => [id, title]));
  const columns: Column<ObligationView>[] = [
    {
      id: 'obligation',
      header: t('planMeasures.obligations.obligation'),
      isRowHeader: true,
      cell: ({ wording }) => wording,
    },
    {
      id: 'measure',
      header: t('planMeasures.obligations.measureIs'),
      cell: ({ measureId }) => <span className="plan-cell">{titles.get(measureId)}</span>,
    },
    {
      id: 'target',
      header: t('planMeasures.obligations.target'),
      isNumeric: true,
      cell: ({ targetValue, unit }) => `${format.number(targetValue)} ${unit}`,
    },
    {
      id: 'due',
      header: t('planMeasures.obligations.due'),
      cell: ({ dueOn }) => format.date(dueOn),
    },
    {
      id: 'evidence',
      header: t('planMeasures.obligations.evidenceIs'),
      cell: ({ evidence }) => <span className="plan-cell">{evidence}</span>,
    },
  ];
  if (!view.can.set.can) return columns;
  return [
    ...columns,
    {
      id: 'change',
      header: t('planMeasures.change'),
      cell: (row) => (
        <RowButtons
          name={row.wording}
          can={view.can}
          onChange={() => onChange(row)}
          onRemove={() => onRemove(row)}
        />
      ),
    },
  ];
}
