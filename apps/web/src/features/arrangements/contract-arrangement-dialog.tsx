import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { dateIn } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';
import { ApprovalDialog, type ApprovalStepProps } from './approval-dialog.tsx';

/** A-3 · under which reference and when it was contracted, and what that sets in motion. */
export function ContractArrangementDialog({ view, onDone, onClose }: ApprovalStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const [reference, setReference] = useState('');
  const [contractedOn, setContractedOn] = useState(today);
  const contract = useMutation(trpc.arrangements.contract.mutationOptions());
  const { arrangementId, statusSince, rhoName: rho } = view;
  return (
    <ApprovalDialog
      view={view}
      title={t('arrangementApproval.contract.action')}
      submit={t('arrangementApproval.contract.submit')}
      isReady={reference.trim() !== '' && dateIn(contractedOn) !== undefined}
      isBusy={contract.isPending}
      error={contract.error}
      onClose={onClose}
      onSubmit={({ version }) =>
        contract.mutate(
          { arrangementId, version, reference, contractedOn },
          {
            onSuccess: () => {
              onClose();
              onDone(t('arrangementApproval.contract.done'));
            },
          },
        )
      }
    >
      <p>{t('arrangementApproval.contract.what')}</p>
      <p>{t('arrangementApproval.contract.who', { rho })}</p>
      <Question id="arrangement-reference" label={t('arrangementApproval.contract.reference')}>
        {(field) => (
          <input
            {...field}
            className="field"
            required
            maxLength={ARRANGEMENT_LIMITS.reference}
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
        )}
      </Question>
      <Question
        id="arrangement-contracted-on"
        label={t('arrangementApproval.contract.on')}
        hint={t('arrangementApproval.contract.onHint', { since: format.date(statusSince) })}
      >
        {(field) => (
          <input
            {...field}
            type="date"
            className="field"
            required
            min={statusSince}
            max={today}
            value={contractedOn}
            onChange={(event) => setContractedOn(event.currentTarget.value)}
          />
        )}
      </Question>
    </ApprovalDialog>
  );
}
