import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from '../../components/done-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { CaseHeader } from './case-header.tsx';
import { CaseTabs } from './case-tabs.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { SharingUrgent } from './sharing-urgent.tsx';
import { PhaseStepper } from './phase-stepper.tsx';
import { TermsBar } from './terms-bar.tsx';
import '../../components/record-header.css';
import './cases.css';
import './case-record.css';

const route = getRouteApi('/_app/casussen/$id');

/** One case: what is wrong, how bad, whose move, by when. */
export function CasePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { data: view } = useSuspenseQuery(trpc.cases.get.queryOptions({ caseId: id }));
  const signal = useRouterState({ select: (state) => state.location.state.signal });
  const [isMoving, setMoving] = useState(false);
  const [done, setDone] = useState(signal ? t(`cases.signal.${signal}`, { number: view.number }) : '');
  return (
    <div className="stack">
      <CaseHeader view={view} onMove={() => setMoving(true)} />
      <DoneNote>{done}</DoneNote>
      <SharingUrgent view={view} />
      <PhaseStepper view={view} />
      <TermsBar view={view} onDone={setDone} />
      <CaseTabs view={view} onDone={setDone} />
      {isMoving && (
        <MoveDialog
          view={view}
          onClose={() => setMoving(false)}
          onMoved={(phase) => setDone(t('cases.moving.moved', { phase: t(`terms.phase.${phase}`) }))}
        />
      )}
    </div>
  );
}
