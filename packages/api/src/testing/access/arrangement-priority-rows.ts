import { makeArrangement } from '../make-arrangement.ts';
import { cells, insurerWorkers, insurerWorkersOutside, type Row } from './access-cells.ts';

const insurerReaders = cells('ok', 'ok', 'ok', '403', '403', '403', '403', '403');
const insurerReadersOutside = cells('404', '404', '404', '403', '403', '403', '403', '403');

/** C-1 · the priority test and what worked are the insurer's own: the RHO that is party to it has no right to them. */
export const ARRANGEMENT_PRIORITY_ROWS: Readonly<Record<string, Row>> = {
  'arrangements.priorityTest': {
    call: async (as, _target, world) =>
      as.arrangements.priorityTest({ arrangementId: (await makeArrangement(world)).arrangementId }),
    inside: insurerReaders,
    outside: insurerReadersOutside,
  },
  'arrangements.setPriorityTest': {
    call: async (as, _target, world) =>
      as.arrangements.setPriorityTest({
        arrangementId: (await makeArrangement(world)).arrangementId,
        version: 1,
        whyHere: 'Nergens plaats',
        whyMeasure: 'Geen opvolger',
        expectedPlaces: 10,
        expectedOn: '2027-12-31',
        expectedOutcome: 'Tien plekken',
      }),
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'arrangements.effects': {
    call: (as) => as.arrangements.effects(),
    inside: insurerReaders,
  },
};
