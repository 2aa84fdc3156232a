import { setIdentity } from '@regiovast/db/practices/practice-register';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { NO_FACTS } from '@regiovast/domain/practices/practice-facts';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, PLACES, TODAY, type TestWorld } from '../testing/test-world.ts';

const IDENTITY = [
  'name',
  'address',
  'postcode',
  'place',
  'municipalityCode',
  'ownershipForm',
  'ownerOrganisation',
] as const;
const identityOf = (view: PracticeView) =>
  Object.fromEntries(IDENTITY.map((name) => [name, view[name]])) as Pick<
    PracticeView,
    (typeof IDENTITY)[number]
  >;

describe.each(ENGINES)('keeping practices on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator').practices;
  const idOf = (index: number) => world.practiceIds.noord[index] ?? '';
  const events = async () => {
    const { q, t } = world.store.read;
    return (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).sort((a, b) => a.seq - b.seq);
  };
  /** What the work did to the chain of events: their actions and payloads. */
  async function eventsOf<T>(
    work: () => Promise<T>,
  ): Promise<{ result: T; made: { action: string; payload: string }[] }> {
    const before = (await events()).length;
    const result = await work();
    return { result, made: (await events()).slice(before) };
  }

  test('P-1: a correction is a new statement with its reason; the earlier one stays and only its facts give way', async () => {
    const id = idOf(0);
    const seen = await coordinator().get({ id });
    const { result: view, made } = await eventsOf(() =>
      coordinator().correct({
        id,
        referenceDate: '2026-06-30',
        facts: { enrolledPatients: 2_345 },
        source: 'telefoon',
        reason: 'twee cijfers verwisseld',
        seenStatementId: seen.latestStatementId,
      }),
    );
    expect(view.facts).toEqual({ ...seen.facts, enrolledPatients: 2_345 });
    expect(view.statements).toHaveLength(2);
    expect(view.statements[0]).toMatchObject({
      enrolledPatients: 2_345,
      gpFte: null,
      reason: 'twee cijfers verwisseld',
      source: 'telefoon',
      recordedBy: 'rhoCoordinator van RHO Proef Noord',
    });
    expect(view.statements[1]).toEqual(seen.statements[0]);
    expect(made.map(({ action }) => action)).toEqual(['practices.corrected']);
    // S-2: what changed, not the words of a person.
    expect(made[0]?.payload).not.toContain('verwisseld');
    const { rows } = await coordinator().list({ search: seen.agbCode });
    expect(rows[0]).toMatchObject({ enrolledPatients: 2_345 });
  });

  test('S-3: who corrects what was corrected meanwhile gets a conflict and changes nothing', async () => {
    const id = idOf(1);
    const seen = await coordinator().get({ id });
    const correction = {
      id,
      referenceDate: '2026-09-30',
      source: 'brief',
      reason: 'nieuwe opgave',
      seenStatementId: seen.latestStatementId,
    };
    await world
      .as('rhoNoord', 'rhoManager')
      .practices.correct({ ...correction, facts: { placesAvailable: 3 } });
    const { result, made } = await eventsOf(() =>
      outcomeOf(coordinator().correct({ ...correction, facts: { placesAvailable: 4 } })),
    );
    expect([result, made.length]).toEqual(['STALE_VERSION', 0]);
    const now = await coordinator().get({ id });
    expect([now.facts.placesAvailable, now.statements.length]).toEqual([3, 2]);
    await coordinator().correct({
      ...correction,
      facts: { placesAvailable: 4 },
      seenStatementId: now.latestStatementId,
    });
    expect((await coordinator().get({ id })).facts.placesAvailable).toBe(4);
  });

  test.each([
    ['nothing', { facts: {} }, 'BAD_REQUEST'],
    ['no reason', { reason: '  ' }, 'BAD_REQUEST'],
    ['a day to come', { referenceDate: '2026-11-20' }, 'DATE_IN_FUTURE'],
    ['more patients than a practice can have', { facts: { enrolledPatients: 60_001 } }, 'BAD_REQUEST'],
    [
      'more owners over 60 than owners',
      { facts: { owners: 1, owners60Plus: 2 } },
      'OWNERS_60_PLUS_ABOVE_OWNERS',
    ],
  ])('P-1: stating %s is refused and leaves nothing', async (_name, change, expected) => {
    const id = idOf(2);
    const seen = await coordinator().get({ id });
    const input = {
      id,
      referenceDate: TODAY,
      facts: { owners: 2 } as Partial<typeof NO_FACTS>,
      source: 'brief',
      reason: 'nieuwe opgave',
      seenStatementId: seen.latestStatementId,
      ...change,
    };
    expect(await outcomeOf(coordinator().correct(input))).toBe(expected);
    expect(await coordinator().get({ id })).toEqual(seen);
  });

  test('who and where a practice is, is corrected with what it was in the event, and a lost race refused', async () => {
    const id = idOf(3);
    const seen = identityOf(await coordinator().get({ id }));
    const identity = { ...seen, name: 'Huisartsen Één', ownerOrganisation: 'Zorg BV' };
    const { made } = await eventsOf(() => coordinator().correctIdentity({ id, identity, seen }));
    expect(made.map(({ action, payload }) => [action, JSON.parse(payload)])).toEqual([
      [
        'practices.identityCorrected',
        {
          changes: {
            name: [seen.name, 'Huisartsen Één'],
            ownerOrganisation: [null, 'Zorg BV'],
          },
        },
      ],
    ]);
    expect((await coordinator().list({ search: 'huisartsen een' })).total).toBe(1);
    expect(await outcomeOf(coordinator().correctIdentity({ id, identity, seen }))).toBe('STALE_VERSION');
    const elsewhere = { ...identity, municipalityCode: PLACES.zuid.municipalityCode };
    expect(await outcomeOf(coordinator().correctIdentity({ id, identity: elsewhere, seen: identity }))).toBe(
      'NOT_FOUND',
    );
  });

  test('a practice added by hand is in the register of its area, once', async () => {
    const input = {
      agbCode: '01234567',
      name: 'Nieuw begin',
      address: '',
      postcode: '9700 AA',
      place: 'Groningen',
      municipalityCode: PLACES.noord.municipalityCode,
      ownershipForm: 'solo' as const,
      ownerOrganisation: ' ',
    };
    const { result, made } = await eventsOf(() => coordinator().add(input));
    expect(made.map(({ action }) => action)).toEqual(['practices.added']);
    expect(await coordinator().get(result)).toMatchObject({
      agbCode: '01234567',
      ownerOrganisation: null,
      facts: NO_FACTS,
    });
    expect(await outcomeOf(coordinator().add(input))).toBe('AGB_ALREADY_KNOWN');
    expect(await outcomeOf(coordinator().add({ ...input, agbCode: '1234567' }))).toBe('BAD_REQUEST');
    const south = { ...input, agbCode: '01234568', municipalityCode: PLACES.zuid.municipalityCode };
    expect(await outcomeOf(coordinator().add(south))).toBe('NOT_FOUND');
  });

  test('R-4: closing and reopening: lists of every day know it, and facts of closed days are refused', async () => {
    const id = idOf(4);
    const { agbCode } = await coordinator().get({ id });
    const listedOn = async (asOf: string, state: 'open' | 'closed') =>
      (await coordinator().list({ search: agbCode, asOf, state })).total === 1;
    const { made } = await eventsOf(() =>
      coordinator().close({
        id,
        closedOn: '2026-08-31',
        reason: 'praktijk gestopt',
        acknowledgedCaseId: null,
      }),
    );
    expect(made.map(({ action }) => action)).toEqual(['practices.closed']);
    expect(await coordinator().get({ id })).toMatchObject({ isOpen: false, closedOn: '2026-08-31' });
    expect(await listedOn('2026-08-31', 'open')).toBe(true);
    expect(await listedOn('2026-09-01', 'open')).toBe(false);
    expect(await listedOn(TODAY, 'closed')).toBe(true);
    const { latestStatementId } = await coordinator().get({ id });
    const facts = {
      id,
      facts: { gpFte: 2 },
      source: 'brief',
      reason: 'opgave',
      seenStatementId: latestStatementId,
    };
    expect(await outcomeOf(coordinator().correct({ ...facts, referenceDate: '2026-09-01' }))).toBe(
      'PRACTICE_CLOSED',
    );
    expect(await outcomeOf(coordinator().reopen({ id, reopenedOn: '2026-11-20', reason: 'toch open' }))).toBe(
      'DATE_IN_FUTURE',
    );
    await coordinator().reopen({ id, reopenedOn: '2026-10-15', reason: 'overgenomen' });
    const view = await coordinator().get({ id });
    expect(view).toMatchObject({ isOpen: true, closedOn: null });
    expect(view.closures).toMatchObject([
      {
        closedOn: '2026-08-31',
        reopenedOn: '2026-10-15',
        reason: 'praktijk gestopt',
        reopenReason: 'overgenomen',
      },
    ]);
    expect(await coordinator().get({ id, asOf: '2026-10-14' })).toMatchObject({
      isOpen: false,
      closedOn: '2026-08-31',
    });
    for (const [day, isOpen] of [
      ['2026-08-31', true],
      ['2026-09-01', false],
      ['2026-10-14', false],
      ['2026-10-15', true],
    ] as const) {
      expect([day, await listedOn(day, 'open'), await listedOn(day, 'closed')]).toEqual([
        day,
        isOpen,
        !isOpen,
      ]);
    }
    const again = await coordinator().close({
      id,
      closedOn: '2026-12-31',
      reason: 'stopt',
      acknowledgedCaseId: null,
    });
    expect(again).toMatchObject({
      isOpen: true,
      closedOn: '2026-12-31',
      nextTerm: { kind: 'closing', on: '2026-12-31' },
    });
    expect(
      (await coordinator().reopen({ id, reopenedOn: '2027-01-01', reason: 'ingetrokken' })).closedOn,
    ).toBeNull();
  });

  test('R-4, D-2: a practice with an open case closes only with the case named, and the case stays open', async () => {
    const id = idOf(5);
    const caller = world.as('rhoNoord', 'rhoCoordinator');
    const ownerId = world.actor('rhoNoord', 'rhoCoordinator').personId;
    const { caseId } = await caller.cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: id,
      primaryCause: 'WORKLOAD',
      action: { title: 'Bellen', ownerId, dueOn: '2026-12-01' },
    });
    const closing = { id, closedOn: TODAY, reason: 'gestopt' };
    expect(await outcomeOf(caller.practices.close({ ...closing, acknowledgedCaseId: null }))).toBe(
      'PRACTICE_HAS_OPEN_CASE',
    );
    await caller.practices.close({ ...closing, acknowledgedCaseId: caseId });
    expect((await caller.cases.get({ caseId })).phase).toBe('SIGNAL');
    // C-6: the platform may not see the case, so it may not be the one who closes either.
    expect(
      await outcomeOf(
        world.as('platform', 'platformAdmin').practices.close({ ...closing, acknowledgedCaseId: null }),
      ),
    ).toBe('NOT_ALLOWED');
  });

  test('F-4: the open case is that of the day, in its phase of then', async () => {
    const id = idOf(6);
    const caller = world.as('rhoNoord', 'rhoCoordinator');
    const ownerId = world.actor('rhoNoord', 'rhoCoordinator').personId;
    const { caseId } = await caller.cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: id,
      primaryCause: 'WORKLOAD',
      action: { title: 'Bellen', ownerId, dueOn: '2026-12-01' },
    });
    world.setNow(new Date('2026-12-10T10:00:00.000Z'));
    try {
      await caller.cases.movePhase({
        caseId,
        version: 1,
        to: 'ACUTE',
        reason: 'proef',
        effectiveOn: '2026-12-05',
      });
      const phaseOn = async (asOf: string) =>
        (await caller.practices.get({ id, asOf })).openCase?.phase ?? null;
      const rowOn = async (asOf: string) =>
        (await caller.practices.list({ asOf, pageSize: 200 })).rows.find((row) => row.id === id)
          ?.openCasePhase;
      for (const [day, phase] of [
        ['2026-11-18', null],
        ['2026-11-19', 'SIGNAL'],
        ['2026-12-04', 'SIGNAL'],
        ['2026-12-05', 'ACUTE'],
        ['2026-12-10', 'ACUTE'],
      ] as const) {
        expect([day, await phaseOn(day), await rowOn(day)]).toEqual([day, phase, phase]);
      }
      const sorted = await caller.practices.list({ asOf: '2026-12-06', sort: 'case', descending: true });
      expect(sorted.rows[0]?.id).toBe(id);
      // D-4: an insurer sees a case that was shared with it, of a past day too.
      const insurer = world.as('noord', 'procurementOfficer').practices;
      expect((await insurer.get({ id, asOf: '2026-12-06' })).openCase).toBeNull();
    } finally {
      world.setNow(new Date('2026-11-19T10:00:00.000Z'));
    }
  });

  test('the nearest practices are of the own area and open, the nearest first, and say when a distance is about', async () => {
    await world.store.transaction(async (tx) => {
      for (const [index, latitude] of [53.22, 53.23, 53.25].entries()) {
        await setIdentity(tx, idOf(index), { latitude, longitude: 6.57 });
      }
    });
    const view = await coordinator().neighbours({ id: idOf(0) });
    const ids = view.rows.map((row) => row.id);
    expect(ids).not.toContain(idOf(0));
    expect(ids.filter((id) => world.practiceIds.zuid.includes(id))).toEqual([]);
    const exact = view.rows.filter((row) => !row.isAbout);
    expect(exact.map((row) => [row.id, row.kilometres])).toEqual([
      [idOf(1), 1.1],
      [idOf(2), 3.3],
    ]);
    expect(view.rows.map((row) => row.kilometres)).toEqual(
      view.rows.map((row) => row.kilometres).sort((a, b) => a - b),
    );
    expect(view.placesAvailable).toBe(4);
    expect((await coordinator().neighbours({ id: idOf(0), asOf: '2026-01-01' })).placesAvailable).toBeNull();
  });

  test('P-4, C-6: a chain is one owner over its spellings, and what lies outside the area is in no total', async () => {
    await world.store.transaction(async (tx) => {
      const set = (id: string, ownerOrganisation: string) => setIdentity(tx, id, { ownerOrganisation });
      await set(idOf(0), 'Keten Één BV');
      await set(idOf(1), 'KETEN EEN BV');
      await set(world.practiceIds.zuid[0] ?? '', 'Keten Één BV');
      await set(idOf(7), 'Alleen BV');
      await set(world.practiceIds.zuid[1] ?? '', 'Alleen BV');
    });
    const [only, ...others] = await coordinator().chains({});
    expect([only?.key, only?.practices, only?.enrolledPatients, others.length]).toEqual([
      'keten een bv',
      2,
      2_345 + 3_000,
      0,
    ]);
    const view = await coordinator().chain({ key: 'keten een bv' });
    expect(view.practices.map(({ id }) => id).sort()).toEqual([idOf(0), idOf(1)].sort());
    expect([view.name, ...view.otherNames].sort()).toEqual(['KETEN EEN BV', 'Keten Één BV']);
    expect(view.totals.regions).toBe(1);
    expect((await coordinator().list({ chain: 'keten een bv' })).total).toBe(2);
    const everywhere = world.as('platform', 'platformAdmin').practices;
    expect((await everywhere.chain({ key: 'keten een bv' })).totals).toMatchObject({
      practices: 3,
      regions: 2,
    });
    expect((await everywhere.chains({})).map(({ key, practices }) => [key, practices])).toEqual([
      ['alleen bv', 2],
      ['keten een bv', 3],
    ]);
    expect(
      await outcomeOf(world.as('rhoZuid', 'rhoCoordinator').practices.chain({ key: 'bestaat niet' })),
    ).toBe('NOT_FOUND');
  });

  test('C-6: what the platform reads of a practice holds no case', async () => {
    const view = await world.as('platform', 'platformAdmin').practices.get({ id: idOf(5) });
    expect([view.openCase, view.nextTerm?.kind, view.can.close.because]).toEqual([
      null,
      'closing',
      ['NOT_ALLOWED', 'PRACTICE_CLOSED'],
    ]);
  });
});
