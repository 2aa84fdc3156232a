import type { CaseTabProps } from '../cases/case-tab-props.ts';
import { HistoryPanel } from './history-panel.tsx';

/** W-5 · the history of a case, as one of its tabs. */
export default function HistoryTab({ view }: CaseTabProps) {
  return <HistoryPanel subjectKind="case" subjectId={view.id} />;
}
