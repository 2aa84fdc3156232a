import type { TestWorld } from './test-world.ts';

const SECRET = 'Geheim';
const HOLD_UNTIL = '2026-12-15';

/**
 * Everything an RHO of the north can do with a case that it did not share: an action, what is said and recorded, an
 * alternative, guarded text, a term on hold, an accepted risk, an emergency plan. None of it may be told to anybody
 * else (C-6, D-4).
 */
export async function workOnUnshared(world: TestWorld, practiceId: string, caseId: string): Promise<void> {
  const manager = world.as('rhoNoord', 'rhoManager');
  const coordinator = world.as('rhoNoord', 'rhoCoordinator');
  const ownerId = world.actor('rhoNoord', 'rhoManager').personId;
  const versionOf = async () => (await manager.cases.get({ caseId })).version;
  const at = async () => ({ caseId, version: await versionOf() });
  await manager.cases.addAction({ caseId, title: SECRET, ownerId, dueOn: '2026-11-11' });
  for (const audience of ['organisation', 'everyone'] as const) {
    await manager.work.addComment({
      subjectKind: 'case',
      subjectId: caseId,
      text: SECRET,
      audience,
      mentions: [world.actor('rhoNoord', 'rhoCoordinator').personId],
    });
  }
  await manager.cases.setRecord({
    ...(await at()),
    fields: {
      affectedPatients: 1_234,
      communicationState: 'TEAM_INFORMED',
      supervisorInformedOn: '2026-11-10',
    },
  });
  await manager.cases.setCauses({
    ...(await at()),
    primaryCause: 'BANKRUPTCY',
    secondaryCauses: ['WORKLOAD'],
    reason: 'NEW_INFORMATION',
  });
  await manager.cases.setExpectedEnd({
    ...(await at()),
    expectedEndOn: '2026-12-02',
    reason: 'NEW_INFORMATION',
  });
  await manager.cases.setMeasure({
    ...(await at()),
    course: 'PATIENT_SPREAD',
    state: 'EXAMINED',
    note: SECRET,
  });
  await manager.cases.addGuardedText({ caseId, text: SECRET });
  await manager.cases.hold({ ...(await at()), until: HOLD_UNTIL, reason: SECRET });
  await manager.cases.release(await at());
  await coordinator.cases.proposeAcceptance({ ...(await at()), reason: SECRET, expiresOn: '2027-03-01' });
  const [proposed] = (await manager.cases.acceptances({ caseId })).acceptances;
  await manager.cases.decideAcceptance({
    ...(await at()),
    acceptanceId: proposed?.id ?? '',
    accept: true,
    reason: SECRET,
  });
  await manager.cases.preparePlan({ practiceId });
}
