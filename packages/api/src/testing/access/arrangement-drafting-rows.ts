import { makeArrangement } from '../make-arrangement.ts';
import { PLACES } from '../test-world.ts';
import {
  caseReaders,
  caseReadersOutside,
  insurerWorkers,
  insurerWorkersOutside,
  type Row,
} from './access-cells.ts';

/** Who may call which procedure of finding and drafting an arrangement, typed by hand. */
export const ARRANGEMENT_DRAFTING_ROWS: Record<string, Row> = {
  'arrangements.list': { call: (as) => as.arrangements.list({}), inside: caseReaders },
  'arrangements.ofRegion': {
    call: (as) => as.arrangements.ofRegion({ regionCode: PLACES.noord.regionCode }),
    inside: caseReaders,
  },
  'arrangements.get': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world, 'noord', { status: 'AGREED' });
      return as.arrangements.get({ arrangementId });
    },
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'arrangements.startOptions': { call: (as) => as.arrangements.startOptions({}), inside: insurerWorkers },
  'arrangements.start': {
    // Another insurer may draft, but not here: the region is not its own.
    call: (as, _target, { practiceIds: { noord } }) =>
      as.arrangements.start({
        title: 'Nieuw maatwerk',
        regionCode: PLACES.noord.regionCode,
        type: 'PRACTICE_MANAGEMENT',
        beneficiary: { kind: 'PRACTICE', practiceId: noord[0] ?? '' },
        periodFrom: '2027-01-01',
        periodTo: '2027-12-31',
      }),
    inside: insurerWorkers,
  },
  'arrangements.duplicate': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world);
      return as.arrangements.duplicate({ arrangementId, title: 'Nog eens', periodFrom: '2027-07-01' });
    },
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'arrangements.setFrame': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world);
      return as.arrangements.setFrame({ arrangementId, version: 1, title: 'Andere titel' });
    },
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
};
