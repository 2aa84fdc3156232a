import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { AddActionForm } from './add-action-form.tsx';
import { CapabilityButton } from './capability-button.tsx';
import { DistanceText } from './due-text.tsx';

type CaseAction = CaseView['actions'][number];

/** What is to be done, open first and the earliest on top; adding and completing where the server allows it. */
export function ActionsBox({ view, onDone }: { view: CaseView; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const complete = useMutation(trpc.cases.completeAction.mutationOptions());
  const actions = view.actions.toSorted(
    (a, b) => Number(a.doneOn !== null) - Number(b.doneOn !== null) || a.dueOn.localeCompare(b.dueOn),
  );
  const open = actions.filter((action) => action.doneOn === null).length;
  const late = actions.filter((action) => action.isOverdue).length;
  return (
    <section className="box" aria-labelledby="actions">
      <div className="box-head">
        <h2 id="actions">{t('cases.actions.title')}</h2>
        <span className="meta">{t('cases.actions.open', { open, late })}</span>
        <span className="push">
          {!isAdding && (
            <CapabilityButton
              capability={view.can.addAction}
              label={t('cases.actions.add')}
              look={{ variant: 'default', size: 'xs', leftSection: <Icon name="plus" /> }}
              onClick={() => setAdding(true)}
            />
          )}
        </span>
      </div>
      {isAdding && (
        <AddActionForm
          caseId={view.id}
          onClose={() => setAdding(false)}
          onAdded={() => onDone(t('cases.done.action'))}
        />
      )}
      <ErrorNote error={complete.error} />
      {actions.length === 0 ? (
        <p className="box-foot second">
          {view.can.addAction.can ? t('cases.actions.none') : t('cases.actions.noneToRead')}
        </p>
      ) : (
        <ActionTable
          actions={actions}
          onComplete={
            view.can.completeAction.can
              ? ({ id: actionId, title }) => {
                  if (complete.isPending) return;
                  complete.mutate(
                    { caseId: view.id, actionId },
                    { onSuccess: () => onDone(t('cases.done.completed', { title })) },
                  );
                }
              : undefined
          }
        />
      )}
    </section>
  );
}

function ActionTable({
  actions,
  onComplete,
}: {
  actions: readonly CaseAction[];
  onComplete: ((action: CaseAction) => void) | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('cases.actions.scroll')}>
      <table className="data-table case-actions">
        <thead>
          <tr>
            <th scope="col">{t('cases.actions.action')}</th>
            <th scope="col">{t('cases.actions.who')}</th>
            <th scope="col">{t('cases.actions.dueOn')}</th>
            <th scope="col">{t('cases.actions.state')}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action.id} className={action.doneOn === null ? undefined : 'done'}>
              <th scope="row">
                <span className="action-title">
                  {action.doneOn === null && onComplete && (
                    <button
                      type="button"
                      className="tick"
                      aria-label={t('cases.actions.complete', { title: action.title })}
                      title={t('cases.actions.complete', { title: action.title })}
                      onClick={() => onComplete(action)}
                    />
                  )}
                  {action.title}
                </span>
              </th>
              <td>{action.ownerName}</td>
              <td>{format.date(action.dueOn)}</td>
              <td>
                {action.doneOn === null ? (
                  <DistanceText date={action.dueOn} />
                ) : (
                  <span className="text-resolved late">
                    <Icon name="resolved" size={14} />
                    {t('cases.actions.doneOn', { date: format.date(action.doneOn) })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
