import { type DueArrangement, findDueArrangements } from '@regiovast/db/arrangements/calendar-steps';
import { updateArrangement } from '@regiovast/db/arrangements/write-arrangements';
import { appendEvents } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { findPeopleOf } from '@regiovast/db/work/case-readers';
import { calendarStep } from '@regiovast/domain/arrangements/calendar-step';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';
import { type News, notifyAll } from '../work/notify.ts';

/** Others can write between two of these, also on the first of January. */
const STEPS_AT_A_TIME = 100;

/**
 * A-5 · the nightly job: what was contracted and whose first day has come is active, what is active and whose last day has
 * passed has ended. One event each; after nights that were missed it does all that waits, each step with the day on which it
 * was to be, and done twice it does nothing more.
 * @returns how many steps were taken
 */
export async function takeCalendarSteps({ store, ...deps }: Deps): Promise<number> {
  let taken = 0;
  for (;;) {
    const steps = await store.transaction((tx) => takeSome(tx, deps));
    if (steps === 0) return taken;
    taken += steps;
  }
}

async function takeSome(tx: Session, deps: Omit<Deps, 'store'>): Promise<number> {
  const due = await findDueArrangements(tx, today(deps.clock), STEPS_AT_A_TIME);
  const at = instantNow(deps.clock);
  for (const arrangement of due) {
    const { status, statusSince, endedOn } = calendarStep(arrangement);
    const change = { status, statusSince, endedOn, updatedAt: at };
    if (!(await updateArrangement(tx, arrangement.id, arrangement.version, change)))
      throw new DomainError('STALE_VERSION');
  }
  await appendEvents(
    tx,
    due.map((arrangement) => {
      const { action, status } = calendarStep(arrangement);
      return {
        at,
        actorId: null,
        organisationId: null,
        action,
        subjectKind: 'arrangement',
        subjectId: arrangement.id,
        payload: { changes: { arrangementStatus: [arrangement.status, status] } },
      };
    }),
  );
  await tellOfEnds(
    tx,
    deps,
    due.filter(({ status }) => status === 'ACTIVE'),
  );
  return due.length;
}

/** W-2 · who owns it, while still with the insurer, hears that it is to be evaluated; the RHO's managers that it ended. */
async function tellOfEnds(
  tx: Session,
  deps: Omit<Deps, 'store'>,
  ended: readonly DueArrangement[],
): Promise<void> {
  const insurerIds = [...new Set(ended.map(({ insurerId }) => insurerId))];
  const rhoIds = [...new Set(ended.map(({ rhoId }) => rhoId))];
  const insurers = await findPeopleOf(tx, insurerIds);
  const managers = await findPeopleOf(tx, rhoIds, ['rhoManager']);
  await notifyAll(
    tx,
    deps,
    ended.map(
      ({ id, number, regionCode, periodTo, ownerId, insurerId, rhoId }): News => ({
        kind: 'arrangementEnded',
        subjectKind: 'arrangement',
        subjectId: id,
        details: { arrangementNumber: number, regionCode, on: periodTo },
        to: [
          ...insurers.filter((person) => person.id === ownerId && person.organisationId === insurerId),
          ...managers.filter((person) => person.organisationId === rhoId),
        ].map((person) => person.id),
        onceKey: `arrangement:${id}:ended`,
      }),
    ),
  );
}
