import type { PlanAssessmentView } from '@regiovast/domain/plans/assessment.views';

/** What every dialog of a step between the RHO and the insurer is given. */
export type StepDialogProps = {
  readonly view: PlanAssessmentView;
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
};
