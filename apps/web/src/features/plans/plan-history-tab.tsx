import { HistoryPanel } from '../audit/history-panel.tsx';

/** W-5 · who changed what of a plan, as far as the reader may see it. */
export default function PlanHistoryTab({ planId }: { planId: string }) {
  return <HistoryPanel subjectKind="plan" subjectId={planId} />;
}
