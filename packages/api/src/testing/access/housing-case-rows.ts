import { type HousingWishes, makeHousingCase } from '../make-housing-case.ts';
import { PLACES, TODAY, type TestWorld } from '../test-world.ts';
import { caseReaders, caseReadersOutside, type Row, rhoWorkers, rhoWorkersOutside } from './access-cells.ts';

/** A housing case of the north; of an initiative, since a practice has one open case at most. */
const caseOf = (world: TestWorld, wishes: HousingWishes = {}) =>
  makeHousingCase(world, 'noord', { practice: null, ...wishes });

/** Who may call which procedure of finding, beginning and carrying on a housing case, typed by hand. */
export const HOUSING_CASE_ROWS: Record<string, Row> = {
  'housing.list': { call: (as) => as.housing.list({}), inside: caseReaders },
  'housing.ofRegion': {
    call: (as) => as.housing.ofRegion({ regionCode: PLACES.noord.regionCode }),
    inside: caseReaders,
  },
  'housing.get': {
    call: async (as, _target, world) => as.housing.get(await caseOf(world)),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'housing.start': {
    call: (as) =>
      as.housing.start({
        subject: {
          kind: 'INITIATIVE',
          initiativeName: 'Praktijk in de nieuwe wijk',
          municipalityCode: PLACES.noord.municipalityCode,
        },
        bottlenecks: ['NO_FACILITY_IN_NEW_DISTRICT'],
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'housing.setFrame': {
    call: async (as, _target, world) =>
      as.housing.setFrame({ ...(await caseOf(world)), version: 1, problem: 'De huur is opgezegd' }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'housing.share': {
    call: async (as, _target, world) =>
      as.housing.share({ ...(await caseOf(world, { isShared: false })), version: 1 }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'housing.move': {
    call: async (as, _target, world) =>
      as.housing.move({ ...(await caseOf(world)), version: 1, to: 'ACCESS_TEST', effectiveOn: TODAY }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
};
