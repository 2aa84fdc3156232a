import { Button } from '@mantine/core';
import type { ChainCaseView } from '@regiovast/domain/cases/chain-case.views';
import {
  COMMUNICATION_STATES,
  communicationStateSchema,
  RECORD_TRANSFER_STATES,
  recordTransferStateSchema,
} from '@regiovast/domain/cases/record-fields';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { refusalOf, trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Question } from '../../components/question.tsx';

type Props = {
  readonly view: ChainCaseView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** D-5 · changes what the locations share, and says what that does to them. */
export function ChainCaseFieldsDialog({ view, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [draft, setDraft] = useState(view.fields);
  // The version one looked at; the view behind the dialog may be refreshed by itself.
  const [version] = useState(view.version);
  const save = useMutation(trpc.cases.setChain.mutationOptions());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate(
      { id: view.id, version, ...draft },
      {
        onSuccess: () => {
          onClose();
          onDone(t('escalation.chain.saved'));
        },
      },
    );
  };
  const dateField = (name: 'expectedEndOn' | 'supervisorInformedOn', label: string, max?: string) => (
    <Question id={`chain-${name}`} label={label}>
      {(field) => (
        <input
          {...field}
          type="date"
          className="field"
          max={max}
          value={draft[name] ?? ''}
          onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value || null })}
        />
      )}
    </Question>
  );
  return (
    <FormDialog title={t('escalation.chain.editTitle')} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        {dateField('expectedEndOn', t('escalation.chain.expectedEndOn'))}
        <Question id="chain-transfer" label={t('caseRecord.field.recordTransferState')}>
          {(field) => (
            <select
              {...field}
              className="field"
              value={draft.recordTransferState ?? ''}
              onChange={(event) =>
                setDraft({
                  ...draft,
                  recordTransferState:
                    recordTransferStateSchema.safeParse(event.currentTarget.value).data ?? null,
                })
              }
            >
              <option value="">{t('escalation.chain.notSet')}</option>
              {RECORD_TRANSFER_STATES.map((state) => (
                <option key={state} value={state}>
                  {t(`caseRecord.transfer.${state}`)}
                </option>
              ))}
            </select>
          )}
        </Question>
        {dateField('supervisorInformedOn', t('caseRecord.field.supervisorInformedOn'), today)}
        <Question id="chain-communication" label={t('caseRecord.field.communicationState')}>
          {(field) => (
            <select
              {...field}
              className="field"
              value={draft.communicationState ?? ''}
              onChange={(event) =>
                setDraft({
                  ...draft,
                  communicationState:
                    communicationStateSchema.safeParse(event.currentTarget.value).data ?? null,
                })
              }
            >
              <option value="">{t('escalation.chain.notSet')}</option>
              {COMMUNICATION_STATES.map((state) => (
                <option key={state} value={state}>
                  {t(`caseRecord.communication.${state}`)}
                </option>
              ))}
            </select>
          )}
        </Question>
        <p className="meta">{t('escalation.chain.editSees')}</p>
        {refusalOf(save.error)?.code === 'STALE_VERSION' ? (
          <p className="note tone-threatened" role="alert">
            <Icon name="threatened" />
            {t('escalation.lead.stale')}
          </p>
        ) : (
          <ErrorNote error={save.error} />
        )}
        <div className="row">
          <Button type="submit" loading={save.isPending}>
            {t('escalation.chain.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
