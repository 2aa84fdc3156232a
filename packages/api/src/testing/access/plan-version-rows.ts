import { makePlan } from '../make-plan.ts';
import { caseReaders, caseReadersOutside, type Row, rhoWorkers, rhoWorkersOutside } from './access-cells.ts';

const readers = { inside: caseReaders, outside: caseReadersOutside } as const;

/** Who may call which procedure of versions of a plan and of the period after it, typed by hand. */
export const PLAN_VERSION_ROWS: Record<string, Row> = {
  'plans.versions': {
    call: async (as, _target, world) => {
      const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
      return as.plans.versions({ planId });
    },
    ...readers,
  },
  'plans.compare': {
    call: async (as, _target, world) => {
      const { planId, versionId } = await makePlan(world, 'noord', 'SUBMITTED');
      return as.plans.compare({ planId, from: versionId ?? '', to: versionId ?? '' });
    },
    ...readers,
  },
  'plans.comparePiece': {
    call: async (as, _target, world) => {
      const { planId, versionId } = await makePlan(world, 'noord', 'SUBMITTED');
      const version = versionId ?? '';
      return as.plans.comparePiece({ planId, from: version, to: version, piece: 'frame', key: '' });
    },
    ...readers,
  },
  'plans.startNext': {
    call: async (as, _target, world) => {
      const { planId } = await makePlan(world, 'noord', 'IN_EXECUTION');
      return as.plans.startNext({ planId, periodFrom: 2029, periodTo: 2031, title: 'Plan 2029-2031' });
    },
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
};
