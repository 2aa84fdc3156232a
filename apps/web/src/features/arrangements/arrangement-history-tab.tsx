import { HistoryPanel } from '../audit/history-panel.tsx';

/** W-5 · who changed what of an arrangement, as far as the reader may see it. */
export default function ArrangementHistoryTab({ arrangementId }: { arrangementId: string }) {
  return <HistoryPanel subjectKind="arrangement" subjectId={arrangementId} />;
}
