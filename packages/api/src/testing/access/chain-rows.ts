import { chainKey } from '@regiovast/domain/practices/chains';
import type { TestWorld } from '../test-world.ts';
import {
  bothWorkers,
  bothWorkersOutside,
  caseReaders,
  caseReadersOutside,
  type Row,
  rhoWorkers,
  rhoWorkersOutside,
  type Target,
} from './access-cells.ts';

const FIELDS = {
  expectedEndOn: '2027-01-01',
  recordTransferState: null,
  supervisorInformedOn: null,
  communicationState: null,
} as const;

/**
 * Makes the target a location of a failed chain, once, and without a procedure, so that a refusal can be told to leave
 * nothing behind.
 */
async function chainOf(world: TestWorld, { practiceId, caseId }: Target) {
  const owner = `Keten ${practiceId}`;
  const key = chainKey(owner);
  return world.store.transaction(async ({ q, t }) => {
    const [practice] = (await q.select().from(t.practices)).filter((row) => row.id === practiceId);
    const [record] = (await q.select().from(t.cases)).filter((row) => row.id === caseId);
    if (!practice || !record) throw new Error('no target');
    if (record.chainCaseId !== null) return { id: record.chainCaseId, key };
    const id = world.deps.ids.next();
    await q
      .insert(t.practices)
      .values(practice)
      .onConflictDoUpdate({ target: t.practices.id, set: { ownerOrganisation: owner } });
    await q.insert(t.chainCases).values({
      id,
      number: id,
      chainKey: key,
      chainName: owner,
      organisationId: world.organisationIds.rhoNoord,
      primaryCause: 'CHAIN_FAILURE',
      openedOn: '2026-11-19',
      ownerId: record.ownerId,
      version: 1,
    });
    await q
      .insert(t.cases)
      .values(record)
      .onConflictDoUpdate({ target: t.cases.id, set: { chainCaseId: id } });
    return { id, key };
  });
}

/** Who may hand over the lead, tell others, and follow the failure of a chain, typed by hand. */
export const CHAIN_ROWS: Record<string, Row> = {
  'cases.handOverLead': {
    // Refused to whoever may for its state: the case is not acute, and the RHO leads.
    call: (as, { caseId }) => as.cases.handOverLead({ caseId, version: 1, to: 'insurer', reason: 'proef' }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.informed': {
    call: (as, { caseId }) => as.cases.informed({ caseId }),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'cases.informInsurers': {
    call: (as, { caseId }, world) =>
      as.cases.informInsurers({ caseId, organisationIds: [world.organisationIds.zuid] }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.chains': { call: (as) => as.cases.chains({}), inside: caseReaders },
  'cases.chain': {
    call: async (as, target, world) => as.cases.chain({ id: (await chainOf(world, target)).id }),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'cases.openChain': {
    call: async (as, target, world) =>
      as.cases.openChain({
        requestKey: world.deps.ids.next(),
        chainKey: (await chainOf(world, target)).key,
        action: { title: 'Bellen', ownerId: target.ownerId, dueOn: '2026-12-01' },
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.setChain': {
    call: async (as, target, world) =>
      as.cases.setChain({ id: (await chainOf(world, target)).id, version: 1, ...FIELDS }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.closeChain': {
    call: async (as, target, world) =>
      as.cases.closeChain({ id: (await chainOf(world, target)).id, version: 1 }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
};
