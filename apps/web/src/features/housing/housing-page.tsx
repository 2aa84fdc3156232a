import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { DoneNote } from '../../components/done-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { HousingBand } from './housing-band.tsx';
import { HousingHeader } from './housing-header.tsx';
import { HousingStepper } from './housing-stepper.tsx';
import { HousingTabs } from './housing-tabs.tsx';
import './housing-words.ts';
import './housing.css';

const route = getRouteApi('/_app/huisvesting/$id');

/** One housing case: who it is for, how far it is, who sees it, and every part of it. */
export function HousingPage() {
  const { id } = route.useParams();
  const [done, setDone] = useState('');
  const { data: housing } = useSuspenseQuery(trpc.housing.get.queryOptions({ housingCaseId: id }));
  return (
    <div className="stack">
      <HousingHeader key={housing.id} housing={housing} onDone={setDone} />
      <HousingBand housing={housing} onDone={setDone} />
      <DoneNote>{done}</DoneNote>
      <HousingStepper housing={housing} />
      <HousingTabs key={housing.id} housing={housing} />
    </div>
  );
}
