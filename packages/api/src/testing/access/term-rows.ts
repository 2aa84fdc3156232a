import {
  bothWorkers,
  bothWorkersOutside,
  caseReaders,
  caseReadersOutside,
  cells,
  everybody,
  NOTHING,
  platformOnly,
  rhoWorkers,
  rhoWorkersOutside,
  type Row,
  type Target,
} from './access-cells.ts';
import type { TestWorld } from '../test-world.ts';

const TERM = { kind: 'JUDGE_SIGNAL', amount: 5, unit: 'workingDays', validFrom: '2027-01-01' } as const;

const versionOf = async ({ caseId }: Target, world: TestWorld): Promise<number> => {
  const { t, q } = world.store.read;
  const rows = await q.select().from(t.cases);
  return rows.find((row) => row.id === caseId)?.version ?? 1;
};

/** Who may move a case, follow its terms and accept its risk, typed by hand. */
export const TERM_ROWS: Record<string, Row> = {
  'cases.movePhase': {
    call: async (as, target, world) =>
      as.cases.movePhase({
        caseId: target.caseId,
        version: await versionOf(target, world),
        to: 'WATCH',
        reason: 'proef',
        effectiveOn: '2026-11-19',
      }),
    // Of a case that the RHO leads an insurer takes no step: past the right, CASE_LED_BY_OTHER (D-4).
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.terms': { call: (as) => as.cases.terms(), inside: everybody },
  'cases.setTerm': {
    call: async (as) => {
      const { terms } = await as.cases.terms();
      const latest = terms.find(({ kind }) => kind === TERM.kind)?.latest ?? '';
      return as.cases.setTerm({ ...TERM, reason: 'proef', source: 'proef', latest });
    },
    inside: platformOnly,
  },
  'cases.hold': {
    call: async (as, target, world) =>
      as.cases.hold({
        caseId: target.caseId,
        version: await versionOf(target, world),
        until: '2026-12-01',
        reason: 'proef',
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.release': {
    // No term is on hold: past the right, CASE_NOT_ON_HOLD.
    call: (as, { caseId }) => as.cases.release({ caseId, version: 2 }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.review': {
    // A signal asks for no review: past the right, CASE_REVIEW_NOT_ASKED.
    call: (as, { caseId }) => as.cases.review({ caseId, version: 2, note: '' }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.secureSolution': {
    // A signal is no threat: past the right, CASE_NOT_THREATENED.
    call: (as, { caseId }) => as.cases.secureSolution({ caseId, version: 2, securedOn: null }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.lateOfRegion': {
    call: (as) => as.cases.lateOfRegion({ regionCode: 'ZK09' }),
    inside: caseReaders,
  },
  'cases.acceptances': {
    call: (as, { caseId }) => as.cases.acceptances({ caseId }),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'cases.proposeAcceptance': {
    call: async (as, target, world) =>
      as.cases.proposeAcceptance({
        caseId: target.caseId,
        version: await versionOf(target, world),
        reason: 'proef',
        expiresOn: '2027-01-01',
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.decideAcceptance': {
    call: (as, { caseId }) =>
      as.cases.decideAcceptance({
        caseId,
        version: 2,
        acceptanceId: NOTHING,
        accept: true,
        reason: 'proef',
      }),
    inside: cells('403', '403', '403', '403', '404', '403', '403', '403'),
    outside: cells('403', '403', '403', '403', '404', '403', '403', '403'),
  },
  'cases.withdrawAcceptance': {
    call: (as, { caseId }) => as.cases.withdrawAcceptance({ caseId, version: 2, acceptanceId: NOTHING }),
    inside: rhoWorkersOutside,
    outside: rhoWorkersOutside,
  },
};
