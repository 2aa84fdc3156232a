import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { ATTEND_EVERY_MS, type PresentPerson } from '@regiovast/domain/plans/section.views';
import { useEffect, useState } from 'react';
import { client, queryClient, trpc } from '../../lib/trpc.ts';

/**
 * L-1 · who else is at the plan now, and tells them where one is, every 15 seconds while the page is in sight. When
 * somebody else saved the section that is open, it is fetched anew.
 * @param isLive whether the reader drafts or reads along; others are at a released version, where nobody is
 */
export function useAttendance(
  planId: string,
  code: PlanSection | null,
  isLive: boolean,
): readonly PresentPerson[] {
  const [present, setPresent] = useState<readonly PresentPerson[]>([]);
  useEffect(() => {
    if (!isLive) return undefined;
    let isGone = false;
    const attend = async (): Promise<void> => {
      if (document.hidden) return;
      const answer = await client.plans.attend.mutate({ planId, code });
      if (isGone) return;
      setPresent(answer.present);
      if (code === null || answer.textVersion === null) return;
      const shown = queryClient.getQueryData(trpc.plans.section.queryKey({ planId, code }));
      if (shown && answer.textVersion > shown.textVersion)
        await queryClient.invalidateQueries(trpc.plans.section.queryFilter({ planId, code }));
    };
    // Without a line nobody knows who is where; the next time tells.
    const quietly = (): void => {
      attend().catch(() => undefined);
    };
    quietly();
    const clock = setInterval(quietly, ATTEND_EVERY_MS);
    document.addEventListener('visibilitychange', quietly);
    return () => {
      isGone = true;
      clearInterval(clock);
      document.removeEventListener('visibilitychange', quietly);
    };
  }, [planId, code, isLive]);
  return isLive ? present : [];
}
