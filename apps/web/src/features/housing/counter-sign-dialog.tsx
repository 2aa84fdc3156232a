import type { CounterSign } from '@regiovast/domain/housing/apply-or-explain';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import type { AnswerView } from '@regiovast/domain/housing/matrix.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { AnswerFacts } from './answer-facts.tsx';
import type { CellDialogProps } from './cell-dialog.tsx';
import { MatrixStepDialog } from './matrix-step-dialog.tsx';

type Props = CellDialogProps & {
  /** The answer that was read when the dialog opened; the page behind it may show another by now. */
  readonly answer: AnswerView;
  readonly counterSign: CounterSign;
};

/** H-2, C-8 · signs an explanation as it stands there, or refuses it with a reason. */
export function CounterSignDialog(props: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { housing, matrix, cell, counterSign, onDone, onClose } = props;
  const [answer] = useState(props.answer);
  const [reason, setReason] = useState('');
  const sign = useMutation(trpc.housing.counterSign.mutationOptions());
  const isRefusal = counterSign === 'REFUSED';
  const isReplaced = cell.answer?.contentSha256 !== answer.contentSha256;
  const { label } = cell[i18n.language === 'en' ? 'en' : 'nl'];
  return (
    <MatrixStepDialog
      matrix={matrix}
      title={t(isRefusal ? 'housingMatrix.sign.refuseTitle' : 'housingMatrix.sign.title', { label })}
      submit={t(isRefusal ? 'housingMatrix.sign.refuseSubmit' : 'housingMatrix.sign.submit')}
      isReady={!isReplaced && (!isRefusal || reason.trim() !== '')}
      isBusy={sign.isPending}
      error={sign.error}
      onClose={onClose}
      onSubmit={({ version }) =>
        sign.mutate(
          {
            housingCaseId: housing.id,
            version,
            answerId: answer.id,
            contentSha256: answer.contentSha256,
            counterSign,
            reason,
          },
          {
            onSuccess: () => {
              onClose();
              onDone(t(isRefusal ? 'housingMatrix.sign.doneRefuse' : 'housingMatrix.sign.done', { label }));
            },
          },
        )
      }
    >
      <p className="cell-asked">{cell[i18n.language === 'en' ? 'en' : 'nl'].text}</p>
      <div className="cell-answer">
        <AnswerFacts answer={answer} party={cell.party} />
      </div>
      {isReplaced && (
        <p className="note tone-threatened" role="alert">
          <Icon name="threatened" />
          {t('housingMatrix.dialog.notYours')}
        </p>
      )}
      {isRefusal && (
        <Question
          id="cell-refusal"
          label={t('housingMatrix.sign.reason')}
          hint={t('housingMatrix.sign.reasonHint')}
        >
          {(field) => (
            <textarea
              {...field}
              className="field"
              rows={3}
              maxLength={HOUSING_LIMITS.reason}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Question>
      )}
      <p className="note tone-signal">
        <Icon name="findings" />
        {isRefusal
          ? t('housingMatrix.sign.whatRefuse')
          : t('housingMatrix.sign.what', { date: format.date(answer.expiresOn ?? matrix.today) })}
      </p>
    </MatrixStepDialog>
  );
}
