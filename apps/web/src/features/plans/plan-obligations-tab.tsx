import type { ObligationsView, ObligationView } from '@regiovast/domain/plans/obligations.views';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { ObligationDialog } from './obligation-dialog.tsx';
import { PlanRowsBox } from './plan-rows-box.tsx';
import './plan-words.ts';
import './plan-content.css';

/** L-2 · the concrete results to which the plan commits. */
export default function PlanObligationsTab({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const { data: view, refetch } = useSuspenseQuery(trpc.plans.obligations.queryOptions({ planId }));
  const remove = useMutation(trpc.plans.removeObligation.mutationOptions({ onError: () => void refetch() }));
  const columns = useObligationColumns(view);
  const hasMeasures = view.measures.length > 0;
  const isForbidden = view.can.set.because.includes('NOT_ALLOWED');
  const empty = isForbidden ? 'emptyToRead' : hasMeasures ? 'empty' : 'noMeasures';
  return (
    <PlanRowsBox
      part="obligations"
      can={view.can}
      hasRoom={hasMeasures}
      rows={view.obligations}
      columns={columns}
      empty={t(`planMeasures.obligations.${empty}`)}
      form={(obligation, ends) => <ObligationDialog view={view} obligation={obligation} {...ends} />}
      removal={remove}
      onRemove={({ id, version }, onSuccess) =>
        remove.mutate({ planId, id, version: version ?? 1 }, { onSuccess })
      }
    />
  );
}

/** The columns of the obligations. */
function useObligationColumns(view: ObligationsView): Column<ObligationView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const titles = new Map(view.measures.map(({ id, title }) => [id, title]));
  return [
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
}
