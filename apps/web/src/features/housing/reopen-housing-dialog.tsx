import { HOUSING_STEP_TABLE } from '@regiovast/domain/housing/housing-steps';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { Choices, Question } from '../../components/question.tsx';
import { StepDialog } from '../../components/step-dialog.tsx';
import { useFormat } from '../../lib/format.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import './housing-words.ts';
import './matrix.css';

type Props = {
  readonly housing: HousingView;
  readonly onClose: () => void;
  /** With the words of what was done. */
  readonly onDone: (words: string) => void;
};

const STEPS = HOUSING_STEP_TABLE.CLOSED;

/** H-7 · a closed case goes on; what falls away and what stays is there before the button. */
export function ReopenHousingDialog({ housing, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [to, setTo] = useState<(typeof STEPS)[number]>('REPORTED');
  const [reason, setReason] = useState('');
  const reopen = useMutation(trpc.housing.reopen.mutationOptions());
  const housingCaseId = housing.id;
  const names = { rho: housing.rho.name, insurer: housing.insurer?.name ?? '' };
  return (
    <StepDialog
      view={housing}
      noValidate
      title={t('housingMatrix.reopen.title')}
      submit={t('housingMatrix.reopen.submit')}
      isReady={reason.trim() !== ''}
      isBusy={reopen.isPending}
      error={reopen.error}
      words={{ stale: t('housingMatrix.dialog.stale'), again: t('housingMatrix.dialog.again') }}
      fetchFresh={() =>
        queryClient.fetchQuery({ ...trpc.housing.get.queryOptions({ housingCaseId }), staleTime: 0 })
      }
      onClose={onClose}
      onSubmit={({ version }) =>
        reopen.mutate(
          { housingCaseId, version, to, reason },
          {
            onSuccess: () => {
              onClose();
              onDone(t('housingMatrix.reopen.done', { step: t(`housing.steps.${to}`) }));
            },
          },
        )
      }
    >
      {housing.outcome && housing.closedOn && (
        <p>
          {t('housingMatrix.reopen.what', {
            outcome: t(`housing.outcomes.${housing.outcome}`),
            date: format.date(housing.closedOn),
          })}
        </p>
      )}
      <div className="answer-form">
        <Choices
          name="reopen-to"
          label={t('housingMatrix.reopen.to')}
          value={to}
          choices={STEPS.map((value) => ({ value, label: t(`housing.steps.${value}`) }))}
          onChoose={setTo}
        />
      </div>
      <Question
        id="reopen-reason"
        label={t('housingMatrix.reopen.reason')}
        hint={t('housingMatrix.reopen.reasonHint')}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={3}
            required
            maxLength={HOUSING_LIMITS.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Question>
      <p className="note tone-signal">
        <Icon name="findings" />
        {t(housing.insurer ? 'housingMatrix.reopen.seesBoth' : 'housingMatrix.reopen.sees', names)}
      </p>
    </StepDialog>
  );
}
