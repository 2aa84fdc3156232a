import { ENGINES } from '@regiovast/db/testing/test-store';
import type { LogSignalInput } from '@regiovast/domain/cases/case.schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';

const CHAIN = { name: 'Ketenzorg Één BV', key: 'ketenzorg een bv', id: 'chain-1', number: 'K-2026-22222' };

describe.each(ENGINES)('a signal on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator');
  const manager = () => world.as('rhoNoord', 'rhoManager');
  const idOf = (role: 'rhoCoordinator' | 'rhoManager') => world.actor('rhoNoord', role).personId;
  const practice = (index: number) => world.practiceIds.noord[index] ?? '';
  const signal = (practiceIndex: number, more: Partial<LogSignalInput> = {}) => ({
    requestKey: world.deps.ids.next(),
    practiceId: practice(practiceIndex),
    primaryCause: 'RETIREMENT_NO_SUCCESSOR' as const,
    action: { title: 'Bellen', ownerId: idOf('rhoCoordinator'), dueOn: '2026-11-23' },
    ...more,
  });
  const events = async () => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) as Record<string, unknown> }));
  };
  const rowOf = async (caseId: string) => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.cases);
    return rows.find(({ id }) => id === caseId);
  };

  test('D-5, W-5: a second signal fills what was open, starts the term anew and says field by field what changed', async () => {
    const first = await coordinator().cases.logSignal(signal(0));
    await coordinator().cases.movePhase({
      caseId: first.caseId,
      version: 1,
      to: 'THREATENED',
      reason: 'opgezegd',
      effectiveOn: TODAY,
      expectedEndOn: '2027-05-31',
    });
    const { q, t } = world.store.read;
    await world.store.transaction((tx) =>
      tx.q.update(t.cases).set({ expectedEndOn: null, termKind: null, termOn: null }),
    );
    const second = {
      primaryCause: 'WORKLOAD',
      reportedBy: 'practice',
      expectedEndOn: '2027-06-30',
    } as const;
    const before = (await events()).length;
    await manager().cases.logSignal(signal(0, { ...second, guardedText: 'Geheim 4711' }));
    const made = (await events()).slice(before);
    expect(made.map(({ action }) => action)).toEqual(['cases.signalJoined']);
    expect(made[0]?.payload).toMatchObject({
      hasGuardedText: true,
      changes: {
        secondaryCause: [null, 'WORKLOAD'],
        reportedBy: [null, 'practice'],
        expectedEndOn: [null, '2027-06-30'],
      },
    });
    expect(JSON.stringify(made)).not.toContain('4711');
    expect(await rowOf(first.caseId)).toMatchObject({
      expectedEndOn: '2027-06-30',
      reportedBy: 'practice',
      termKind: 'SECURE_SOLUTION',
      termOn: '2027-03-30',
    });
    expect(await q.$count(t.guardedTexts)).toBe(1);
  });

  test('D-5: what stands is never replaced by a later signal, and a cause is added once', async () => {
    const { caseId } = await coordinator().cases.logSignal(
      signal(1, { expectedEndOn: '2027-01-31', reportedBy: 'localGpGroup' }),
    );
    const later = {
      primaryCause: 'HOUSING_LOSS',
      reportedBy: 'other',
      expectedEndOn: '2026-12-31',
    } as const;
    await coordinator().cases.logSignal(signal(1, later));
    await coordinator().cases.logSignal(signal(1, later));
    expect((await events()).at(-1)?.payload).toMatchObject({ changes: {} });
    const view = await coordinator().cases.get({ caseId });
    expect(view).toMatchObject({
      expectedEndOn: '2027-01-31',
      primaryCause: 'RETIREMENT_NO_SUCCESSOR',
      secondaryCauses: ['HOUSING_LOSS'],
    });
    expect(view.actions).toHaveLength(3);
  });

  test('D-1: sent again after its practice closed, it answers what it came to the first time', async () => {
    const input = signal(2);
    const first = await coordinator().cases.logSignal(input);
    const { t } = world.store.read;
    const before = (await events()).length;
    await world.store.transaction((tx) => tx.q.update(t.cases).set({ phase: 'CLOSED_NO_RISK' }));
    await world.store.transaction((tx) => tx.q.update(t.practices).set({ closedOn: '2026-11-01' }));
    expect(await coordinator().cases.logSignal(input)).toEqual(first);
    expect((await events()).length).toBe(before);
    expect(await outcomeOf(coordinator().cases.logSignal(signal(2)))).toBe('PRACTICE_CLOSED');
    await world.store.transaction((tx) => tx.q.update(t.practices).set({ closedOn: null }));
  });

  test('C-6: the key of somebody else is as absent as a practice elsewhere, and writes nothing', async () => {
    const input = signal(3);
    await coordinator().cases.logSignal(input);
    const before = (await events()).length;
    expect(await outcomeOf(manager().cases.logSignal(input))).toBe('NOT_FOUND');
    const elsewhere = { ...signal(3), practiceId: world.practiceIds.zuid[0] ?? '' };
    expect(await outcomeOf(coordinator().cases.logSignal(elsewhere))).toBe('NOT_FOUND');
    expect((await events()).length).toBe(before);
  });

  test('C-5: what one person wrote is never logged in the name of another', async () => {
    const before = (await events()).length;
    const input = signal(3, { writtenBy: idOf('rhoCoordinator') });
    expect(await outcomeOf(manager().cases.logSignal(input))).toBe('SESSION_MISSING');
    expect((await events()).length).toBe(before);
    expect(await outcomeOf(coordinator().cases.logSignal(input))).toBe('ok');
  });

  test('D-5: a location of a chain that fails comes under its parent, with its end date, and the form knows before', async () => {
    const { t } = world.store.read;
    await world.store.transaction(async (tx) => {
      await tx.q.update(t.practices).set({ ownerOrganisation: CHAIN.name });
      await tx.q.insert(t.chainCases).values({
        id: CHAIN.id,
        number: CHAIN.number,
        chainKey: CHAIN.key,
        chainName: CHAIN.name,
        organisationId: world.organisationIds.rhoNoord,
        primaryCause: 'WORKLOAD',
        openedOn: TODAY,
        ownerId: idOf('rhoManager'),
        expectedEndOn: '2026-12-31',
        version: 1,
      });
    });
    const preview = await coordinator().cases.previewSignal({ practiceId: practice(4) });
    expect(preview).toMatchObject({
      practice: { id: practice(4), openCase: null, closedOn: null },
      chainCase: { number: CHAIN.number, name: CHAIN.name },
      judgeBy: '2026-12-03',
    });
    const { caseId, number } = await coordinator().cases.logSignal(signal(4));
    expect(await rowOf(caseId)).toMatchObject({ chainCaseId: CHAIN.id, expectedEndOn: '2026-12-31' });
    const after = await coordinator().cases.previewSignal({ practiceId: practice(4) });
    expect(after.practice.openCase).toEqual({ id: caseId, number });
    const own = await coordinator().cases.logSignal(signal(5, { expectedEndOn: '2027-02-28' }));
    expect(await rowOf(own.caseId)).toMatchObject({ chainCaseId: CHAIN.id, expectedEndOn: '2027-02-28' });
  });

  test('W-2: who gets the action hears of it; who gives it to oneself does not', async () => {
    const { q, t } = world.store.read;
    const before = await q.$count(t.notices);
    await coordinator().cases.logSignal(signal(6));
    expect(await q.$count(t.notices)).toBe(before);
    const action = { title: 'Bellen', ownerId: idOf('rhoManager'), dueOn: '2026-11-23' };
    await coordinator().cases.logSignal(signal(6, { action }));
    const told = (await q.select().from(t.notices)).filter(({ personId }) => personId === idOf('rhoManager'));
    expect(told).toMatchObject([{ kind: 'actionAssigned', subjectKind: 'case' }]);
  });

  test('C-5: the key of a device is of one person, the same at every asking, and not of another installation', async () => {
    const { key } = await coordinator().cases.draftKey();
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(await coordinator().cases.draftKey()).toEqual({ key });
    expect((await manager().cases.draftKey()).key).not.toBe(key);
    const other = await makeTestWorld(engine);
    expect((await other.as('rhoNoord', 'rhoCoordinator').cases.draftKey()).key).not.toBe(key);
    // Its ids are the same; only the secret differs.
    expect(other.actor('rhoNoord', 'rhoCoordinator').personId).toBe(idOf('rhoCoordinator'));
    await other.discard();
  });
});
