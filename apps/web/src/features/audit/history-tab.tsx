import type { CaseTabProps } from '../cases/case-tab-props.ts';
import { HistoryList } from './history-list.tsx';

/** W-5 · the history of a case, as one of its tabs. */
export default function HistoryTab({ view }: CaseTabProps) {
  return (
    <section className="box">
      <div className="box-body">
        <HistoryList subjectKind="case" subjectId={view.id} />
      </div>
    </section>
  );
}
