import { changeAcceptance, findLiveAcceptance, setHold } from '@regiovast/db/cases/acceptances';
import type { Session } from '@regiovast/db/store/store';
import type { AcceptanceEnder } from '@regiovast/domain/cases/acceptance.rules';
import { HELD_BY_ACCEPTANCE } from '@regiovast/domain/cases/term-work.rules';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';
import { refreshTerm } from './refresh-term.ts';

/**
 * C-8 · a material change of a case withdraws the acceptance of its risk, or the proposal of one, in the transaction of
 * the change: the term runs again and the case says why. The caller names the answer in the event of its own change
 * as `withdrawnAcceptanceId`, so that one change stays one event (S-2).
 * @returns the id of what was withdrawn; null when there was nothing
 */
export async function withdrawOnChange(
  tx: Session,
  { clock }: Pick<Deps, 'clock'>,
  caseId: string,
  endedBy: AcceptanceEnder,
): Promise<string | null> {
  const live = await findLiveAcceptance(tx, caseId);
  if (!live) return null;
  await changeAcceptance(tx, live, { state: 'WITHDRAWN', endedAt: instantNow(clock), endedBy });
  if (live.state === 'ACCEPTED') await endAcceptedHold(tx, caseId, today(clock));
  return live.id;
}

/** D-3 · the term comes back: due at the earliest on this day, however long it was accepted. */
async function endAcceptedHold(tx: Session, caseId: string, on: string): Promise<void> {
  await setHold(tx, caseId, { holdUntil: addDays(on, -1), holdReason: HELD_BY_ACCEPTANCE });
  await refreshTerm(tx, caseId, on);
}
