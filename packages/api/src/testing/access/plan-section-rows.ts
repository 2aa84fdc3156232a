import { makePlan, paragraph } from '../make-plan.ts';
import type { TestWorld } from '../test-world.ts';
import {
  caseReaders,
  caseReadersOutside,
  cells,
  type Row,
  rhoWorkers,
  rhoWorkersOutside,
} from './access-cells.ts';

const rhoReaders = cells('403', '403', '403', 'ok', 'ok', 'ok', '403', '403');
const rhoReadersOutside = cells('403', '403', '403', '404', '404', '404', '403', '403');

const draftOf = async (world: TestWorld): Promise<string> => (await makePlan(world)).planId;
const document = paragraph('Wat wij doen');

/** Who may call which procedure of the sections of a plan, typed by hand. */
export const PLAN_SECTION_ROWS: Record<string, Row> = {
  'plans.section': {
    call: async (as, _target, world) => {
      const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
      return as.plans.section({ planId, code: 'SCOPE' });
    },
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'plans.saveSection': {
    call: async (as, _target, world) =>
      as.plans.saveSection({ planId: await draftOf(world), code: 'SCOPE', seenTextVersion: 1, document }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'plans.importSections': {
    call: async (as, _target, world) =>
      as.plans.importSections({
        planId: await draftOf(world),
        parts: [{ code: 'SCOPE', seenTextVersion: 1, document }],
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'plans.sectionTexts': {
    call: async (as, _target, world) =>
      as.plans.sectionTexts({ planId: await draftOf(world), code: 'SCOPE' }),
    inside: rhoReaders,
    outside: rhoReadersOutside,
  },
  'plans.attend': {
    call: async (as, _target, world) => as.plans.attend({ planId: await draftOf(world), code: 'SCOPE' }),
    inside: rhoReaders,
    outside: rhoReadersOutside,
  },
};
