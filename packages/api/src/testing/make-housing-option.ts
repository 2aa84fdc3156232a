import { insertOption, type OptionRow } from '@regiovast/db/housing/housing-options';
import { PLACES, type TestWorld } from './test-world.ts';

/** A location of a housing case in the north, put in place beside the procedures; unknown is what is not given. */
export async function makeHousingOption(
  world: TestWorld,
  housingCaseId: string,
  given: Partial<Omit<OptionRow, 'id' | 'housingCaseId'>> = {},
): Promise<{ readonly optionId: string }> {
  const optionId = world.deps.ids.next();
  await world.store.transaction((tx) =>
    insertOption(tx, {
      name: 'Marktplein 1',
      address: 'Marktplein 1',
      municipalityCode: PLACES.noord.municipalityCode,
      latitude: null,
      longitude: null,
      floorAreaM2: null,
      consultingRooms: null,
      yearlyCostCents: null,
      oneOffCostCents: null,
      planningStatus: 'UNKNOWN',
      permitExpectedOn: null,
      completionOn: null,
      note: '',
      state: 'OPEN',
      stateReason: given.state === undefined || given.state === 'OPEN' ? null : 'Proef',
      addedAt: '2026-11-02T09:00:00.000Z',
      addedBy: world.actor('rhoNoord', 'rhoCoordinator').personId,
      ...given,
      id: optionId,
      housingCaseId,
    }),
  );
  return { optionId };
}
