import { makeArrangement } from '../make-arrangement.ts';
import { makeFollowRequest } from '../make-follow-request.ts';
import { cells, insurerWorkers, insurerWorkersOutside, type Row } from './access-cells.ts';

const insurerReaders = cells('ok', 'ok', 'ok', '403', '403', '403', '403', '403');
const insurerReadersOutside = cells('404', '404', '404', '403', '403', '403', '403', '403');

/**
 * A-5, C-1 · who may call which procedure of following, typed by hand. What is asked about is the north's own arrangement;
 * what is read and answered is what the south asks the north.
 */
export const ARRANGEMENT_FOLLOWING_ROWS: Record<string, Row> = {
  'arrangements.following': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world, 'noord', { status: 'ACTIVE' });
      return as.arrangements.following({ arrangementId });
    },
    inside: insurerReaders,
    outside: insurerReadersOutside,
  },
  'arrangements.askToFollow': {
    call: async (as, _target, world) => {
      const { arrangementId } = await makeArrangement(world, 'noord', { status: 'CONTRACTED' });
      return as.arrangements.askToFollow({ arrangementId, insurerIds: [world.organisationIds.zuid] });
    },
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'arrangements.followRequests': {
    call: (as) => as.arrangements.followRequests({}),
    inside: insurerReaders,
  },
  'arrangements.followRequest': {
    call: async (as, _target, world) => {
      const { requestId } = await makeFollowRequest(world);
      return as.arrangements.followRequest({ requestId });
    },
    inside: insurerReaders,
    outside: insurerReadersOutside,
  },
  'arrangements.answerFollow': {
    call: async (as, _target, world) => {
      const { requestId } = await makeFollowRequest(world);
      return as.arrangements.answerFollow({ requestId, version: 1, state: 'FOLLOWS', answer: '' });
    },
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
};
