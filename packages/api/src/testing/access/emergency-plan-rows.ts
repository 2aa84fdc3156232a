import { insertPlans, findPlanOf } from '@regiovast/db/cases/emergency-plans';
import type { TestWorld } from '../test-world.ts';
import {
  caseReaders,
  caseReadersOutside,
  cells,
  platformOnly,
  practiceOutside,
  practiceReaders,
  type Row,
  rhoWorkers,
  rhoWorkersOutside,
} from './access-cells.ts';

/** The plan of a practice; one is put in place beside the procedures, so that a refusal leaves nothing behind. */
async function planIdOf({ store, deps, actor }: TestWorld, practiceId: string): Promise<string> {
  const known = await findPlanOf(store.read, practiceId);
  if (known) return known.id;
  const [id = ''] = await store.transaction((tx) =>
    insertPlans(tx, [
      {
        id: deps.ids.next(),
        practiceId,
        templateVersion: 1,
        preparedOn: '2026-11-19',
        requiredItems: 6,
        filledItems: 0,
        version: 1,
        updatedAt: '2026-11-19T10:00:00.000Z',
        updatedBy: actor('rhoNoord', 'rhoCoordinator').personId,
      },
    ]),
  );
  return id;
}

/** Who may call which procedure of emergency plans and of the history of records, typed by hand. */
export const EMERGENCY_PLAN_ROWS: Record<string, Row> = {
  'cases.plan': {
    call: (as, { practiceId }) => as.cases.plan({ practiceId }),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'cases.preparePlan': {
    call: (as, { practiceId }) => as.cases.preparePlan({ practiceId }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.setPlanItem': {
    call: async (as, { practiceId }, world) =>
      as.cases.setPlanItem({
        planId: await planIdOf(world, practiceId),
        code: 'LEAD',
        text: 'De RHO',
        seen: '',
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.rehearsePlan': {
    call: async (as, { practiceId }, world) =>
      as.cases.rehearsePlan({
        planId: await planIdOf(world, practiceId),
        rehearsedOn: '2026-11-18',
        seen: null,
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.planTemplate': {
    call: (as) => as.cases.planTemplate(),
    inside: cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', 'ok'),
  },
  'cases.setPlanTemplate': {
    call: async (as, _target, { store }) => {
      const { q, t } = store.read;
      const item = { code: 'LEAD', isRequired: true, isProposal: true, source: '' };
      const words = { nl: { label: 'Regie', hint: '' }, en: { label: 'Lead', hint: '' } };
      return as.cases.setPlanTemplate({
        items: [{ ...item, ...words }],
        validFrom: '2026-11-19',
        reason: 'proef',
        source: 'proef',
        latest: await q.$count(t.emergencyPlanTemplates),
      });
    },
    inside: platformOnly,
  },
  'audit.history': {
    call: (as, { practiceId }) => as.audit.history({ subjectKind: 'practice', subjectId: practiceId }),
    inside: practiceReaders,
    outside: practiceOutside,
  },
};
