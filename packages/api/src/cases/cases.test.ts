import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';

const CASE_NUMBER = expect.stringMatching(/^C-2026-[2-9BCDFGHJ-NP-TV-XZ]{5}$/);

describe.each(ENGINES)('cases on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator');
  const signal = (practiceIndex: number, more: object = {}) => ({
    requestKey: world.deps.ids.next(),
    practiceId: world.practiceIds.noord[practiceIndex] ?? '',
    primaryCause: 'RETIREMENT_NO_SUCCESSOR' as const,
    action: {
      title: 'Bellen',
      ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
      dueOn: '2026-11-23',
    },
    ...more,
  });
  const eventCount = () => world.store.read.q.$count(world.store.read.t.auditEvents);

  test('D-1: a signal opens a case with its first action and one audit event', async () => {
    const before = await eventCount();
    const logged = await coordinator().cases.logSignal(signal(0));
    expect(logged).toMatchObject({ joined: false, number: CASE_NUMBER });
    const view = await coordinator().cases.get({ caseId: logged.caseId });
    expect(view).toMatchObject({
      phase: 'SIGNAL',
      openedOn: TODAY,
      term: { kind: 'JUDGE_SIGNAL', on: '2026-12-03', standing: 'running' },
      version: 1,
    });
    expect(view.actions).toMatchObject([{ title: 'Bellen', dueOn: '2026-11-23', isOverdue: false }]);
    expect(await eventCount()).toBe(before + 1);
  });

  test('D-1: the same signal sent twice is one signal', async () => {
    const input = signal(1);
    const first = await coordinator().cases.logSignal(input);
    const before = await eventCount();
    expect(await coordinator().cases.logSignal(input)).toEqual(first);
    expect(await eventCount()).toBe(before);
    const { actions } = await coordinator().cases.get({ caseId: first.caseId });
    expect(actions).toHaveLength(1);
  });

  test('D-5: a second signal joins the open case and keeps both causes', async () => {
    const first = await coordinator().cases.logSignal(signal(2));
    const second = await coordinator().cases.logSignal(signal(2, { primaryCause: 'WORKLOAD' }));
    expect(second).toEqual({ caseId: first.caseId, number: first.number, joined: true });
    const view = await coordinator().cases.get({ caseId: first.caseId });
    expect(view.secondaryCauses).toEqual(['WORKLOAD']);
    expect(view.actions).toHaveLength(2);
  });

  test('D-2: a threatened case needs an expected end date, and a move keeps both dates', async () => {
    const { caseId } = await coordinator().cases.logSignal(signal(3));
    world.setNow(new Date('2026-11-24T10:00:00Z'));
    const move = {
      caseId,
      version: 1,
      to: 'THREATENED' as const,
      reason: 'opgezegd',
      effectiveOn: '2026-11-20',
    };
    expect(await outcomeOf(coordinator().cases.movePhase(move))).toBe('CASE_END_DATE_MISSING');
    const moved = await coordinator().cases.movePhase({ ...move, expectedEndOn: '2027-03-31' });
    expect(moved).toMatchObject({ phase: 'THREATENED', expectedEndOn: '2027-03-31', version: 2 });
    expect(moved.moves.at(-1)).toMatchObject({
      effectiveOn: '2026-11-20',
      enteredAt: '2026-11-24T10:00:00.000Z',
    });
    world.setNow(new Date('2026-11-19T10:00:00Z'));
  });

  test('S-3: who moves a case that changed meanwhile is told, and nothing is written', async () => {
    const { caseId } = await coordinator().cases.logSignal(signal(4));
    const move = { caseId, version: 1, to: 'WATCH' as const, reason: 'kans op stoppen', effectiveOn: TODAY };
    await coordinator().cases.movePhase(move);
    const before = await eventCount();
    const late = { ...move, to: 'ACUTE' as const };
    expect(await outcomeOf(coordinator().cases.movePhase(late))).toBe('STALE_VERSION');
    expect(await eventCount()).toBe(before);
  });

  test('D-4: a case reaches the preferent insurer when it is shared, and no other insurer ever', async () => {
    const { caseId } = await coordinator().cases.logSignal(signal(5, { guardedText: 'Alleen voor ons.' }));
    const insurer = world.as('noord', 'procurementOfficer');
    const rival = world.as('zuid', 'procurementOfficer');
    expect(await outcomeOf(insurer.cases.get({ caseId }))).toBe('NOT_FOUND');
    const rivalBefore = JSON.stringify([await rival.cases.list({}), await rival.regions.overview({})]);
    await coordinator().cases.share({ caseId, version: 1 });
    const seen = await insurer.cases.get({ caseId });
    expect(seen.sharing).toMatchObject({ state: 'shared', acknowledgeBy: '2026-11-26' });
    const acknowledged = await insurer.cases.acknowledge({ caseId, version: 2 });
    expect(acknowledged.sharing.state).toBe('acknowledged');
    expect(await outcomeOf(insurer.cases.acknowledge({ caseId, version: 3 }))).toBe(
      'CASE_ALREADY_ACKNOWLEDGED',
    );
    expect(await outcomeOf(rival.cases.get({ caseId }))).toBe('NOT_FOUND');
    expect(JSON.stringify([await rival.cases.list({}), await rival.regions.overview({})])).toBe(rivalBefore);
    expect((await rival.practices.search({ search: 'Praktijk noord' })).length).toBe(0);
  });

  test('C-5, C-7: guarded text is read on request only, and each reading is an event without the words', async () => {
    const secret = 'Vertrouwelijke toelichting 4711';
    const { caseId } = await coordinator().cases.logSignal(signal(6, { guardedText: secret }));
    const view = await coordinator().cases.get({ caseId });
    expect(JSON.stringify(view)).not.toContain(secret);
    const [textId] = view.guardedTexts.map((text) => text.id);
    const opened = await coordinator().cases.readGuardedText({ caseId, textId: textId ?? '' });
    expect(opened.text).toBe(secret);
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    expect(events.at(-1)?.action).toBe('cases.guardedTextRead');
    expect(JSON.stringify(events)).not.toContain(secret);
    expect((await world.as('rhoNoord', 'rhoViewer').cases.get({ caseId })).guardedTexts).toEqual([]);
  });

  test('actions: an owner outside the organisation is refused, a done action is not done twice', async () => {
    const { caseId } = await coordinator().cases.logSignal(signal(7));
    const ownerId = world.actor('rhoZuid', 'rhoCoordinator').personId;
    const stray = { caseId, title: 'Bezoek', ownerId, dueOn: TODAY };
    expect(await outcomeOf(coordinator().cases.addAction(stray))).toBe('OWNER_NOT_IN_REACH');
    const [action] = (await coordinator().cases.get({ caseId })).actions;
    const done = { caseId, actionId: action?.id ?? '' };
    expect((await coordinator().cases.completeAction(done)).actions[0]?.doneOn).toBe(TODAY);
    expect(await outcomeOf(coordinator().cases.completeAction(done))).toBe('ACTION_ALREADY_DONE');
  });

  test('D-4: when another insurer becomes preferent, the case is shared again with that one', async () => {
    const [caseId = ''] = (await coordinator().cases.list({ search: 'noord 6' })).rows.map(({ id }) => id);
    const before = await coordinator().cases.get({ caseId });
    expect(before.sharing).toMatchObject({ state: 'acknowledged', insurerName: 'Verzekeraar Noord' });
    await world.as('platform', 'platformAdmin').regions.setPreferent({
      code: 'ZK09',
      knownFrom: '2023-01-01',
      from: '2026-11-20',
      insurer: { organisationId: world.organisationIds.zuid },
      isVerified: true,
      source: 'Brief van de verzekeraar',
    });
    world.setNow(new Date('2026-11-20T10:00:00Z'));
    const insurer = world.as('zuid', 'procurementOfficer');
    expect(await outcomeOf(insurer.cases.get({ caseId }))).toBe('NOT_FOUND');
    expect((await coordinator().cases.get({ caseId })).sharing).toMatchObject({
      state: 'notShared',
      insurerName: 'Verzekeraar Zuid',
    });
    await coordinator().cases.share({ caseId, version: before.version });
    expect((await insurer.cases.get({ caseId })).sharing.state).toBe('shared');
    expect(await outcomeOf(world.as('noord', 'procurementOfficer').cases.get({ caseId }))).toBe('NOT_FOUND');
    expect(await outcomeOf(coordinator().cases.share({ caseId, version: before.version + 1 }))).toBe(
      'CASE_ALREADY_SHARED',
    );
  });
});
