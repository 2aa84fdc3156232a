import { makePlan } from '../make-plan.ts';
import { PLACES } from '../test-world.ts';
import { caseReaders, caseReadersOutside, type Row, rhoWorkers, rhoWorkersOutside } from './access-cells.ts';

/** Who may call which procedure of the situation of a plan, its progress and the plans of a region, typed by hand. */
export const PLAN_SITUATION_ROWS: Record<string, Row> = {
  'plans.situation': {
    call: async (as, _target, world) => {
      const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
      return as.plans.situation({ planId });
    },
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'plans.previewSituation': {
    call: async (as, _target, world) => {
      const { planId } = await makePlan(world);
      return as.plans.previewSituation({ planId });
    },
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'plans.freezeSituation': {
    call: async (as, _target, world) => {
      const { planId } = await makePlan(world);
      return as.plans.freezeSituation({ planId, seenNumber: 1 });
    },
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'plans.progress': {
    call: async (as, _target, world) => {
      const { planId } = await makePlan(world, 'noord', 'IN_EXECUTION');
      return as.plans.progress({ planId });
    },
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'plans.reportProgress': {
    call: async (as, _target, world) => {
      const { planId, measureId } = await makePlan(world, 'noord', 'IN_EXECUTION');
      return as.plans.reportProgress({
        planId,
        subject: 'measure',
        subjectId: measureId,
        quarter: '2026Q4',
        state: 'ON_TRACK',
        words: 'Loopt',
        value: null,
        evidence: '',
        seenVersion: null,
      });
    },
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'plans.ofRegion': {
    // No record: whoever may see plans asks of any region, and gets the plans it sees.
    call: (as) => as.plans.ofRegion({ regionCode: PLACES.noord.regionCode }),
    inside: caseReaders,
  },
};
