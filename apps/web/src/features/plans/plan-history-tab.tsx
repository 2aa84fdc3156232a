import { HistoryList } from '../audit/history-list.tsx';

/** W-5 · who changed what of a plan, as far as the reader may see it. */
export default function PlanHistoryTab({ planId }: { planId: string }) {
  return (
    <section className="box">
      <div className="box-body">
        <HistoryList subjectKind="plan" subjectId={planId} />
      </div>
    </section>
  );
}
