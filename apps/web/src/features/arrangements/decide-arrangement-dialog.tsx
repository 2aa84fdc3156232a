import { INSURER_DECISIONS, type InsurerDecision } from '@regiovast/domain/arrangements/approval.rules';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { ApprovalBudget } from './approval-budget.tsx';
import { ApprovalDialog, type ApprovalStepProps } from './approval-dialog.tsx';
import { ApprovalHash } from './approval-hash.tsx';
import { ApprovalWordsField } from './approval-words-field.tsx';

/** A-3, C-8 · what a manager can decide on the version that is shown, what each does and who reads it, before the button. */
export function DecideArrangementDialog({ view, onDone, onClose }: ApprovalStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [outcome, setOutcome] = useState<InsurerDecision | null>(null);
  const [message, setMessage] = useState('');
  const decide = useMutation(trpc.arrangements.decide.mutationOptions());
  const proposed = view.versions.find(({ isProposed }) => isProposed);
  const { arrangementId, insurerName: insurer, rhoName: rho } = view;
  const isOptional = outcome === null || outcome === 'APPROVE';
  // C-8 · who approved it already can only take that back.
  const outcomes: readonly InsurerDecision[] = view.can.takeBack.can ? ['RETURN'] : INSURER_DECISIONS;
  const amount = format.euro(proposed?.totalCents ?? 0);
  const number = String(proposed?.number ?? '');
  return (
    <ApprovalDialog
      view={view}
      title={t('arrangementApproval.decide.title', { number })}
      submit={t(
        outcome === null
          ? 'arrangementApproval.decide.action'
          : `arrangementApproval.decide.submit.${outcome}`,
      )}
      isReady={outcome !== null && (isOptional || message.trim() !== '')}
      isBusy={decide.isPending}
      error={decide.error}
      onClose={onClose}
      onSubmit={(seen) => {
        const version = seen.versions.find(({ isProposed }) => isProposed);
        if (outcome === null || !version) return;
        decide.mutate(
          { arrangementId, versionId: version.id, contentSha256: version.contentSha256, outcome, message },
          {
            onSuccess: () => {
              onClose();
              onDone(t(`arrangementApproval.decide.done.${outcome}`));
            },
          },
        );
      }}
    >
      <p>
        {t('arrangementApproval.dialog.about', { number, amount })}{' '}
        {proposed && <ApprovalHash sha256={proposed.contentSha256} />}
      </p>
      <Choices
        name="arrangement-outcome"
        label={t('arrangementApproval.decide.outcome')}
        value={outcome}
        choices={outcomes.map((value) => ({
          value,
          label: t(`arrangementApproval.decide.choices.${value}`),
        }))}
        onChoose={setOutcome}
      />
      {outcome === 'APPROVE' && <ApprovalBudget view={view} />}
      {outcome !== null && (
        <p className="note tone-watch">
          {t(`arrangementApproval.decide.consequence.${outcome}`, { amount, rho })}
        </p>
      )}
      <ApprovalWordsField
        id="arrangement-decision"
        label={t('arrangementApproval.dialog.message')}
        hint={`${isOptional ? `${t('arrangementApproval.dialog.messageOptional')} ` : ''}${t('arrangementApproval.decide.reads', { insurer })}`}
        isRequired={!isOptional}
        value={message}
        onChange={setMessage}
      />
    </ApprovalDialog>
  );
}
