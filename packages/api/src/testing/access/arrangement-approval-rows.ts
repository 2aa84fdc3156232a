import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import { lookedAt } from '../approve-arrangement.ts';
import { makeArrangement, makeBudgets } from '../make-arrangement.ts';
import { TODAY, type TestWorld } from '../test-world.ts';
import {
  caseReaders,
  caseReadersOutside,
  cells,
  insurerWorkers,
  insurerWorkersOutside,
  type Row,
} from './access-cells.ts';

/** An arrangement of the north in a status, with budgets to weigh it against. */
async function arrangementIn(world: TestWorld, status: ArrangementStatus) {
  await makeBudgets(world);
  return makeArrangement(world, 'noord', { status });
}
const seen = async (world: TestWorld, status: ArrangementStatus) => ({
  arrangementId: (await arrangementIn(world, status)).arrangementId,
  version: 1,
});
const insurerManagers = cells('403', 'ok', '403', '403', '403', '403', '403', '403');
const insurerManagersOutside = cells('403', '404', '403', '403', '403', '403', '403', '403');
const rhoManagers = cells('403', '403', '403', '403', 'ok', '403', '403', '403');
const rhoManagersOutside = cells('403', '403', '403', '403', '404', '403', '403', '403');

/** Who may call which procedure on the way of an arrangement to its contract, typed by hand. */
export const ARRANGEMENT_APPROVAL_ROWS: Record<string, Row> = {
  'arrangements.approval': {
    call: async (as, _target, world) => {
      const { arrangementId } = await arrangementIn(world, 'AGREED');
      return as.arrangements.approval({ arrangementId });
    },
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'arrangements.submit': {
    call: async (as, _target, world) => as.arrangements.submit(await seen(world, 'DRAFT')),
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'arrangements.decide': {
    call: async (as, _target, world) =>
      as.arrangements.decide({
        ...lookedAt(await arrangementIn(world, 'PROPOSED')),
        outcome: 'APPROVE',
        message: '',
      }),
    inside: insurerManagers,
    outside: insurerManagersOutside,
  },
  'arrangements.answerOffer': {
    call: async (as, _target, world) =>
      as.arrangements.answerOffer({
        ...lookedAt(await arrangementIn(world, 'ASSESSED_POSITIVE')),
        answer: 'RHO_AGREE',
        message: '',
      }),
    inside: rhoManagers,
    outside: rhoManagersOutside,
  },
  'arrangements.contract': {
    call: async (as, _target, world) =>
      as.arrangements.contract({ ...(await seen(world, 'AGREED')), reference: 'C-1', contractedOn: TODAY }),
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'arrangements.withdraw': {
    call: async (as, _target, world) =>
      as.arrangements.withdraw({ ...(await seen(world, 'AGREED')), reason: 'Niet meer nodig' }),
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
};
