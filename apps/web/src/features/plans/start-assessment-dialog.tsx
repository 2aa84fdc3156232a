import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { PlanStepDialog } from './plan-step-dialog.tsx';
import type { StepDialogProps } from './assessment-step-props.ts';

/** L-4 · what beginning the assessment means, and who sees it. */
export function StartAssessmentDialog({ view, onDone, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const start = useMutation(trpc.plans.startAssessment.mutationOptions());
  const { submitted, can } = view;
  return (
    <PlanStepDialog
      planId={view.planId}
      title={t(can.takesOver ? 'planAssessment.start.takeOver' : 'planAssessment.start.title')}
      submit={t(can.takesOver ? 'planAssessment.start.takeOver' : 'planAssessment.start.action')}
      version={view.version ?? 0}
      versionIn={({ version }) => version ?? undefined}
      isBusy={start.isPending}
      error={start.error}
      onClose={onClose}
      onSubmit={(version) =>
        start.mutate(
          { planId: view.planId, version },
          {
            onSuccess: () => {
              onClose();
              onDone(t('planAssessment.start.done'));
            },
          },
        )
      }
    >
      {submitted && (
        <p>
          {t('planAssessment.start.what', {
            number: submitted.number,
            date: format.moment(submitted.submittedAt),
          })}
        </p>
      )}
      {can.takesOver && <p>{t('planAssessment.start.takeOverWhat')}</p>}
      <p>{t('planAssessment.start.sees', { rho: view.rhoName })}</p>
      <p className="meta">{t('planAssessment.start.fourEyes')}</p>
    </PlanStepDialog>
  );
}
