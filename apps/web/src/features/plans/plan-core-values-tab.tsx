import type { InitiativeView } from '@regiovast/domain/plans/initiatives.views';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanButton } from './plan-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { DoneNote } from './done-note.tsx';
import { InitiativeBox } from './initiative-box.tsx';
import { InitiativeDialog } from './initiative-dialog.tsx';
import { RowRemoveDialog } from './row-remove-dialog.tsx';
import './plan-words.ts';
import './plan-content.css';

/** L-7 · takeovers, starts and chains beside the four core values, in words of the RHO and without a verdict. */
export default function PlanCoreValuesTab({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: view, refetch } = useSuspenseQuery(trpc.plans.initiatives.queryOptions({ planId }));
  const [open, setOpen] = useState<InitiativeView | 'new' | null>(null);
  const [leaving, setLeaving] = useState<InitiativeView | null>(null);
  const [done, setDone] = useState('');
  const remove = useMutation(trpc.plans.removeInitiative.mutationOptions({ onError: () => void refetch() }));
  const isForbidden = view.can.set.because.includes('NOT_ALLOWED');
  const { reference } = view;
  const stopRemoving = (): void => {
    remove.reset();
    setLeaving(null);
  };
  return (
    <div className="stack">
      <DoneNote text={done} />
      <section className="box" aria-labelledby="plan-values">
        <div className="box-head">
          <h2 id="plan-values">{t('planMeasures.values.title')}</h2>
          <span className="push">
            <PlanButton
              capability={view.can.set}
              label={t('planMeasures.values.add')}
              look={{ size: 'xs', variant: 'default', leftSection: <Icon name="plus" /> }}
              onClick={() => setOpen('new')}
            />
          </span>
        </div>
        <div className="box-body stack">
          {!isForbidden && <p>{t('planMeasures.values.intro')}</p>}
          <p className="second">{t('planMeasures.values.noVeto')}</p>
          {view.initiatives.length === 0 && (
            <p>{t(isForbidden ? 'planMeasures.values.emptyToRead' : 'planMeasures.values.empty')}</p>
          )}
          <p className="meta">
            {t('planMeasures.values.criteria', {
              version: reference.version,
              date: format.date(reference.validFrom),
              source: reference.source,
            })}
          </p>
        </div>
      </section>
      {view.initiatives.map((initiative) => (
        <InitiativeBox
          key={initiative.id}
          view={view}
          initiative={initiative}
          onChange={() => setOpen(initiative)}
          onRemove={() => setLeaving(initiative)}
          onDone={() => setDone(t('planMeasures.values.answerSaved'))}
        />
      ))}
      {open && (
        <InitiativeDialog
          planId={planId}
          initiative={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={() => setDone(t('planMeasures.values.saved'))}
        />
      )}
      {leaving && (
        <RowRemoveDialog
          name={leaving.name}
          change={remove}
          onClose={stopRemoving}
          onRemove={() =>
            remove.mutate(
              { planId, id: leaving.id, version: leaving.version ?? 1 },
              {
                onSuccess: () => {
                  stopRemoving();
                  setDone(t('planMeasures.values.removed'));
                },
              },
            )
          }
        />
      )}
    </div>
  );
}
