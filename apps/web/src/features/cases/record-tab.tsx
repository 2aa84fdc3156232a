import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { trpc } from '../../lib/trpc.ts';
import type { CaseTabProps } from './case-tab-props.ts';
import { ImpactReach } from './impact-reach.tsx';
import { MeasureBox } from './measure-box.tsx';
import { RecordCausesBox } from './record-causes-box.tsx';
import { RecordFactsBox } from './record-facts-box.tsx';
import { RecordPlacementsBox } from './record-placements-box.tsx';
import '../../components/record-header.css';
import './record-tab.css';

/** D-7 · the record: its fields, the alternatives, where patients go, and who has room. */
export function RecordTab({ view, onDone }: CaseTabProps) {
  const { data: record } = useSuspenseQuery(trpc.cases.record.queryOptions({ caseId: view.id }));
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  return (
    <div className="stack">
      <div className="record-columns">
        <div className="stack">
          <RecordFactsBox record={record} onDone={onDone} />
          <RecordCausesBox record={record} onDone={onDone} />
        </div>
        <div className="stack">
          <MeasureBox record={record} onDone={onDone} />
          <RecordPlacementsBox record={record} onDone={onDone} />
        </div>
      </div>
      <ImpactReach caseId={view.id} />
    </div>
  );
}
