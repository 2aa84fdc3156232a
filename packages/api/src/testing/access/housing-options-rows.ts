import { EQUAL_WEIGHTS } from '@regiovast/domain/housing/option-criteria';
import { makeHousingCase } from '../make-housing-case.ts';
import { makeHousingOption } from '../make-housing-option.ts';
import { PLACES, type TestWorld } from '../test-world.ts';
import { cells, rhoWorkers, rhoWorkersOutside, type Row } from './access-cells.ts';

const readers = cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', '403');
const readersOutside = cells('404', '404', '404', '404', '404', '404', '403', '403');

/** A housing case with a location, of an initiative: a practice has one open case at most. */
const caseOf = (world: TestWorld) => makeHousingCase(world, 'noord', { practice: null });

/** H-5 · the locations of a housing case: its RHO keeps them, the insurer it was shared with reads along. */
export const HOUSING_OPTIONS_ROWS: Readonly<Record<string, Row>> = {
  'housing.options': {
    call: async (as, _target, world) => as.housing.options(await caseOf(world)),
    inside: readers,
    outside: readersOutside,
  },
  'housing.setOption': {
    call: async (as, _target, world) =>
      as.housing.setOption({
        ...(await caseOf(world)),
        version: 1,
        optionId: null,
        option: {
          name: 'Marktplein',
          address: '',
          municipalityCode: PLACES.noord.municipalityCode,
          place: null,
          floorAreaM2: null,
          consultingRooms: null,
          yearlyCostCents: null,
          oneOffCostCents: null,
          planningStatus: 'UNKNOWN',
          permitExpectedOn: null,
          completionOn: null,
          note: '',
        },
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'housing.judgeOption': {
    call: async (as, _target, world) => {
      const made = await caseOf(world);
      const { optionId } = await makeHousingOption(world, made.housingCaseId);
      return as.housing.judgeOption({
        ...made,
        version: 1,
        optionId,
        judgement: { state: 'CHOSEN', reason: 'De enige die op tijd klaar is' },
      });
    },
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'housing.setWeights': {
    call: async (as, _target, world) =>
      as.housing.setWeights({
        ...(await caseOf(world)),
        version: 1,
        weights: { ...EQUAL_WEIGHTS, SIZE: 10 },
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
};
