import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { isCommitted } from '@regiovast/domain/arrangements/arrangement-statuses';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { ApprovalDialog, type ApprovalStepProps } from './approval-dialog.tsx';
import { ApprovalWordsField } from './approval-words-field.tsx';

/** · taking it back before there is a contract: what becomes free and who reads why, before the button. */
export function WithdrawArrangementDialog({ view, onDone, onClose }: ApprovalStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const withdraw = useMutation(trpc.arrangements.withdraw.mutationOptions());
  const { arrangementId, status, totalCents, isOffered, insurerName: insurer, rhoName: rho } = view;
  return (
    <ApprovalDialog
      view={view}
      title={t('arrangementApproval.withdraw.title')}
      submit={t('arrangementApproval.withdraw.submit')}
      isReady={reason.trim() !== ''}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onClose={onClose}
      onSubmit={({ version }) =>
        withdraw.mutate(
          { arrangementId, version, reason },
          {
            onSuccess: () => {
              onClose();
              onDone(t('arrangementApproval.withdraw.done'));
            },
          },
        )
      }
    >
      <p>
        {isCommitted(status)
          ? t('arrangementApproval.withdraw.what', { amount: format.euro(totalCents) })
          : t('arrangementApproval.withdraw.whatDraft')}
      </p>
      <ApprovalWordsField
        id="arrangement-withdraw"
        label={t('arrangementApproval.withdraw.reason')}
        hint={t(`arrangementApproval.withdraw.${isOffered ? 'readsBoth' : 'reads'}`, { insurer, rho })}
        isRequired
        limit={ARRANGEMENT_LIMITS.reason}
        value={reason}
        onChange={setReason}
      />
    </ApprovalDialog>
  );
}
