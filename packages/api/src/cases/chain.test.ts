import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';

const FIELDS = {
  expectedEndOn: '2027-01-31',
  recordTransferState: 'ANNOUNCED',
  supervisorInformedOn: TODAY,
  communicationState: 'TEAM_INFORMED',
} as const;

describe.each(ENGINES)('a failing chain on %s', (engine) => {
  let world: TestWorld;
  let chainId: string;
  let locations: string[];
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    for (const [side, rhoOf] of [
      ['noord', 'rhoNoord'],
      ['zuid', 'rhoZuid'],
    ] as const) {
      // The second spelling is the same owner (P-4).
      for (const [index, id] of world.practiceIds[side].slice(0, 6).entries()) {
        await giveOwner(rhoOf, id, index === 5 ? 'VALKENZORG bv' : 'Valkenzorg BV');
      }
    }
    await rho().practices.close({
      id: world.practiceIds.noord[4] ?? '',
      closedOn: '2026-11-01',
      reason: 'gestopt',
      acknowledgedCaseId: null,
    });
  });
  afterAll(() => world.discard());

  async function giveOwner(organisation: 'rhoNoord' | 'rhoZuid', id: string, ownerOrganisation: string) {
    const as = world.as(organisation, 'rhoCoordinator');
    const { name, address, postcode, place, municipalityCode, ownershipForm, ...rest } =
      await as.practices.get({ id });
    const seen = { name, address, postcode, place, municipalityCode, ownershipForm };
    await as.practices.correctIdentity({
      id,
      seen: { ...seen, ownerOrganisation: rest.ownerOrganisation },
      identity: { ...seen, ownershipForm: 'chain', ownerOrganisation },
    });
  }
  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementManager');
  const action = () => ({
    title: 'Waarnemers zoeken',
    ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
    dueOn: '2026-11-20',
  });
  const failure = (more: object = {}) => ({
    requestKey: world.deps.ids.next(),
    chainKey: 'valkenzorg bv',
    action: action(),
    ...more,
  });
  const counts = async () => {
    const { q, t } = world.store.read;
    const [events, cases, actions] = [t.auditEvents, t.cases, t.caseActions];
    return { events: await q.$count(events), cases: await q.$count(cases), actions: await q.$count(actions) };
  };

  test('D-5: one step opens a parent and a case per open location of the area, with one event', async () => {
    const [first = ''] = world.practiceIds.noord;
    const running = await rho().cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: first,
      primaryCause: 'WORKLOAD',
      expectedEndOn: '2026-12-24',
      action: action(),
    });
    const before = await counts();
    const opened = await rho().cases.openChain(failure());
    expect(opened.number).toMatch(/^K-2026-[2-9B-Z]{5}$/);
    chainId = opened.id;
    const after = await counts();
    // Six locations, of which one is closed and one had a case.
    expect(after).toEqual({
      events: before.events + 1,
      cases: before.cases + 4,
      actions: before.actions + 5,
    });
    const view = await rho().cases.chain({ id: chainId });
    expect(view).toMatchObject({
      chainName: 'Valkenzorg BV',
      closedOn: null,
      progress: {
        locations: 5,
        open: 5,
        byPhase: { SIGNAL: 5 },
        // 2,000 to 5,000 and 7,000 patients; the closed location has 6,000.
        patients: { value: 21_000, known: 5, all: 5 },
        placed: 0,
        left: { value: 21_000, known: 5, all: 5 },
      },
    });
    locations = view.locations.map(({ caseId }) => caseId);
    expect(locations).toContain(running.caseId);
    const joined = await rho().cases.get({ caseId: running.caseId });
    expect(joined).toMatchObject({
      primaryCause: 'WORKLOAD',
      secondaryCauses: ['CHAIN_FAILURE'],
      expectedEndOn: '2026-12-24',
      chain: { id: chainId, number: opened.number, name: 'Valkenzorg BV' },
    });
    expect(joined.actions).toHaveLength(2);
    const { q, t } = world.store.read;
    const [event] = (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).slice(-1);
    expect(event).toMatchObject({
      action: 'cases.chainOpened',
      subjectKind: 'chainCase',
      subjectId: chainId,
    });
    const { caseIds } = JSON.parse(event?.payload ?? '') as { caseIds: string[] };
    expect(new Set(caseIds)).toEqual(new Set(locations));
  });

  test('D-1, D-5: the same step sent twice is one failure; a second one adds its locations', async () => {
    const again = failure({ practiceIds: [world.practiceIds.noord[1] ?? ''] });
    const first = await rho().cases.openChain(again);
    expect(first).toMatchObject({ id: chainId, joined: true });
    const before = await counts();
    expect(await rho().cases.openChain(again)).toEqual(first);
    expect(await counts()).toEqual(before);
    expect((await rho().cases.chain({ id: chainId })).progress.locations).toBe(5);
  });

  test('D-5: a new signal of a location comes under the failure', async () => {
    const view = await rho().cases.chain({ id: chainId });
    const { caseId } = await rho().cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[2] ?? '',
      primaryCause: 'OTHER',
      action: action(),
    });
    expect(view.locations.map((location) => location.caseId)).toContain(caseId);
  });

  test('C-6: a location outside the area, a closed one and an unknown chain are refused', async () => {
    const [south = ''] = world.practiceIds.zuid;
    expect(await outcomeOf(rho().cases.openChain(failure({ practiceIds: [south] })))).toBe('NOT_FOUND');
    const closed = world.practiceIds.noord[4] ?? '';
    expect(await outcomeOf(rho().cases.openChain(failure({ practiceIds: [closed] })))).toBe(
      'PRACTICE_CLOSED',
    );
    expect(await outcomeOf(rho().cases.openChain(failure({ chainKey: 'nergens' })))).toBe('NOT_FOUND');
    expect(await outcomeOf(world.as('rhoZuid', 'rhoManager').cases.chain({ id: chainId }))).toBe('NOT_FOUND');
  });

  test('D-5, S-3: locations without an end date of their own follow the chain, with their terms', async () => {
    const before = await counts();
    const tomorrow = { ...FIELDS, supervisorInformedOn: '2026-11-20' };
    expect(await outcomeOf(rho().cases.setChain({ id: chainId, version: 1, ...tomorrow }))).toBe(
      'DATE_IN_FUTURE',
    );
    const set = await rho().cases.setChain({ id: chainId, version: 1, ...FIELDS });
    expect((await counts()).events).toBe(before.events + 1);
    expect(set.fields).toEqual(FIELDS);
    expect(
      set.locations.map(({ expectedEndOn }) => expectedEndOn ?? '').toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(['2026-12-24', ...Array.from({ length: 4 }, () => '2027-01-31')]);
    expect(await outcomeOf(rho().cases.setChain({ id: chainId, version: 1, ...FIELDS }))).toBe(
      'STALE_VERSION',
    );
    const second = { id: chainId, version: 2, ...FIELDS, expectedEndOn: '2027-02-28' };
    const moved = await rho().cases.setChain(second);
    expect(moved.locations.filter(({ expectedEndOn }) => expectedEndOn === '2027-02-28')).toHaveLength(4);
  });

  test('D-5, R-1: locations move on their own and the sums follow', async () => {
    const { locations: rows } = await rho().cases.chain({ id: chainId });
    const [bridged, safe] = rows.filter(({ patients }) => patients === 3_000 || patients === 4_000);
    if (!bridged || !safe) throw new Error('no locations');
    const step = { reason: 'proef', effectiveOn: TODAY };
    await rho().cases.movePhase({ caseId: bridged.caseId, version: bridged.version, to: 'ACUTE', ...step });
    await rho().cases.movePhase({
      caseId: bridged.caseId,
      version: bridged.version + 1,
      to: 'BRIDGING',
      ...step,
      placements: [{ kind: 'PRACTICE', practiceId: world.practiceIds.noord[7] ?? '', patients: 1_200 }],
    });
    await rho().cases.movePhase({
      caseId: safe.caseId,
      version: safe.version,
      to: 'CLOSED_NO_RISK',
      ...step,
    });
    const { progress } = await rho().cases.chain({ id: chainId });
    const open = 21_000 - (safe.patients ?? 0);
    expect(progress).toMatchObject({
      open: 4,
      byPhase: { SIGNAL: 3, BRIDGING: 1, CLOSED_NO_RISK: 1 },
      patients: { value: open, known: 4, all: 4 },
      placed: 1_200,
      left: { value: open - 1_200, known: 4, all: 4 },
    });
    const [row] = (await rho().cases.chains({})).rows;
    expect(row?.progress).toEqual(progress);
    expect(await outcomeOf(rho().cases.closeChain({ id: chainId, version: 3 }))).toBe('CHAIN_HAS_OPEN_CASES');
  });

  test('C-6: an insurer sees the parent from the first location that is shared, and only those', async () => {
    expect(await outcomeOf(insurer().cases.chain({ id: chainId }))).toBe('NOT_FOUND');
    expect((await insurer().cases.chains({})).total).toBe(0);
    const { locations: rows } = await rho().cases.chain({ id: chainId });
    const [first] = rows.filter(({ phase }) => phase === 'SIGNAL');
    if (!first) throw new Error('no location');
    await rho().cases.share({ caseId: first.caseId, version: first.version });
    const seen = await insurer().cases.chain({ id: chainId });
    expect(seen.locations.map(({ caseId }) => caseId)).toEqual([first.caseId]);
    expect(seen.progress).toMatchObject({ locations: 1, open: 1, patients: { value: first.patients } });
    expect(seen.can.set.because).toContain('NOT_ALLOWED');
    expect((await insurer().cases.get({ caseId: first.caseId })).chain?.id).toBe(chainId);
    const others = JSON.stringify(seen);
    for (const { caseId, practiceName, number } of rows.filter((row) => row.caseId !== first.caseId)) {
      for (const hidden of [caseId, practiceName, number]) expect(others).not.toContain(hidden);
    }
    expect(await outcomeOf(world.as('zuid', 'procurementManager').cases.chain({ id: chainId }))).toBe(
      'NOT_FOUND',
    );
  });

  test('D-5: the failure closes once the case of every location has', async () => {
    const { locations: rows, version } = await rho().cases.chain({ id: chainId });
    for (const { caseId, phase } of rows) {
      const { version: now } = await rho().cases.get({ caseId });
      const step = { caseId, reason: 'proef', effectiveOn: TODAY };
      if (phase === 'SIGNAL') await rho().cases.movePhase({ ...step, version: now, to: 'CLOSED_NO_RISK' });
      if (phase === 'BRIDGING') {
        const { patientsToPlace } = await rho().cases.get({ caseId });
        await rho().cases.movePhase({
          ...step,
          version: now,
          to: 'RESOLVED',
          placements: [
            {
              kind: 'PRACTICE',
              practiceId: world.practiceIds.noord[7] ?? '',
              patients: patientsToPlace ?? 0,
            },
          ],
        });
      }
    }
    const closed = await rho().cases.closeChain({ id: chainId, version });
    expect(closed).toMatchObject({ closedOn: TODAY, progress: { open: 0 } });
    expect((await rho().cases.chains({})).rows).toEqual([]);
    expect((await rho().cases.chains({ includeClosed: true })).total).toBe(1);
    const fields = { id: chainId, version: version + 1, ...FIELDS };
    expect(await outcomeOf(rho().cases.setChain(fields))).toBe('CHAIN_CLOSED');
    // A chain can fail again: that is another failure.
    expect((await rho().cases.openChain(failure())).id).not.toBe(chainId);
  });
});
