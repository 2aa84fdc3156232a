import type { GoalsView, GoalView } from '@regiovast/domain/plans/goals.views';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanButton } from './plan-button.tsx';
import { DefinitionLink } from '../../components/definition-link.tsx';
import { Icon } from '../../components/icon.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { useIndicatorWords } from '../indicators/use-indicator-words.ts';
import { DoneNote } from './done-note.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { RowButtons } from './row-buttons.tsx';
import { RowRemoveDialog } from './row-remove-dialog.tsx';
import { useReaderLanguage } from './use-reader-language.ts';
import '../indicators/indicator-texts.ts';
import './plan-words.ts';
import './plan-content.css';

/** L-2 · what a plan wants to reach: per goal a figure, where one is, where one wants to be, and when. */
export default function PlanGoalsTab({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const { data: view, refetch } = useSuspenseQuery(trpc.plans.goals.queryOptions({ planId }));
  const [open, setOpen] = useState<GoalView | 'new' | null>(null);
  const [leaving, setLeaving] = useState<GoalView | null>(null);
  const [done, setDone] = useState('');
  const remove = useMutation(trpc.plans.removeGoal.mutationOptions({ onError: () => void refetch() }));
  const columns = useGoalColumns(view, setOpen, setLeaving);
  const isForbidden = view.can.set.because.includes('NOT_ALLOWED');
  const stopRemoving = (): void => {
    remove.reset();
    setLeaving(null);
  };
  return (
    <div className="stack">
      <DoneNote text={done} />
      <section className="box" aria-labelledby="plan-goals">
        <div className="box-head">
          <h2 id="plan-goals">{t('planMeasures.goals.title')}</h2>
          <span className="push">
            <PlanButton
              capability={view.can.set}
              label={t('planMeasures.goals.add')}
              look={{ size: 'xs', variant: 'default', leftSection: <Icon name="plus" /> }}
              onClick={() => setOpen('new')}
            />
          </span>
        </div>
        <p className="box-foot second">{t('planMeasures.goals.intro')}</p>
        <DataTable
          caption={t('planMeasures.goals.caption')}
          columns={columns}
          rows={view.goals}
          rowId={({ id }) => id}
          empty={t(isForbidden ? 'planMeasures.goals.emptyToRead' : 'planMeasures.goals.empty')}
        />
      </section>
      {open && (
        <GoalDialog
          view={view}
          goal={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={() => setDone(t('planMeasures.goals.saved'))}
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
                  setDone(t('planMeasures.goals.removed'));
                },
              },
            )
          }
        />
      )}
    </div>
  );
}

/** The columns of the goals; the last one only for who may write. */
function useGoalColumns(
  view: GoalsView,
  onChange: (goal: GoalView) => void,
  onRemove: (goal: GoalView) => void,
): Column<GoalView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useReaderLanguage();
  const { unitOf } = useIndicatorWords();
  const label = ({ indicator, indicatorCode }: GoalView) =>
    indicator
      ? indicator[language === 'en' ? 'labelEn' : 'labelNl']
      : t('planMeasures.goals.indicatorGone', { code: indicatorCode });
  const columns: Column<GoalView>[] = [
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
