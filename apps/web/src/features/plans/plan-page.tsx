import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from '../../components/done-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { PlanHeader } from './plan-header.tsx';
import { PlanTabs } from './plan-tabs.tsx';
import './plan-words.ts';
import '../../components/record-header.css';
import './plan-page.css';

const route = getRouteApi('/_app/plannen/$id');

/** One plan: what it is for, how far it is, whose move it is, and every part of it. */
export function PlanPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { data: view } = useSuspenseQuery(trpc.plans.get.queryOptions({ planId: id }));
  const [done, setDone] = useState('');
  return (
    <div className="stack">
      <PlanHeader view={view} onDone={setDone} />
      <DoneNote>{done}</DoneNote>
      {view.live === null && view.released && (
        <p className="note tone-signal">
          <Icon name="lock" />
          {t(view.standing === 'insurer' ? 'planDrafting.readsReleased' : 'planDrafting.neighbourReads', {
            number: view.released.number,
            rho: view.rho.name,
          })}
        </p>
      )}
      <PlanTabs planId={view.id} />
    </div>
  );
}
