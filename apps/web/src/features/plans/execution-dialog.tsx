import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Question } from '../../components/question.tsx';
import { trpc } from '../../lib/trpc.ts';
import type { StepDialogProps } from './assessment-step-props.ts';
import { PlanStepDialog } from './plan-step-dialog.tsx';

/** L-5 · since when a contracted plan is carried out. */
export function ExecutionDialog({ view, onDone, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [since, setSince] = useState(today);
  const start = useMutation(trpc.plans.startExecution.mutationOptions());
  return (
    <PlanStepDialog
      planId={view.planId}
      title={t('planAssessment.execution.title')}
      submit={t('planAssessment.execution.submit')}
      isReady={since !== ''}
      version={view.version ?? 0}
      versionIn={({ version }) => version ?? undefined}
      isBusy={start.isPending}
      error={start.error}
      onClose={onClose}
      onSubmit={(version) =>
        start.mutate(
          { planId: view.planId, version, since },
          {
            onSuccess: () => {
              onClose();
              onDone(t('planAssessment.execution.done'));
            },
          },
        )
      }
    >
      <p>{t('planAssessment.execution.what')}</p>
      <Question
        id="execution-since"
        label={t('planAssessment.execution.since')}
        hint={t('planAssessment.execution.sinceHint')}
      >
        {(field) => (
          <input
            {...field}
            type="date"
            className="field"
            required
            min={view.contract?.on}
            max={today}
            value={since}
            onChange={(event) => setSince(event.currentTarget.value)}
          />
        )}
      </Question>
    </PlanStepDialog>
  );
}
