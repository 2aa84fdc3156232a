import type { ComponentProps } from 'react';
import { CapabilityButton } from '../../components/capability-button.tsx';

/** Refusals by the status of the plan: the header says what the status is and whose turn it is. */
const BY_STATUS = ['PLAN_NOT_EDITABLE', 'PLAN_STEP_NOT_ALLOWED'] as const;

/** A button for what can be done with a plan; absent while the status of the plan does not ask for it. */
export function PlanButton(props: ComponentProps<typeof CapabilityButton>) {
  return BY_STATUS.some((code) => props.capability.because.includes(code)) ? null : (
    <CapabilityButton {...props} />
  );
}
