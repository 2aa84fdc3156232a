import type { TestWorld } from '../test-world.ts';
import {
  bothWorkers,
  bothWorkersOutside,
  caseReaders,
  caseReadersOutside,
  cells,
  everybody,
  insurerWorkers,
  insurerWorkersOutside,
  platformOnly,
  rhoWorkers,
  rhoWorkersOutside,
  type Row,
} from './access-cells.ts';

async function versionOf(world: TestWorld, caseId: string): Promise<number> {
  const { q, t } = world.store.read;
  const rows = await q.select({ id: t.cases.id, version: t.cases.version }).from(t.cases);
  return rows.find(({ id }) => id === caseId)?.version ?? 1;
}

/** Days from today on, so that no cell takes the day of another. */
let day = 0;
function nextDay(): string {
  day += 1;
  return `2027-01-${String(day).padStart(2, '0')}`;
}

/** Who may call which procedure of the record, the impact and the guarded text of a case, typed by hand. */
export const RECORD_ROWS: Record<string, Row> = {
  'cases.record': {
    call: (as, { caseId }) => as.cases.record({ caseId }),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'cases.setRecord': {
    call: async (as, { caseId }, world) =>
      as.cases.setRecord({ caseId, version: await versionOf(world, caseId), fields: { staffFte: 3.5 } }),
    // An insurer has the right, and is refused by the state: it does not lead this case.
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.setOwnInsured': {
    call: async (as, { caseId }, world) =>
      as.cases.setOwnInsured({ caseId, version: await versionOf(world, caseId), ownInsured: 0 }),
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'cases.setCauses': {
    call: async (as, { caseId }, world) =>
      as.cases.setCauses({
        caseId,
        version: await versionOf(world, caseId),
        primaryCause: 'BANKRUPTCY',
        secondaryCauses: [],
        reason: 'CORRECTION',
      }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.setExpectedEnd': {
    call: async (as, { caseId }, world) =>
      as.cases.setExpectedEnd({
        caseId,
        version: await versionOf(world, caseId),
        expectedEndOn: '2027-06-30',
        reason: 'NEW_INFORMATION',
      }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.setMeasure': {
    call: async (as, { caseId }, world) =>
      as.cases.setMeasure({
        caseId,
        version: await versionOf(world, caseId),
        course: 'MATCHMAKING',
        state: 'EXAMINED',
      }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.removeMeasure': {
    call: async (as, { caseId }, world) =>
      as.cases.removeMeasure({ caseId, version: await versionOf(world, caseId), course: 'DESK' }),
    // The RHO finds no such alternative; an insurer is refused before that, as in `setRecord`.
    inside: cells('ok', 'ok', '403', '404', '404', '403', '403', '403'),
    outside: bothWorkersOutside,
  },
  'cases.setPlacements': {
    call: async (as, { caseId, practiceId }, world) =>
      as.cases.setPlacements({
        caseId,
        version: await versionOf(world, caseId),
        placements: [{ kind: 'PRACTICE', practiceId, patients: 10 }],
      }),
    // Nobody: the case is a signal; a refusal by its state.
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.impact': {
    call: (as, { caseId }) => as.cases.impact({ caseId }),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'cases.reach': { call: (as) => as.cases.reach(), inside: everybody },
  'cases.setReach': {
    call: (as) =>
      as.cases.setReach({
        radiusKm: 12,
        detourFactor: 1.3,
        validFrom: nextDay(),
        source: 'proef',
        reason: 'proef',
      }),
    inside: platformOnly,
  },
  'cases.addGuardedText': {
    call: (as, { caseId }) => as.cases.addGuardedText({ caseId, text: 'afgeschermd' }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.guardedReads': {
    call: (as, { caseId }) => as.cases.guardedReads({ caseId }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.setRetention': {
    call: async (as, { caseId }, world) =>
      as.cases.setRetention({ caseId, version: await versionOf(world, caseId), retainUntil: '2027-01-31' }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.eraseGuardedText': {
    call: (as, { caseId, textId }) =>
      as.cases.eraseGuardedText({ caseId, textId, reason: 'WRITTEN_BY_MISTAKE' }),
    inside: cells('403', '403', '403', '403', 'ok', '403', '403', '403'),
    outside: cells('403', '403', '403', '403', '404', '403', '403', '403'),
  },
};
