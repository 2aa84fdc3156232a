import { makeArrangement } from '../make-arrangement.ts';
import { TODAY } from '../test-world.ts';
import {
  bothWorkers,
  bothWorkersOutside,
  caseReaders,
  caseReadersOutside,
  cells,
  insurerWorkers,
  insurerWorkersOutside,
  type Row,
} from './access-cells.ts';

/** Running since the quarter of today. */
const RUNNING = { status: 'ACTIVE', periodFrom: '2026-10-01', periodTo: '2027-06-30' } as const;
const managerOnly = cells('403', 'ok', '403', '403', '403', '403', '403', '403');
const managerOnlyOutside = cells('403', '404', '403', '403', '403', '403', '403', '403');

/** Who may call which procedure of running an arrangement, typed by hand. */
export const ARRANGEMENT_RUNNING_ROWS: Readonly<Record<string, Row>> = {
  'arrangements.running': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world, 'noord', { status: 'CONTRACTED' });
      return as.arrangements.running({ arrangementId });
    },
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'arrangements.recordPayment': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world, 'noord', RUNNING);
      return as.arrangements.recordPayment({
        arrangementId,
        quarter: '2027Q1',
        amountCents: 100,
        reference: 'F-1',
        paidOn: TODAY,
      });
    },
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'arrangements.recordResult': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world, 'noord', RUNNING);
      return as.arrangements.recordResult({
        arrangementId,
        quarter: '2026Q4',
        state: 'ON_TRACK',
        words: 'Het loopt',
        placesReached: 10,
        evidence: '',
        seenVersion: null,
      });
    },
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'arrangements.endEarly': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world, 'noord', RUNNING);
      return as.arrangements.endEarly({
        arrangementId,
        version: 1,
        endedOn: TODAY,
        reason: 'De praktijk stopt',
        settlement: null,
      });
    },
    inside: managerOnly,
    outside: managerOnlyOutside,
  },
  'arrangements.evaluate': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world, 'noord', { status: 'ENDED' });
      return as.arrangements.evaluate({
        arrangementId,
        version: 1,
        outcome: 'PARTLY',
        placesReached: 80,
        words: 'Het liep goed',
        lesson: '',
      });
    },
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
};
