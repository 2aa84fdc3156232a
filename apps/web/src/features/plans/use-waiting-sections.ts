import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useEffect, useState } from 'react';
import { useMe } from '../../app/me.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { openSectionShelf, sendWaiting } from './section-drafts.ts';

/**
 * S-1 · sections of which a text waits on this device. They are sent when the plan is opened, when another section is,
 * and when the line comes back; what stays has lost a race, and its section asks to choose.
 */
export function useWaitingSections(
  planId: string,
  open: PlanSection | null,
  mayWrite: boolean,
): readonly PlanSection[] {
  const { personId } = useMe();
  const [waiting, setWaiting] = useState<readonly PlanSection[]>([]);
  useEffect(() => {
    if (!mayWrite) return undefined;
    let isGone = false;
    const send = async (): Promise<void> => {
      const shelf = await openSectionShelf(personId);
      if (shelf === null || isGone) return;
      const outcome = await sendWaiting(shelf, planId, open);
      if (!isGone) setWaiting(outcome.waiting);
      if (outcome.hasSent) await queryClient.invalidateQueries(trpc.plans.pathFilter());
    };
    const quietly = (): void => {
      send().catch(() => undefined);
    };
    quietly();
    addEventListener('online', quietly);
    return () => {
      isGone = true;
      removeEventListener('online', quietly);
    };
  }, [personId, planId, open, mayWrite]);
  return waiting;
}
