import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import type { CaseAction } from './action-draft.ts';
import { EditActionForm } from './action-edit-form.tsx';
import { ActionRow, type ActionSteps } from './action-row.tsx';
import { AddActionForm } from './add-action-form.tsx';
import { CapabilityButton } from '../../components/capability-button.tsx';
import './action-texts.ts';

/** What is to be done, open first and the earliest on top; what can be done with each where the server allows it. */
export function ActionsBox({ view, onDone }: { view: CaseView; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const [editedId, setEditedId] = useState<string | null>(null);
  const complete = useMutation(trpc.cases.completeAction.mutationOptions());
  const reopen = useMutation(trpc.cases.reopenAction.mutationOptions());
  const actions = view.actions.toSorted(
    (a, b) => Number(a.doneOn !== null) - Number(b.doneOn !== null) || a.dueOn.localeCompare(b.dueOn),
  );
  const open = actions.filter((action) => action.doneOn === null).length;
  const late = actions.filter((action) => action.isOverdue).length;
  const edited = actions.find(({ id }) => id === editedId);
  const isBusy = complete.isPending || reopen.isPending;
  const steps: ActionSteps = {
    onComplete: view.can.completeAction.can
      ? ({ id: actionId, title }) => {
          if (isBusy) return;
          const onSuccess = () => onDone(t('cases.done.completed', { title }));
          complete.mutate({ caseId: view.id, actionId }, { onSuccess });
        }
      : undefined,
    onReopen: view.can.changeAction.can
      ? ({ id: actionId, title }) => {
          if (isBusy) return;
          const onSuccess = () => onDone(t('caseActions.reopened', { title }));
          reopen.mutate({ caseId: view.id, actionId }, { onSuccess });
        }
      : undefined,
    onChange: view.can.changeAction.can ? ({ id }) => setEditedId(id) : undefined,
  };
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
      {edited && (
        <EditActionForm
          key={edited.id}
          caseId={view.id}
          action={edited}
          onClose={() => setEditedId(null)}
          onChanged={() => onDone(t('caseActions.changed', { title: edited.title }))}
        />
      )}
      <ErrorNote error={complete.error ?? reopen.error} />
      {actions.length === 0 ? (
        <p className="box-foot second">
          {view.can.addAction.can ? t('cases.actions.none') : t('cases.actions.noneToRead')}
        </p>
      ) : (
        <ActionTable actions={actions} steps={steps} />
      )}
    </section>
  );
}

function ActionTable({ actions, steps }: { actions: readonly CaseAction[]; steps: ActionSteps }) {
  const { t } = useTranslation();
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
            <ActionRow key={action.id} action={action} steps={steps} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
