import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { ApprovalBudget } from './approval-budget.tsx';
import { ApprovalDialog, type ApprovalStepProps } from './approval-dialog.tsx';

/** A-3 · what submitting does, who approves and who is told, before the button. */
export function SubmitArrangementDialog({ view, onDone, onClose }: ApprovalStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const submit = useMutation(trpc.arrangements.submit.mutationOptions());
  const { arrangementId, mandate, totalCents, insurerName: insurer, rhoName: rho, isDeclined } = view;
  return (
    <ApprovalDialog
      view={view}
      title={t('arrangementApproval.submit.action')}
      submit={t('arrangementApproval.submit.action')}
      isBusy={submit.isPending}
      error={submit.error}
      onClose={onClose}
      onSubmit={({ version }) =>
        submit.mutate(
          { arrangementId, version },
          {
            onSuccess: () => {
              onClose();
              onDone(t('arrangementApproval.submit.done'));
            },
          },
        )
      }
    >
      <p>{t('arrangementApproval.submit.what', { amount: format.euro(totalCents) })}</p>
      <p>
        {mandate?.approvals === 2
          ? t('arrangementApproval.submit.two', { from: format.euro(mandate.secondFromCents ?? 0) })
          : t('arrangementApproval.submit.one')}
      </p>
      <ApprovalBudget view={view} />
      <p>{t(`arrangementApproval.submit.${isDeclined ? 'whoDeclined' : 'who'}`, { insurer, rho })}</p>
    </ApprovalDialog>
  );
}
