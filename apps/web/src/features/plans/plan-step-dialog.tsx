import type { PlanAssessmentView } from '@regiovast/domain/plans/assessment.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../../components/step-dialog.tsx';
import { queryClient, trpc } from '../../lib/trpc.ts';

type Props = {
  readonly planId: string;
  readonly title: string;
  readonly submit: string;
  /** Whether the form can be sent. */
  readonly isReady?: boolean;
  /** The version that the step is taken over, in the view of now. */
  readonly version: number;
  readonly versionIn: (view: PlanAssessmentView) => number | undefined;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onSubmit: (version: number) => void;
  readonly children: ReactNode;
};

/** A step of the assessment of a plan, over the version that was looked at (S-3). */
export function PlanStepDialog({ planId, version, versionIn, isReady = true, onSubmit, ...props }: Props) {
  const { t } = useTranslation();
  const fetchFresh = async () => {
    const options = trpc.plans.assessment.queryOptions({ planId });
    const fresh = await queryClient.fetchQuery({ ...options, staleTime: 0 });
    return { version: versionIn(fresh) ?? version };
  };
  return (
    <StepDialog
      {...props}
      isReady={isReady}
      view={{ version }}
      words={{ stale: t('planAssessment.stale'), again: t('frame.reload') }}
      fetchFresh={fetchFresh}
      onSubmit={(seen) => onSubmit(seen.version)}
    />
  );
}
