import { makeHousingCase } from '../make-housing-case.ts';
import type { TestWorld } from '../test-world.ts';
import {
  caseReaders,
  caseReadersOutside,
  insurerWorkers,
  insurerWorkersOutside,
  type Row,
  rhoWorkers,
  rhoWorkersOutside,
} from './access-cells.ts';

/** An initiative: a practice has one open case at most, and each cell of the matrix needs a new one. */
const initiative = (world: TestWorld) => makeHousingCase(world, 'noord', { practice: null });

/** Who may call which procedure of the access test of a housing case, typed by hand. */
export const HOUSING_TEST_ROWS: Record<string, Row> = {
  'housing.accessTest': {
    call: async (as, _target, world) => as.housing.accessTest(await initiative(world)),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'housing.offerAccessTest': {
    call: async (as, _target, world) =>
      as.housing.offerAccessTest({
        ...(await initiative(world)),
        version: 1,
        outcome: 'POSITIVE',
        reason: 'Er is geen kamer vrij',
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'housing.decideAccessTest': {
    call: async (as, _target, world) => {
      const { housingCaseId } = await makeHousingCase(world, 'noord', {
        practice: null,
        test: { outcome: 'POSITIVE', state: 'OFFERED' },
      });
      return as.housing.decideAccessTest({
        housingCaseId,
        version: 1,
        contentSha256: 'e'.repeat(64),
        state: 'CONFIRMED',
      });
    },
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
};
