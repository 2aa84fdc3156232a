import type { OptionState } from '@regiovast/domain/housing/housing-codes';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import type { OptionView } from '@regiovast/domain/housing/options.views';
import { daysBetween } from '@regiovast/domain/kernel/calendar-date';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { OptionStepDialog, type OptionStepProps } from './option-step-dialog.tsx';

type Props = OptionStepProps & { readonly option: OptionView; readonly state: OptionState };

/** H-5 · chooses a location, lets it fall off or weighs it again; what that does stands before the button. */
export function JudgeOptionDialog({ view, option, state, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const judge = useMutation(trpc.housing.judgeOption.mutationOptions());
  const { name } = option;
  const former = view.options.find((one) => one.state === 'CHOSEN' && one.id !== option.id);
  const submit = (version: number): void =>
    judge.mutate(
      {
        housingCaseId: view.housingCaseId,
        version,
        optionId: option.id,
        judgement: state === 'OPEN' ? { state } : { state, reason },
      },
      {
        onSuccess: () => {
          onClose();
          onDone(t(`housingOptions.judge.done.${state}`, { name }));
        },
      },
    );
  return (
    <OptionStepDialog
      view={view}
      title={t(`housingOptions.judge.title.${state}`, { name })}
      submit={t(`housingOptions.judge.submit.${state}`)}
      isReady={state === 'OPEN' || reason.trim() !== ''}
      isBusy={judge.isPending}
      error={judge.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <div className="note tone-watch">
        <Icon name="watch" />
        <div className="stack">
          <p>{t(`housingOptions.judge.consequence.${state}`)}</p>
          {state === 'CHOSEN' && former && <p>{t('housingOptions.judge.former', { name: former.name })}</p>}
          {state !== 'CHOSEN' && option.state === 'CHOSEN' && <p>{t('housingOptions.judge.unchosen')}</p>}
        </div>
      </div>
      {state === 'CHOSEN' && <ChoiceWarnings option={option} leaseEndsOn={view.leaseEndsOn} />}
      {state !== 'OPEN' && (
        <Question id="option-reason" label={t('housingOptions.judge.reason')}>
          {(attributes) => (
            <textarea
              {...attributes}
              className="field"
              rows={3}
              required
              maxLength={HOUSING_LIMITS.reason}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Question>
      )}
    </OptionStepDialog>
  );
}

/** What speaks against a choice now; it stops nobody. */
function ChoiceWarnings(props: { readonly option: OptionView; readonly leaseEndsOn: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { completionOn, planningStatus } = props.option;
  const lateDays =
    completionOn === null || props.leaseEndsOn === null ? 0 : daysBetween(props.leaseEndsOn, completionOn);
  const warnings = [
    ...(completionOn === null ? [t('housingOptions.judge.unknownCompletion')] : []),
    ...(completionOn !== null && lateDays > 0
      ? [
          t('housingOptions.judge.late', {
            date: format.date(completionOn),
            days: t('housingOptions.days', { count: lateDays }),
          }),
        ]
      : []),
    ...(planningStatus === 'PERMIT_REFUSED' ? [t('housingOptions.judge.refused')] : []),
  ];
  return warnings.map((warning) => (
    <p key={warning} className="note tone-threatened">
      <Icon name="threatened" />
      {warning}
    </p>
  ));
}
