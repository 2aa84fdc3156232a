import { findPresent } from '@regiovast/db/plans/presence';
import type { Session } from '@regiovast/db/store/store';
import type { Clock } from '@regiovast/domain/kernel/clock';
import type { Actor } from '@regiovast/domain/people/organisation';
import { PRESENCE_MS, type PresentPerson } from '@regiovast/domain/plans/section.views';

/** Who else is at the plan: whose last sign is of less than 40 seconds ago. */
export function findOthersAt(
  s: Session,
  clock: Clock,
  { personId }: Pick<Actor, 'personId'>,
  planId: string,
): Promise<PresentPerson[]> {
  const since = new Date(clock.now().getTime() - PRESENCE_MS).toISOString();
  return findPresent(s, planId, since, personId);
}
