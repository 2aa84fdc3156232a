import { ASSESSMENT_LIMITS } from '@regiovast/domain/plans/assessment.schemas';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Question } from '../../components/question.tsx';
import { trpc } from '../../lib/trpc.ts';
import type { StepDialogProps } from './assessment-step-props.ts';
import { PlanStepDialog } from './plan-step-dialog.tsx';

/** L-5 · what the plan reached, in words; with it the plan ends. */
export function EvaluateDialog({ view, onDone, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const [evaluation, setEvaluation] = useState('');
  const evaluate = useMutation(trpc.plans.evaluate.mutationOptions());
  return (
    <PlanStepDialog
      planId={view.planId}
      title={t('planAssessment.evaluate.title')}
      submit={t('planAssessment.evaluate.submit')}
      isReady={evaluation.trim() !== ''}
      version={view.version ?? 0}
      versionIn={({ version }) => version ?? undefined}
      isBusy={evaluate.isPending}
      error={evaluate.error}
      onClose={onClose}
      onSubmit={(version) =>
        evaluate.mutate(
          { planId: view.planId, version, evaluation },
          {
            onSuccess: () => {
              onClose();
              onDone(t('planAssessment.evaluate.done'));
            },
          },
        )
      }
    >
      <p>{t('planAssessment.evaluate.what')}</p>
      <Question
        id="evaluation"
        label={t('planAssessment.evaluate.words')}
        hint={t('planAssessment.evaluate.wordsHint')}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={8}
            required
            maxLength={ASSESSMENT_LIMITS.evaluation}
            value={evaluation}
            onChange={(event) => setEvaluation(event.currentTarget.value)}
          />
        )}
      </Question>
    </PlanStepDialog>
  );
}
