import { RHO_ANSWERS, type RhoAnswer } from '@regiovast/domain/arrangements/approval.rules';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { ApprovalDialog, type ApprovalStepProps } from './approval-dialog.tsx';
import { ApprovalHash } from './approval-hash.tsx';
import { ApprovalWordsField } from './approval-words-field.tsx';

/** A-3 · the RHO agrees or declines, with what each does and who reads it, before the button. */
export function AnswerOfferDialog({ view, onDone, onClose }: ApprovalStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [answer, setAnswer] = useState<RhoAnswer | null>(null);
  const [message, setMessage] = useState('');
  const answerOffer = useMutation(trpc.arrangements.answerOffer.mutationOptions());
  const offered = view.versions.find(({ isProposed }) => isProposed);
  const { arrangementId, insurerName: insurer, rhoName: rho } = view;
  const isOptional = answer !== 'RHO_DECLINE';
  const amount = format.euro(offered?.totalCents ?? 0);
  return (
    <ApprovalDialog
      view={view}
      title={t('arrangementApproval.offer.title')}
      submit={t(
        answer === null ? 'arrangementApproval.offer.action' : `arrangementApproval.offer.submit.${answer}`,
      )}
      isReady={answer !== null && (isOptional || message.trim() !== '')}
      isBusy={answerOffer.isPending}
      error={answerOffer.error}
      onClose={onClose}
      onSubmit={(seen) => {
        const version = seen.versions.find(({ isProposed }) => isProposed);
        if (answer === null || !version) return;
        answerOffer.mutate(
          { arrangementId, versionId: version.id, contentSha256: version.contentSha256, answer, message },
          {
            onSuccess: () => {
              onClose();
              onDone(t(`arrangementApproval.offer.done.${answer}`, { insurer }));
            },
          },
        );
      }}
    >
      <p>
        {t('arrangementApproval.dialog.about', { number: String(offered?.number ?? ''), amount })}{' '}
        {offered && <ApprovalHash sha256={offered.contentSha256} />}
      </p>
      <Choices
        name="arrangement-answer"
        label={t('arrangementApproval.offer.outcome')}
        value={answer}
        choices={RHO_ANSWERS.map((value) => ({
          value,
          label: t(`arrangementApproval.offer.choices.${value}`),
        }))}
        onChoose={setAnswer}
      />
      {answer !== null && (
        <p className="note tone-watch">
          {t(`arrangementApproval.offer.consequence.${answer}`, { amount, rho, insurer })}
        </p>
      )}
      <ApprovalWordsField
        id="arrangement-answer-words"
        label={t('arrangementApproval.dialog.message')}
        hint={`${isOptional ? `${t('arrangementApproval.dialog.messageOptional')} ` : ''}${t('arrangementApproval.offer.reads', { insurer })}`}
        isRequired={!isOptional}
        value={message}
        onChange={setMessage}
      />
    </ApprovalDialog>
  );
}
