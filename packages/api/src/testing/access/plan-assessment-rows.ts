import type { PlanStatus } from '@regiovast/domain/plans/plan-statuses';
import { makeAssessment } from '../make-assessment.ts';
import { makePlan } from '../make-plan.ts';
import { TODAY, type TestWorld } from '../test-world.ts';
import {
  caseReaders,
  caseReadersOutside,
  cells,
  insurerWorkers,
  insurerWorkersOutside,
  type Row,
  rhoWorkers,
  rhoWorkersOutside,
} from './access-cells.ts';

/** A plan of the north, with the version that a form saw. */
async function planIn(world: TestWorld, status: PlanStatus): Promise<{ planId: string; version: number }> {
  const { planId } = await makePlan(world, 'noord', status);
  return { planId, version: 2 };
}
const assessmentOf = async (world: TestWorld): Promise<string> => (await makeAssessment(world)).assessmentId;
const insurerManagers = cells('403', 'ok', '403', '403', '403', '403', '403', '403');
const insurerManagersOutside = cells('403', '404', '403', '403', '403', '403', '403', '403');
const rhoManagers = cells('403', '403', '403', '403', 'ok', '403', '403', '403');
const rhoManagersOutside = cells('403', '403', '403', '403', '404', '403', '403', '403');

/** Who may call which procedure of the assessment of a plan, and of the steps after it, typed by hand. */
export const PLAN_ASSESSMENT_ROWS: Record<string, Row> = {
  'plans.assessment': {
    call: async (as, _target, world) => {
      const { planId } = await makeAssessment(world);
      return as.plans.assessment({ planId });
    },
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'plans.startAssessment': {
    call: async (as, _target, world) => as.plans.startAssessment(await planIn(world, 'SUBMITTED')),
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'plans.markCriterion': {
    call: async (as, _target, world) =>
      as.plans.markCriterion({
        assessmentId: await assessmentOf(world),
        criterion: 'ACCESS_FOR_ALL',
        initiativeId: '',
        verdict: 'MET',
        reason: 'Duidelijk',
        internalNote: '',
        seenVersion: 0,
      }),
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'plans.setSectionMessage': {
    call: async (as, _target, world) =>
      as.plans.setSectionMessage({
        assessmentId: await assessmentOf(world),
        code: 'FINANCE',
        message: 'Noem de kosten',
        seen: '',
      }),
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'plans.decide': {
    call: async (as, _target, world) => {
      const assessmentId = await assessmentOf(world);
      await world.store.transaction((tx) =>
        tx.q.insert(tx.t.planSectionMessages).values({
          assessmentId,
          code: 'FINANCE',
          message: 'Noem de kosten',
          updatedAt: '2026-11-11T09:00:00.000Z',
          updatedBy: world.actor('noord', 'procurementOfficer').personId,
        }),
      );
      return as.plans.decide({ assessmentId, outcome: 'REVISION_ASKED', reason: 'Nog niet af', version: 1 });
    },
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'plans.contract': {
    call: async (as, _target, world) =>
      as.plans.contract({
        ...(await planIn(world, 'POSITIVE')),
        reference: 'CT-2026-1',
        contractedOn: TODAY,
      }),
    inside: insurerManagers,
    outside: insurerManagersOutside,
  },
  'plans.startExecution': {
    call: async (as, _target, world) =>
      as.plans.startExecution({ ...(await planIn(world, 'CONTRACTED')), since: TODAY }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'plans.evaluate': {
    call: async (as, _target, world) =>
      as.plans.evaluate({ ...(await planIn(world, 'IN_EXECUTION')), evaluation: 'Bereikt' }),
    inside: rhoManagers,
    outside: rhoManagersOutside,
  },
};
