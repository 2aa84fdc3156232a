import { APPLIED } from '../answer-housing.ts';
import { makeHousingCase } from '../make-housing-case.ts';
import { makeLinkAnswer } from '../make-link-answer.ts';
import { TODAY, type TestWorld } from '../test-world.ts';
import {
  bothWorkers,
  bothWorkersOutside,
  caseReaders,
  caseReadersOutside,
  type Row,
  rhoWorkers,
  rhoWorkersOutside,
} from './access-cells.ts';

/** A housing case of the north; of an initiative, since a practice has one open case at most. */
const caseOf = (world: TestWorld) => makeHousingCase(world, 'noord', { practice: null });

/** Who may call which procedure of apply or explain and of closing, typed by hand. */
export const HOUSING_MATRIX_ROWS: Record<string, Row> = {
  'housing.matrix': {
    call: async (as, _target, world) => as.housing.matrix(await caseOf(world)),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  // Of the RHO: that it is another party's is told to the insurer after its right.
  'housing.answer': {
    call: async (as, _target, world) =>
      as.housing.answer({ ...(await caseOf(world)), version: 1, cell: 'RHO_CONTACT', answer: APPLIED }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'housing.counterSign': {
    call: async (as, _target, world) => {
      const { housingCaseId } = await caseOf(world);
      const { answerId, contentSha256 } = await makeLinkAnswer(world, housingCaseId);
      return as.housing.counterSign({
        housingCaseId,
        version: 1,
        answerId,
        contentSha256,
        counterSign: 'SIGNED',
      });
    },
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'housing.close': {
    call: async (as, _target, world) =>
      as.housing.close({
        ...(await caseOf(world)),
        version: 1,
        outcome: 'WITHDRAWN',
        note: 'De praktijk blijft waar zij is',
        closedOn: TODAY,
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'housing.reopen': {
    call: async (as, _target, world) => {
      const closed = await makeHousingCase(world, 'noord', { practice: null, step: 'CLOSED' });
      return as.housing.reopen({ ...closed, version: 1, to: 'REPORTED', reason: 'De koop ging niet door' });
    },
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
};
