import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

/** Municipalities of Groningen (ZK09) and of Drenthe (ZK06). */
const GRONINGEN = 'GM0014';
const ASSEN = 'GM0106';

describe.each(ENGINES)('keeping the regions on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const admin = () => world.as('platform', 'platformAdmin');
  const events = async () => {
    const { q, t } = world.store.read;
    return (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).sort((a, b) => a.seq - b.seq);
  };
  /** What the change leaves in the audit log: one event, or none after a refusal (S-2). */
  const eventsOf = async (change: () => Promise<unknown>): Promise<string[]> => {
    const before = (await events()).length;
    await change();
    return (await events()).slice(before).map(({ action }) => action);
  };

  test('spec 2: a custom region is made of municipalities, gets a code and one audit event', async () => {
    let code = '';
    const written = await eventsOf(async () => {
      const region = await admin().regions.add({
        type: 'custom',
        name: 'Noordelijke steden',
        source: 'Proefindeling',
        from: '2026-11-19',
        municipalityCodes: [GRONINGEN, ASSEN],
      });
      code = region.code;
      expect(region).toMatchObject({ type: 'custom', name: 'Noordelijke steden' });
      expect(region.members.map((row) => [row.municipalityName, row.validFrom, row.validTo])).toEqual([
        ['Assen', '2026-11-19', null],
        ['Groningen', '2026-11-19', null],
      ]);
    });
    expect(code).toBe('ER01');
    expect(written).toEqual(['regions.added']);
    const view = await admin().regions.get({ code });
    expect(view.municipalities.map(({ name }) => name)).toEqual(['Assen', 'Groningen']);
    expect(view.row.practices).toBe(8);
  });

  test('a code or a name that is taken is refused, and nothing is written', async () => {
    const attempt = (change: object) =>
      outcomeOf(
        admin().regions.add({
          type: 'custom',
          name: 'Andere naam',
          source: 'proef',
          from: '2026-11-19',
          municipalityCodes: [GRONINGEN],
          ...change,
        }),
      );
    expect(
      await eventsOf(async () => {
        expect(await attempt({ code: 'ZK09' })).toBe('REGION_CODE_TAKEN');
        expect(await attempt({ name: 'noordelijke  STEDEN' })).toBe('REGION_NAME_TAKEN');
        expect(await attempt({ code: 'GM0014' })).toBe('BAD_REQUEST');
        expect(await attempt({ type: 'rhoArea' })).toBe('REGION_MEMBER_ELSEWHERE');
      }),
    ).toEqual([]);
  });

  test('S-3: of two who rename a region, the second is told', async () => {
    const rename = (name: string) =>
      outcomeOf(admin().regions.rename({ code: 'ER01', knownName: 'Noordelijke steden', name }));
    expect(await eventsOf(() => rename('Steden van het Noorden'))).toEqual(['regions.renamed']);
    expect(await rename('Noord')).toBe('STALE_VERSION');
    expect(await outcomeOf(admin().regions.rename({ code: 'ER99', knownName: 'x', name: 'Nergens' }))).toBe(
      'NOT_FOUND',
    );
  });

  test('spec 2: municipalities move at once on a day; what was before stays readable', async () => {
    const move = { code: 'ZK06', from: '2027-01-01', join: [GRONINGEN], leave: [ASSEN], source: 'CBS 2027' };
    expect(await outcomeOf(admin().regions.setMembers(move))).toBe('REGION_MEMBER_ELSEWHERE');
    expect(await eventsOf(() => admin().regions.setMembers({ ...move, takeFromOthers: true }))).toEqual([
      'regions.membersSet',
    ]);
    const groningen = await admin().regions.keptOne({ code: 'ZK09' });
    expect(groningen.members.find((row) => row.municipalityCode === GRONINGEN)).toMatchObject({
      validFrom: '2023-01-01',
      validTo: '2026-12-31',
    });
    const today = await admin().regions.kept({});
    expect(today.rows.find((row) => row.code === 'ZK06')).toMatchObject({ planned: 2 });
    expect(today.municipalities.filter((row) => row.regionCode === null)).toEqual([]);
    world.setNow(new Date('2027-01-02T10:00:00Z'));
    const later = await admin().regions.kept({});
    expect(later.municipalities.filter((row) => row.regionCode === null).map(({ name }) => name)).toEqual([
      'Assen',
    ]);
    expect(later.municipalities.find((row) => row.code === GRONINGEN)).toMatchObject({ regionCode: 'ZK06' });
    world.setNow(new Date('2026-11-19T10:00:00Z'));
  });

  test('rights follow membership: on the day a municipality leaves, insurer and RHO see it no more', async () => {
    const seen = async () => [
      (await world.as('noord', 'procurementOfficer').practices.list({})).total,
      (await world.as('rhoNoord', 'rhoCoordinator').practices.list({})).total,
    ];
    world.setNow(new Date('2026-12-31T22:59:00Z'));
    expect(await seen()).toEqual([8, 8]);
    world.setNow(new Date('2026-12-31T23:00:00Z'));
    // The insurer's region lost the municipality; the RHO's area is a region of its own and did not.
    expect(await seen()).toEqual([0, 8]);
    world.setNow(new Date('2026-11-19T10:00:00Z'));
  });

  test('Q-2: a change in a sealed quarter needs a reason, and leaves the sealed quarter as it was', async () => {
    await world.as('ministry', 'ministryAnalyst').quarters.close({ quarter: '2026Q3' });
    const sealed = await admin().quarters.get({ quarter: '2026Q3' });
    const change = { code: 'ER01', from: '2026-09-30', join: ['GM0034'], source: 'proef' };
    expect(await outcomeOf(admin().regions.setMembers(change))).toBe('SEALED_REASON_MISSING');
    expect(await outcomeOf(admin().regions.setMembers({ ...change, reason: '  ' }))).toBe(
      'SEALED_REASON_MISSING',
    );
    await admin().regions.setMembers({ ...change, reason: 'de indeling was verkeerd overgenomen' });
    expect(await admin().quarters.get({ quarter: '2026Q3' })).toEqual(sealed);
    const event = (await events()).at(-1);
    expect(event?.payload).toContain('de indeling was verkeerd overgenomen');
  });

  describe('the preferent insurer', () => {
    const next = (change: object = {}) => ({
      code: 'ZK31',
      knownFrom: '2023-01-01',
      from: '2026-12-01',
      insurer: { organisationId: world.organisationIds.noord },
      isVerified: false,
      source: 'Brief van de verzekeraar',
      ...change,
    });
    const practicesOf = async (side: 'noord' | 'zuid') =>
      (await world.as(side, 'procurementOfficer').practices.list({ regionCode: 'ZK31' })).total;

    test('spec 2: on the day the old one loses the region and the new one gains it', async () => {
      const written = await eventsOf(async () => {
        const view = await admin().regions.setPreferent(next());
        expect(
          view.preferent.map(({ insurerName, validFrom, validTo }) => [insurerName, validFrom, validTo]),
        ).toEqual([
          ['Verzekeraar Noord', '2026-12-01', null],
          ['Verzekeraar Zuid', '2023-01-01', '2026-11-30'],
        ]);
      });
      expect(written).toEqual(['regions.preferentSet']);
      world.setNow(new Date('2026-11-30T22:59:00Z'));
      expect([await practicesOf('zuid'), await practicesOf('noord')]).toEqual([8, 0]);
      world.setNow(new Date('2026-11-30T23:00:00Z'));
      expect([await practicesOf('zuid'), await practicesOf('noord')]).toEqual([0, 8]);
      const overview = await world.as('noord', 'procurementOfficer').regions.overview({});
      expect(overview.rows.find((row) => row.code === 'ZK31')).toMatchObject({
        basis: 'live',
        preferentInsurer: { name: 'Verzekeraar Noord', isOwn: true, isVerified: false },
      });
      world.setNow(new Date('2026-11-19T10:00:00Z'));
    });

    test('S-3: who had not seen the planned change is told', async () => {
      expect(await outcomeOf(admin().regions.setPreferent(next({ from: '2027-06-01' })))).toBe(
        'STALE_VERSION',
      );
    });

    test('a planned change can be replaced on its day, and nobody can come before it', async () => {
      const known = { knownFrom: '2026-12-01' };
      expect(await outcomeOf(admin().regions.setPreferent(next({ ...known, from: '2026-11-25' })))).toBe(
        'PREFERENT_LATER_KNOWN',
      );
      const view = await admin().regions.setPreferent(
        next({ ...known, insurer: { name: 'Buiten Regiovast' } }),
      );
      expect(view.preferent[0]).toMatchObject({ insurerName: 'Buiten Regiovast', organisationId: null });
      expect(view.preferent).toHaveLength(2);
    });

    test('nobody can be preferent, from a day on: a gap that was meant', async () => {
      const view = await admin().regions.setPreferent(
        next({ knownFrom: '2026-12-01', from: '2027-03-01', insurer: null }),
      );
      expect(view.preferent[0]).toMatchObject({ validFrom: '2026-12-01', validTo: '2027-02-28' });
    });

    test('an organisation that is no insurer cannot be preferent, and a province has none', async () => {
      const rho = { organisationId: world.organisationIds.rhoNoord };
      expect(
        await outcomeOf(admin().regions.setPreferent(next({ knownFrom: '2026-12-01', insurer: rho }))),
      ).toBe('ORGANISATION_KIND_WRONG');
      expect(await outcomeOf(admin().regions.setPreferent(next({ code: 'PV20', knownFrom: null })))).toBe(
        'REGION_TYPE_WRONG',
      );
    });

    test('source and verification are mended without touching the period; the second editor is told', async () => {
      const correct = () =>
        outcomeOf(
          admin().regions.correctPreferent({
            code: 'ZK09',
            validFrom: '2023-01-01',
            known: { source: 'test', isVerified: true },
            source: 'Zorgverzekeraars Nederland, opgave 2026',
            isVerified: true,
          }),
        );
      expect(await eventsOf(correct)).toEqual(['regions.preferentCorrected']);
      expect(await correct()).toBe('STALE_VERSION');
      const view = await world.as('noord', 'procurementOfficer').regions.get({ code: 'ZK09' });
      expect(view.preferentSource).toBe('Zorgverzekeraars Nederland, opgave 2026');
    });
  });

  describe('the working area of an RHO', () => {
    test('C-2: a new RHO sees nothing until it has an area, and its area from then on', async () => {
      const { id } = await admin().people.addOrganisation({ name: 'RHO Nieuw', kind: 'rho' });
      const areas = await admin().people.areas();
      expect(areas[0]).toMatchObject({ organisationId: id, areaCode: null, municipalities: 0 });
      const area = await admin().regions.add({
        type: 'rhoArea',
        name: 'Werkgebied Nieuw',
        source: 'Opgave van de RHO',
        from: '2026-11-19',
        municipalityCodes: [GRONINGEN],
        takeFromOthers: true,
      });
      expect(area.code).toBe('RA03');
      const set = (change: object) => ({
        organisationId: id,
        knownAreaCode: null,
        areaCode: 'RA03',
        ...change,
      });
      expect(await outcomeOf(admin().people.setArea(set({ areaCode: 'RA01' })))).toBe('AREA_TAKEN');
      expect(await outcomeOf(admin().people.setArea(set({ areaCode: 'ZK09' })))).toBe('REGION_TYPE_WRONG');
      expect(await outcomeOf(admin().people.setArea(set({ knownAreaCode: 'RA01' })))).toBe('STALE_VERSION');
      expect(await eventsOf(() => admin().people.setArea(set({})))).toEqual(['people.areaSet']);
      expect((await admin().people.areas()).find((row) => row.organisationId === id)).toMatchObject({
        areaCode: 'RA03',
        areaName: 'Werkgebied Nieuw',
        municipalities: 1,
      });
      // The municipality moved, and with it what the RHO that had it sees.
      expect((await world.as('rhoNoord', 'rhoCoordinator').practices.list({})).total).toBe(0);
    });
  });
});
