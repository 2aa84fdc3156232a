import { ASSESSMENT_LIMITS } from '@regiovast/domain/plans/assessment.schemas';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Question } from '../../components/question.tsx';
import { trpc } from '../../lib/trpc.ts';
import type { StepDialogProps } from './assessment-step-props.ts';
import { PlanStepDialog } from './plan-step-dialog.tsx';

/** L-5 · under which reference and when the plan was contracted, and what that sets in motion. */
export function ContractDialog({ view, onDone, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [reference, setReference] = useState('');
  const [contractedOn, setContractedOn] = useState(today);
  const contract = useMutation(trpc.plans.contract.mutationOptions());
  return (
    <PlanStepDialog
      planId={view.planId}
      title={t('planAssessment.contract.title')}
      submit={t('planAssessment.contract.submit')}
      isReady={reference.trim() !== '' && contractedOn !== ''}
      version={view.version ?? 0}
      versionIn={({ version }) => version ?? undefined}
      isBusy={contract.isPending}
      error={contract.error}
      onClose={onClose}
      onSubmit={(version) =>
        contract.mutate(
          { planId: view.planId, version, reference, contractedOn },
          {
            onSuccess: () => {
              onClose();
              onDone(t('planAssessment.contract.done'));
            },
          },
        )
      }
    >
      <p>{t('planAssessment.contract.what')}</p>
      {view.supersedes && <p>{t('planAssessment.contract.supersedes')}</p>}
      <p>{t('planAssessment.contract.sees', { rho: view.rhoName })}</p>
      <Question
        id="contract-reference"
        label={t('planAssessment.contract.reference')}
        hint={t('planAssessment.contract.referenceHint')}
      >
        {(field) => (
          <input
            {...field}
            className="field"
            required
            maxLength={ASSESSMENT_LIMITS.reference}
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
        )}
      </Question>
      <Question
        id="contract-on"
        label={t('planAssessment.contract.on')}
        hint={t('planAssessment.contract.onHint')}
      >
        {(field) => (
          <input
            {...field}
            type="date"
            className="field"
            required
            max={today}
            value={contractedOn}
            onChange={(event) => setContractedOn(event.currentTarget.value)}
          />
        )}
      </Question>
    </PlanStepDialog>
  );
}
