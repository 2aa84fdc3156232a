import {
  type AlarmedHousing,
  findHeldExplanations,
  findOpenHousing,
  findWeighedOptions,
} from '@regiovast/db/housing/alarmed-housing';
import { findPeopleOf } from '@regiovast/db/work/case-readers';
import { alarmKey, housingAlarms } from '@regiovast/domain/housing/housing-alarms';
import { today } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';
import { type News, notifyAll } from '../work/notify.ts';

/**
 * H-5, W-2 · the nightly job: tells who owns a housing case of each of its alarms, once, however often this runs and however
 * many nights were missed. Where the owner left the RHO, everybody who works on housing cases there is told.
 * @returns how many alarms there are
 */
export const tellOfAlarms = ({ store, ...deps }: Deps): Promise<number> =>
  store.transaction(async (tx) => {
    const on = today(deps.clock);
    const cases = await findOpenHousing(tx);
    const options = Map.groupBy(await findWeighedOptions(tx), ({ housingCaseId }) => housingCaseId);
    const explanations = Map.groupBy(await findHeldExplanations(tx), ({ housingCaseId }) => housingCaseId);
    const found = cases.flatMap((housing) =>
      housingAlarms(housing, options.get(housing.id) ?? [], explanations.get(housing.id) ?? [], on).map(
        (alarm) => ({ housing, alarm }),
      ),
    );
    const people = await findPeopleOf(
      tx,
      [...new Set(found.map(({ housing }) => housing.rhoId))],
      ['rhoCoordinator', 'rhoManager'],
    );
    const toldOf = ({ rhoId, ownerId }: AlarmedHousing): string[] => {
      const workers = people.filter(({ organisationId }) => organisationId === rhoId).map(({ id }) => id);
      return workers.includes(ownerId) ? [ownerId] : workers;
    };
    await notifyAll(
      tx,
      deps,
      found.map(
        ({ housing, alarm }): News => ({
          kind: 'housingAlarm',
          subjectKind: 'housingCase',
          subjectId: housing.id,
          details: { housingNumber: housing.number, alarm: alarm.kind, on: alarm.on },
          to: toldOf(housing),
          onceKey: `housing:${housing.id}:alarm:${alarmKey(alarm)}`,
        }),
      ),
    );
    return found.length;
  });
