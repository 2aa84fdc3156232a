import type { MeasureView } from '@regiovast/domain/plans/measures.views';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanButton } from './plan-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Choices } from '../../components/question.tsx';
import { trpc } from '../../lib/trpc.ts';
import { DoneNote } from './done-note.tsx';
import { MeasureDialog } from './measure-dialog.tsx';
import { MeasureLibrary } from './measure-library.tsx';
import { MeasureTable } from './measure-table.tsx';
import { MeasureTotals } from './measure-totals.tsx';
import { MEASURE_VIEWS, type MeasureViewName } from './plan-search.ts';
import { QuarterGridTable } from './quarter-grid-table.tsx';
import { RowRemoveDialog } from './row-remove-dialog.tsx';
import './plan-words.ts';
import './plan-content.css';

const route = getRouteApi('/_app/plannen/$id');

/** L-3 · the measures of a plan as a table or by quarter, what they cost, and the library they are taken from. */
export default function PlanMeasuresTab({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const { weergave = 'tabel' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: view, refetch } = useSuspenseQuery(trpc.plans.measures.queryOptions({ planId }));
  const [open, setOpen] = useState<MeasureView | 'new' | null>(null);
  const [leaving, setLeaving] = useState<MeasureView | null>(null);
  const [done, setDone] = useState('');
  const remove = useMutation(trpc.plans.removeMeasure.mutationOptions({ onError: () => void refetch() }));
  const show = (chosen: MeasureViewName): void =>
    void navigate({
      search: (before) => ({ ...before, weergave: chosen === 'tabel' ? undefined : chosen }),
      replace: true,
    });
  const stopRemoving = (): void => {
    remove.reset();
    setLeaving(null);
  };
  return (
    <div className="stack">
      <DoneNote text={done} />
      <section className="box" aria-labelledby="plan-measures">
        <div className="box-head">
          <h2 id="plan-measures">{t('planMeasures.title')}</h2>
          <span className="meta">{t('planMeasures.measures.count', { count: view.measures.length })}</span>
          <div className="plan-view">
            <Choices
              name="measure-view"
              label={t('planMeasures.measures.view')}
              value={weergave}
              choices={MEASURE_VIEWS.map((value) => ({
                value,
                label: t(`planMeasures.measures.views.${value}`),
              }))}
              onChoose={show}
            />
          </div>
          <span className="push">
            <PlanButton
              capability={view.can.set}
              label={t('planMeasures.measures.addOwn')}
              look={{ size: 'xs', variant: 'default', leftSection: <Icon name="plus" /> }}
              onClick={() => setOpen('new')}
            />
          </span>
        </div>
        {weergave === 'tabel' && (
          <MeasureTable
            view={view}
            onChange={setOpen}
            onRemove={setLeaving}
            onLibrary={() => show('bibliotheek')}
          />
        )}
        {weergave === 'kwartalen' && <QuarterGridTable view={view} onOpen={setOpen} />}
        {weergave === 'bibliotheek' && (
          <MeasureLibrary
            view={view}
            onDone={(words) => {
              setDone(words);
              void navigate({ search: { tab: 'maatregelen' }, replace: true });
            }}
          />
        )}
      </section>
      {weergave !== 'bibliotheek' && view.measures.length > 0 && <MeasureTotals view={view} />}
      {open && (
        <MeasureDialog
          view={view}
          measure={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={() => setDone(t('planMeasures.measures.saved'))}
        />
      )}
      {leaving && (
        <RowRemoveDialog
          name={leaving.title}
          change={remove}
          onClose={stopRemoving}
          onRemove={() =>
            remove.mutate(
              { planId, id: leaving.id, version: leaving.version ?? 1 },
              {
                onSuccess: () => {
                  stopRemoving();
                  setDone(t('planMeasures.measures.removed'));
                },
              },
            )
          }
        />
      )}
    </div>
  );
}
