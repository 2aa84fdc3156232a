import type { CaseTabProps } from './case-tab-props.ts';
import PlanView from './plan-view.tsx';

/** D-8 · the emergency plan of the practice of a case. */
export default function PlanTab({ view, onDone }: CaseTabProps) {
  return <PlanView practiceId={view.practice.id} onDone={onDone} />;
}
