import { makeArrangement } from '../make-arrangement.ts';
import {
  caseReaders,
  caseReadersOutside,
  insurerWorkers,
  insurerWorkersOutside,
  type Row,
} from './access-cells.ts';

/** Who may call which procedure of the amounts of an arrangement, typed by hand. */
export const ARRANGEMENT_AMOUNTS_ROWS: Record<string, Row> = {
  'arrangements.grid': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world, 'noord', { status: 'ASSESSED_POSITIVE' });
      return as.arrangements.grid({ arrangementId });
    },
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'arrangements.saveGrid': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world);
      return as.arrangements.saveGrid({ arrangementId, version: 1, lines: [] });
    },
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'arrangements.saveRealised': {
    call: async (as, _target, world) => {
      const { arrangementId, lineIds } = await makeArrangement(world, 'noord', { status: 'ACTIVE' });
      const cells = [{ lineId: lineIds[0], quarter: '2027Q1', value: null }];
      return as.arrangements.saveRealised({ arrangementId, version: 1, cells });
    },
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
};
