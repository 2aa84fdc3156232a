import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventsOf, logCase } from '../testing/log-case.ts';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';

const NOW = new Date('2026-11-19T10:00:00Z');

describe.each(ENGINES)('moving a case on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  beforeEach(() => world.setNow(NOW));
  afterAll(() => world.discard());

  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator').cases;
  const viewOf = (caseId: string) => coordinator().get({ caseId });
  const move = async (caseId: string, to: string, more: object = {}) =>
    coordinator().movePhase({
      caseId,
      version: (await viewOf(caseId)).version,
      to: to as 'WATCH',
      reason: 'proef',
      effectiveOn: TODAY,
      ...more,
    });

  test('D-2: a back-dated step keeps both dates, and the phase counts from the earlier', async () => {
    const caseId = await logCase(world, 'noord', 0);
    world.setNow(new Date('2026-11-26T10:00:00Z'));
    const moved = await move(caseId, 'WATCH', { effectiveOn: '2026-11-20' });
    expect(moved).toMatchObject({ phase: 'WATCH', phaseSince: '2026-11-20' });
    expect(moved.term).toMatchObject({ kind: 'REVIEW_WATCH', on: '2027-02-20', standing: 'running' });
    expect(moved.moves.at(-1)).toMatchObject({
      effectiveOn: '2026-11-20',
      enteredAt: '2026-11-26T10:00:00.000Z',
    });
    expect(await outcomeOf(move(caseId, 'ACUTE', { effectiveOn: '2026-11-19' }))).toBe(
      'DATE_BEFORE_PREVIOUS_STEP',
    );
  });

  test('D-2: patients go to practices and to places that are none, and must add up when all is solved', async () => {
    const caseId = await logCase(world, 'noord', 1);
    const practiceId = world.practiceIds.noord[2] ?? '';
    await move(caseId, 'ACUTE');
    const places = [
      { practiceId, patients: 1_000 },
      { kind: 'TEMPORARY_LOCATION' as const, patients: 500 },
    ];
    const bridged = await move(caseId, 'BRIDGING', { placements: places });
    expect(bridged.patientsToPlace).toBe(3_000);
    expect(bridged.placements).toEqual([
      { kind: 'PRACTICE', practiceName: 'Praktijk noord 3', patients: 1_000 },
      { kind: 'TEMPORARY_LOCATION', practiceName: null, patients: 500 },
    ]);
    expect(await outcomeOf(move(caseId, 'RESOLVED', { placements: places }))).toBe(
      'CASE_PLACEMENT_INCOMPLETE',
    );
    const all = [...places, { kind: 'OUT_OF_AREA' as const, patients: 1_500 }];
    expect((await move(caseId, 'RESOLVED', { placements: all })).phase).toBe('RESOLVED');
  });

  test.each([
    [
      'a place twice',
      [
        { kind: 'OTHER' as const, patients: 1 },
        { kind: 'OTHER' as const, patients: 2 },
      ],
    ],
    ['a practice without its id', [{ patients: 1 }]],
    ['nobody', [{ kind: 'OTHER' as const, patients: 0 }]],
  ])('S-5: a division with %s is bad input', async (_name, placements) => {
    const caseId = await logCase(world, 'noord', 3);
    expect(await outcomeOf(move(caseId, 'ACUTE', { placements }))).toBe('BAD_REQUEST');
  });

  test('D-2: what counts is who is affected, where that was stated', async () => {
    const caseId = await logCase(world, 'noord', 3);
    await move(caseId, 'ACUTE');
    await world.store.transaction(async ({ q, t }) => {
      await q.update(t.cases).set({ affectedPatients: 40 });
    });
    const placements = [{ kind: 'ONLINE_PRACTICE' as const, patients: 41 }];
    expect(await outcomeOf(move(caseId, 'BRIDGING', { placements }))).toBe('PLACEMENTS_ABOVE_PATIENTS');
    expect((await move(caseId, 'RESOLVED', { placements: [{ kind: 'OTHER', patients: 40 }] })).phase).toBe(
      'RESOLVED',
    );
    await world.store.transaction(async ({ q, t }) => {
      await q.update(t.cases).set({ affectedPatients: null });
    });
  });

  test('D-2, C-6: a receiving practice out of sight is absent', async () => {
    const caseId = await logCase(world, 'noord', 4);
    await move(caseId, 'ACUTE');
    const placements = [{ practiceId: world.practiceIds.zuid[0] ?? '', patients: 10 }];
    expect(await outcomeOf(move(caseId, 'BRIDGING', { placements }))).toBe('NOT_FOUND');
  });

  test('D-2, D-3: reopening starts anew: no hold, no secured solution, a term of its own', async () => {
    const caseId = await logCase(world, 'noord', 5);
    await move(caseId, 'THREATENED', { expectedEndOn: '2027-06-01' });
    const secured = await coordinator().secureSolution({ caseId, version: 2, securedOn: TODAY });
    expect(secured.term).toMatchObject({ kind: 'END_DATE', on: '2027-06-01' });
    await coordinator().hold({ caseId, version: 3, until: '2026-12-24', reason: 'wacht op gesprek' });
    const closed = await move(caseId, 'RESOLVED', { placements: [{ kind: 'OTHER', patients: 7_000 }] });
    expect(closed).toMatchObject({ term: null, solutionSecuredOn: TODAY });
    expect(await outcomeOf(move(caseId, 'WATCH', { reason: ' ' }))).toBe('BAD_REQUEST');
    const reopened = await move(caseId, 'THREATENED', { reason: 'opvolger trok zich terug' });
    expect(reopened).toMatchObject({
      phase: 'THREATENED',
      solutionSecuredOn: null,
      reviewedOn: null,
      term: { kind: 'SECURE_SOLUTION', on: '2027-03-01', standing: 'running', holdUntil: null },
    });
    const [event] = (await eventsOf(world, caseId)).slice(-1);
    expect(JSON.parse(event?.payload ?? '')).toMatchObject({ reopened: true, from: 'RESOLVED' });
  });

  test('D-2, D-5: a case does not reopen beside another one, nor for a closed practice', async () => {
    const caseId = await logCase(world, 'noord', 6);
    await move(caseId, 'CLOSED_NO_RISK');
    const other = await viewOf(await logCase(world, 'noord', 6));
    const before = (await eventsOf(world, caseId)).length;
    expect(await outcomeOf(move(caseId, 'WATCH'))).toBe('CASE_OPEN_ELSEWHERE');
    await move(other.id, 'CLOSED_NO_RISK');
    await world.as('rhoNoord', 'rhoManager').practices.close({
      id: world.practiceIds.noord[6] ?? '',
      closedOn: '2026-11-18',
      reason: 'gestopt',
      acknowledgedCaseId: null,
    });
    expect(await outcomeOf(move(caseId, 'WATCH'))).toBe('PRACTICE_CLOSED');
    expect((await eventsOf(world, caseId)).length).toBe(before);
  });

  test('S-3: of two at once one wins and the other is told; there is one move and one event', async () => {
    const caseId = await logCase(world, 'noord', 7);
    const step = { caseId, version: 1, reason: 'proef', effectiveOn: TODAY };
    const manager = world.as('rhoNoord', 'rhoManager').cases;
    const outcomes = await Promise.all([
      outcomeOf(coordinator().movePhase({ ...step, to: 'WATCH' })),
      outcomeOf(manager.movePhase({ ...step, to: 'ACUTE' })),
    ]);
    expect(outcomes.sort()).toEqual(['STALE_VERSION', 'ok']);
    expect((await viewOf(caseId)).moves).toHaveLength(2);
    const moved = (await eventsOf(world, caseId)).filter(({ action }) => action === 'cases.phaseMoved');
    expect(moved).toHaveLength(1);
  });

  test('D-4: an insurer moves a case through its acute part while it leads, and only then', async () => {
    const caseId = await logCase(world, 'zuid', 0);
    const rho = world.as('rhoZuid', 'rhoCoordinator').cases;
    const insurer = world.as('zuid', 'procurementManager').cases;
    const step = { caseId, reason: 'proef', effectiveOn: TODAY };
    await rho.share({ caseId, version: 1 });
    expect((await insurer.get({ caseId })).can.movePhase).toEqual({
      can: false,
      because: ['CASE_LED_BY_OTHER'],
    });
    expect(await outcomeOf(insurer.movePhase({ ...step, version: 2, to: 'WATCH' }))).toBe(
      'CASE_LED_BY_OTHER',
    );
    await insurer.acknowledge({ caseId, version: 2 });
    await rho.movePhase({ ...step, version: 3, to: 'ACUTE' });
    const seen = await insurer.get({ caseId });
    expect(seen.can.movePhase.can).toBe(true);
    expect(seen.nextSteps).toEqual(['BRIDGING', 'RESOLVED']);
    expect((await world.as('zuid', 'insurerViewer').cases.get({ caseId })).nextSteps).toEqual([]);
    const placements = [{ kind: 'TEMPORARY_LOCATION' as const, patients: 2_000 }];
    const bridged = await insurer.movePhase({ ...step, version: seen.version, to: 'BRIDGING', placements });
    expect(bridged.phase).toBe('BRIDGING');
    expect((await rho.get({ caseId })).nextSteps).toEqual(['ACUTE', 'RESOLVED']);
  });
});
