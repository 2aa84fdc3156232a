import type { GoalView } from '@regiovast/domain/plans/goals.views';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../components/definition-link.tsx';
import type { Column } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { useIndicatorWords } from '../indicators/use-indicator-words.ts';
import { GoalDialog } from './goal-dialog.tsx';
import { PlanRowsBox } from './plan-rows-box.tsx';
import { useReaderLanguage } from './use-reader-language.ts';
import '../indicators/indicator-texts.ts';
import './plan-words.ts';
import './plan-content.css';

/** L-2 · what a plan wants to reach: per goal a figure, where one is, where one wants to be, and when. */
export default function PlanGoalsTab({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const { data: view, refetch } = useSuspenseQuery(trpc.plans.goals.queryOptions({ planId }));
  const remove = useMutation(trpc.plans.removeGoal.mutationOptions({ onError: () => void refetch() }));
  const columns = useGoalColumns();
  const isForbidden = view.can.set.because.includes('NOT_ALLOWED');
  return (
    <PlanRowsBox
      part="goals"
      can={view.can}
      hasRoom
      rows={view.goals}
      columns={columns}
      empty={t(isForbidden ? 'planMeasures.goals.emptyToRead' : 'planMeasures.goals.empty')}
      form={(goal, ends) => <GoalDialog view={view} goal={goal} {...ends} />}
      removal={remove}
      onRemove={({ id, version }, onSuccess) =>
        remove.mutate({ planId, id, version: version ?? 1 }, { onSuccess })
      }
    />
  );
}

/** The columns of the goals. */
function useGoalColumns(): Column<GoalView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useReaderLanguage();
  const { unitOf } = useIndicatorWords();
  const label = ({ indicator, indicatorCode }: GoalView) =>
    indicator
      ? indicator[language === 'en' ? 'labelEn' : 'labelNl']
      : t('planMeasures.goals.indicatorGone', { code: indicatorCode });
  return [
    { id: 'goal', header: t('planMeasures.goals.goal'), isRowHeader: true, cell: ({ wording }) => wording },
    {
      id: 'indicator',
      header: t('planMeasures.goals.indicator'),
      cell: (row) => (
        <span className="plan-cell">
          {row.indicator ? (
            <DefinitionLink code={row.indicatorCode}>{label(row)}</DefinitionLink>
          ) : (
            label(row)
          )}
          {row.indicator && (
            <span className="meta">{t('planMeasures.goals.unitIs', { unit: unitOf(row.indicator) })}</span>
          )}
        </span>
      ),
    },
    {
      id: 'baseline',
      header: t('planMeasures.goals.baseline'),
      isNumeric: true,
      cell: (row) => (
        <span className="plan-cell">
          {row.baselineValue === null || row.baselineOn === null ? (
            <span>
              <span className="unknown">{t('frame.unknown')}</span>
            </span>
          ) : (
            <>
              {format.number(row.baselineValue)}
              <span className="meta">
                {t('planMeasures.goals.by', { date: format.date(row.baselineOn) })} · {row.baselineSource}
              </span>
            </>
          )}
        </span>
      ),
    },
    {
      id: 'target',
      header: t('planMeasures.goals.target'),
      isNumeric: true,
      cell: (row) => (
        <span className="plan-cell">
          {format.number(row.targetValue)}
          <span className="meta">{t('planMeasures.goals.by', { date: format.date(row.targetOn) })}</span>
        </span>
      ),
    },
    {
      id: 'measures',
      header: t('planMeasures.goals.measures'),
      isNumeric: true,
      cell: ({ measures }) => format.integer(measures),
    },
  ];
}
