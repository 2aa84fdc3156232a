import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DoneNote } from '../../components/done-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { SigningPartners } from './signing-partners.tsx';
import { SigningPast } from './signing-past.tsx';
import { SigningSteps } from './signing-steps.tsx';
import './plan-words.ts';
import '../../components/record-header.css';
import './signing.css';

/** L-4, C-8 · who signed which state of the plan, who is still to sign, and what comes of it. */
export default function PlanSigningTab({ planId }: { planId: string }) {
  const { data: view } = useSuspenseQuery(trpc.plans.get.queryOptions({ planId }));
  const { data: sides } = useSuspenseQuery(trpc.plans.partners.queryOptions({ planId }));
  const [done, setDone] = useState('');
  return (
    <div className="stack">
      <DoneNote>{done}</DoneNote>
      {view.live && <SigningSteps view={view} sides={sides} onDone={setDone} />}
      <SigningPartners view={view} sides={sides} onDone={setDone} />
      {sides.past.length > 0 && <SigningPast past={sides.past} />}
    </div>
  );
}
