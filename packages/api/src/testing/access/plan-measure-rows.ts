import type { GoalFields } from '@regiovast/domain/plans/goals.schemas';
import type { MeasureFields } from '@regiovast/domain/plans/measures.schemas';
import { type MadePlan, makePlan } from '../make-plan.ts';
import type { TestWorld } from '../test-world.ts';
import {
  caseReaders,
  caseReadersOutside,
  cells,
  type Row,
  rhoWorkers,
  rhoWorkersOutside,
} from './access-cells.ts';

export const GOAL: GoalFields = {
  wording: 'Meer huisartsen in de regio',
  indicatorCode: 'GPS_PER_10K',
  baselineValue: null,
  baselineOn: null,
  baselineSource: '',
  targetValue: 6.5,
  targetOn: '2028-12-31',
};
export const MEASURE: MeasureFields = {
  course: 'DESK',
  title: 'Loket voor huisvesting',
  description: '',
  partnerId: null,
  owner: '',
  startQuarter: null,
  endQuarter: null,
  costCents: null,
  costNote: '',
  fundingBasis: null,
  goalId: null,
  steps: [],
};
const obligationOf = (measureId: string) => ({
  measureId,
  wording: '500 plaatsen erbij',
  targetValue: 500,
  unit: 'plaatsen',
  dueOn: '2028-06-30',
  evidence: 'Opgave van de praktijk',
});
const INITIATIVE = { kind: 'CHAIN', name: 'Nieuwe keten', note: '' } as const;

const reads = (call: (as: Parameters<Row['call']>[0], planId: string) => Promise<unknown>): Row => ({
  call: async (as, _target, world) => call(as, (await makePlan(world, 'noord', 'SUBMITTED')).planId),
  inside: caseReaders,
  outside: caseReadersOutside,
});
const writes = (call: (as: Parameters<Row['call']>[0], plan: MadePlan) => Promise<unknown>): Row => ({
  call: async (as, _target, world: TestWorld) => call(as, await makePlan(world)),
  inside: rhoWorkers,
  outside: rhoWorkersOutside,
});
const added = { id: null, version: null } as const;

/** A goal that no measure serves, so that it can go. */
async function removeFreeGoal(
  as: Parameters<Row['call']>[0],
  { planId, measureId, goalId, obligationId }: MadePlan,
) {
  await as.plans.removeObligation({ planId, id: obligationId, version: 1 });
  await as.plans.removeMeasure({ planId, id: measureId, version: 1 });
  return as.plans.removeGoal({ planId, id: goalId, version: 1 });
}

/** Who may call which procedure of goals, measures, obligations and core values of a plan, typed by hand. */
export const PLAN_MEASURE_ROWS: Record<string, Row> = {
  'plans.goals': reads((as, planId) => as.plans.goals({ planId })),
  'plans.setGoal': writes((as, { planId }) => as.plans.setGoal({ planId, ...added, goal: GOAL })),
  'plans.removeGoal': writes(removeFreeGoal),
  'plans.library': {
    call: (as) => as.plans.library(),
    inside: cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', 'ok'),
  },
  'plans.measures': reads((as, planId) => as.plans.measures({ planId })),
  'plans.addMeasures': writes((as, { planId }) =>
    as.plans.addMeasures({ planId, picks: [{ origin: 'catalogue', course: 'DESK', title: 'Loket' }] }),
  ),
  'plans.setMeasure': writes((as, { planId }) => as.plans.setMeasure({ planId, ...added, measure: MEASURE })),
  'plans.removeMeasure': writes(async (as, { planId, measureId, obligationId }) => {
    await as.plans.removeObligation({ planId, id: obligationId, version: 1 });
    return as.plans.removeMeasure({ planId, id: measureId, version: 1 });
  }),
  'plans.obligations': reads((as, planId) => as.plans.obligations({ planId })),
  'plans.setObligation': writes((as, { planId, measureId }) =>
    as.plans.setObligation({ planId, ...added, obligation: obligationOf(measureId) }),
  ),
  'plans.removeObligation': writes((as, { planId, obligationId }) =>
    as.plans.removeObligation({ planId, id: obligationId, version: 1 }),
  ),
  'plans.initiatives': reads((as, planId) => as.plans.initiatives({ planId })),
  'plans.setInitiative': writes((as, { planId }) =>
    as.plans.setInitiative({ planId, ...added, initiative: INITIATIVE }),
  ),
  'plans.removeInitiative': writes((as, { planId, initiativeId }) =>
    as.plans.removeInitiative({ planId, id: initiativeId, version: 1 }),
  ),
  'plans.answerInitiative': writes(async (as, { planId, initiativeId }) => {
    // The right itself is asked of the procedure: a reader's view names the criterion to whoever may read it.
    const { initiatives } = await as.plans.initiatives({ planId }).catch(() => ({ initiatives: [] }));
    return as.plans.answerInitiative({
      planId,
      id: initiativeId,
      criterion: initiatives[0]?.criteria[0]?.code ?? '',
      answer: { words: 'Een vast team', evidence: '' },
      seen: { words: '', evidence: '' },
    });
  }),
};
