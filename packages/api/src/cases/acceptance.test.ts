import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventsOf, logCase } from '../testing/log-case.ts';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';
import { expireAcceptances } from './expire-acceptances.ts';

const NOW = new Date('2026-11-19T10:00:00Z');
const REASON = 'De opvolger komt in februari, tot dan houdt de praktijk het vol.';

describe.each(ENGINES)('accepting a risk on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  beforeEach(() => world.setNow(NOW));
  afterAll(() => world.discard());

  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator').cases;
  const manager = () => world.as('rhoNoord', 'rhoManager').cases;
  const noticesOf = async (caseId: string) => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.notices);
    return rows.filter(({ subjectId, kind }) => subjectId === caseId && kind.startsWith('acceptance'));
  };
  const propose = async (caseId: string, by = coordinator()) => {
    const { version } = await by.get({ caseId });
    const { acceptances } = await by.proposeAcceptance({
      caseId,
      version,
      reason: REASON,
      expiresOn: '2027-02-15',
    });
    return { caseId, version: version + 1, acceptanceId: acceptances[0]?.id ?? '' };
  };
  const accepted = async (index: number) => {
    const caseId = await logCase(world, 'noord', index);
    const proposal = await propose(caseId);
    await manager().decideAcceptance({ ...proposal, accept: true, reason: 'Akkoord tot half februari.' });
    return proposal;
  };

  test('D-7, D-3: an accepted risk puts the term on hold until it expires, and then it comes back', async () => {
    const { caseId } = await accepted(0);
    const [asked] = await noticesOf(caseId);
    expect(asked).toMatchObject({ kind: 'acceptanceAsked', details: { expiresOn: '2027-02-15' } });
    expect(asked?.personId).toBe(world.actor('rhoNoord', 'rhoManager').personId);
    const held = await coordinator().get({ caseId });
    expect(held.term).toMatchObject({
      standing: 'onHold',
      holdUntil: '2027-02-15',
      holdReason: null,
      isRiskAccepted: true,
    });
    expect(held.can.release).toEqual({ can: false, because: ['CASE_HELD_BY_ACCEPTANCE'] });
    const [acceptance] = (await coordinator().acceptances({ caseId })).acceptances;
    expect(acceptance).toMatchObject({
      state: 'ACCEPTED',
      reason: REASON,
      proposedBy: 'rhoCoordinator van RHO Proef Noord',
      decidedBy: 'rhoManager van RHO Proef Noord',
      stateSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    world.setNow(new Date('2027-02-15T12:00:00Z'));
    expect(await expireAcceptances(world.deps)).toBe(0);
    world.setNow(new Date('2027-02-15T23:30:00Z'));
    expect(await expireAcceptances(world.deps)).toBe(1);
    expect(await expireAcceptances(world.deps)).toBe(0);
    expect((await coordinator().get({ caseId })).term).toMatchObject({
      kind: 'JUDGE_SIGNAL',
      on: '2027-02-16',
      standing: 'due',
      isRiskAccepted: false,
    });
    const told = (await noticesOf(caseId)).filter(({ kind }) => kind === 'acceptanceExpired');
    expect(told).toMatchObject([{ personId: world.actor('rhoNoord', 'rhoCoordinator').personId }]);
    const events = await eventsOf(world, caseId);
    expect(events.map(({ action }) => action)).toEqual([
      'cases.signalLogged',
      'cases.acceptanceProposed',
      'cases.acceptanceDecided',
      'cases.acceptanceExpired',
    ]);
    expect(JSON.stringify(events)).not.toContain('februari');
  });

  test('C-8: who proposes never decides, whatever roles the person holds by now', async () => {
    const caseId = await logCase(world, 'noord', 1);
    const own = await propose(caseId, manager());
    const decision = { ...own, accept: true, reason: 'Akkoord' };
    const before = (await eventsOf(world, caseId)).length;
    expect(await outcomeOf(manager().decideAcceptance(decision))).toBe('FOUR_EYES_REQUIRED');
    expect((await manager().acceptances({ caseId })).acceptances[0]?.can.decide).toEqual({
      can: false,
      because: ['FOUR_EYES_REQUIRED'],
    });
    expect(await outcomeOf(coordinator().decideAcceptance(decision))).toBe('NOT_ALLOWED');
    await manager().withdrawAcceptance(own);

    const proposal = await propose(caseId);
    const personId = world.actor('rhoNoord', 'rhoCoordinator').personId;
    const promoted = { ...world.actor('rhoNoord', 'rhoManager'), personId };
    const { createCaller } = await import('../router.ts');
    const caller = createCaller({ deps: world.deps, actor: promoted }).cases;
    expect(await outcomeOf(caller.decideAcceptance({ ...proposal, accept: true, reason: 'Akkoord' }))).toBe(
      'FOUR_EYES_REQUIRED',
    );
    expect((await eventsOf(world, caseId)).length).toBe(before + 2);
  });

  test.each([
    ['a step', 2, 'phase'],
    ['a second signal with another cause', 3, 'causes'],
    ['another end date', 4, 'expectedEndOn'],
    ['another number of patients', 5, 'affectedPatients'],
  ])('C-8: %s withdraws it, and says so in the one event of the change', async (_name, index, endedBy) => {
    const { caseId } = await accepted(index);
    const { version, practice } = await coordinator().get({ caseId });
    const before = (await eventsOf(world, caseId)).length;
    if (endedBy === 'phase') {
      await coordinator().movePhase({ caseId, version, to: 'WATCH', reason: 'x', effectiveOn: TODAY });
    } else if (endedBy === 'causes') {
      await coordinator().logSignal({
        requestKey: world.deps.ids.next(),
        practiceId: practice.id,
        primaryCause: 'WORKLOAD',
        action: {
          title: 'Bellen',
          ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
          dueOn: '2026-12-01',
        },
      });
    } else if (endedBy === 'expectedEndOn') {
      await coordinator().setExpectedEnd({
        caseId,
        version,
        expectedEndOn: '2027-06-01',
        reason: 'NEW_INFORMATION',
      });
    } else {
      await coordinator().setRecord({ caseId, version, fields: { affectedPatients: 900 } });
    }
    const [acceptance] = (await coordinator().acceptances({ caseId })).acceptances;
    expect(acceptance).toMatchObject({ state: 'WITHDRAWN', endedBy });
    expect((await coordinator().get({ caseId })).term).toMatchObject({
      holdUntil: null,
      isRiskAccepted: false,
    });
    const events = (await eventsOf(world, caseId)).slice(before);
    expect(events).toHaveLength(1);
    expect(JSON.parse(events[0]?.payload ?? '')).toMatchObject({ withdrawnAcceptanceId: acceptance?.id });
  });

  test('D-7: it is withdrawn by hand, refused, and not proposed where nobody may do nothing', async () => {
    const { caseId, acceptanceId } = await accepted(6);
    const { version } = await coordinator().get({ caseId });
    expect((await coordinator().acceptances({ caseId })).can.propose.because).toEqual([
      'ACCEPTANCE_ALREADY_LIVE',
    ]);
    await coordinator().withdrawAcceptance({ caseId, version, acceptanceId });
    expect((await coordinator().get({ caseId })).term).toMatchObject({
      standing: 'running',
      on: '2026-12-03',
    });
    const proposal = await propose(caseId);
    await manager().decideAcceptance({ ...proposal, accept: false, reason: 'Te lang.' });
    expect((await noticesOf(caseId)).at(-1)).toMatchObject({
      kind: 'acceptanceDecided',
      personId: world.actor('rhoNoord', 'rhoCoordinator').personId,
      details: { state: 'REFUSED' },
    });
    expect((await coordinator().get({ caseId })).term?.standing).toBe('running');
    const step = { caseId, to: 'ACUTE' as const, reason: 'x', effectiveOn: TODAY };
    const moved = await coordinator().movePhase({ ...step, version: proposal.version + 1 });
    expect(
      await outcomeOf(
        coordinator().proposeAcceptance({
          caseId,
          version: moved.version,
          reason: 'x',
          expiresOn: '2026-12-01',
        }),
      ),
    ).toBe('ACCEPTANCE_NOT_NOW');
  });

  test('C-8, S-3: a decision is over the state that was looked at, and is made once', async () => {
    const caseId = await logCase(world, 'noord', 7);
    const proposal = await propose(caseId);
    await coordinator().hold({ ...proposal, until: '2026-12-01', reason: 'wacht' });
    const decision = { ...proposal, accept: true, reason: 'Akkoord' };
    expect(await outcomeOf(manager().decideAcceptance(decision))).toBe('STALE_VERSION');
    const fresh = { ...decision, version: decision.version + 1 };
    await manager().decideAcceptance(fresh);
    expect(await outcomeOf(manager().decideAcceptance({ ...fresh, version: fresh.version + 1 }))).toBe(
      'ACCEPTANCE_DECIDED',
    );
  });

  test('D-7: a proposal that nobody decided on in time is withdrawn', async () => {
    const caseId = await logCase(world, 'zuid', 1);
    const { version } = await world.as('rhoZuid', 'rhoManager').cases.get({ caseId });
    const rho = world.as('rhoZuid', 'rhoManager').cases;
    const { deciders } = await rho.proposeAcceptance({
      caseId,
      version,
      reason: 'x',
      expiresOn: '2026-12-01',
    });
    expect(deciders).toEqual([]);
    world.setNow(new Date('2026-12-02T04:00:00Z'));
    await expireAcceptances(world.deps);
    expect((await rho.acceptances({ caseId })).acceptances[0]).toMatchObject({
      state: 'WITHDRAWN',
      endedBy: 'expiresOn',
    });
  });

  test('C-6: an insurer sees what was accepted of a case it sees, never a proposal or a refusal', async () => {
    const caseId = await logCase(world, 'zuid', 2);
    const [rho, boss] = [
      world.as('rhoZuid', 'rhoCoordinator').cases,
      world.as('rhoZuid', 'rhoManager').cases,
    ];
    const insurer = world.as('zuid', 'procurementOfficer').cases;
    expect(await outcomeOf(insurer.acceptances({ caseId }))).toBe('NOT_FOUND');
    await rho.share({ caseId, version: 1 });
    const first = await propose(caseId, rho);
    const besideProposal = await insurer.acceptances({ caseId });
    expect(besideProposal.acceptances).toEqual([]);
    // Nor does why it may not propose itself say that somebody did.
    expect(besideProposal.can.propose.because).toEqual(['NOT_ALLOWED']);
    await boss.decideAcceptance({ ...first, accept: false, reason: 'Nee' });
    expect((await insurer.acceptances({ caseId })).acceptances).toEqual([]);
    const second = await propose(caseId, rho);
    await boss.decideAcceptance({ ...second, accept: true, reason: 'Ja' });
    const seen = await insurer.acceptances({ caseId });
    expect(seen).toMatchObject({ acceptances: [{ state: 'ACCEPTED', decisionReason: 'Ja' }], deciders: [] });
    expect(seen.can.propose.because).toContain('NOT_ALLOWED');
  });
});
