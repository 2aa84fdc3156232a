import { measureRegister } from './measure-register.ts';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { verifyStoredChain } from '@regiovast/db/audit/read-chain';
import { impactOf } from '@regiovast/domain/imports/import-impact';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, PLACES, TODAY, type TestWorld } from '../testing/test-world.ts';

const HEADER =
  'agb_code;naam;plaats;gemeente;praktijkvorm;eigenaar;ingeschreven_patienten;fte_huisartsen;patientenstop;peildatum;bron;breedtegraad;lengtegraad';

/** Rows about practices of both sides, new ones, and faults, with dates before and after what the register knows. */
const rowArbitrary = fc
  .record({
    agb: fc.oneof(
      fc.nat({ max: 7 }).map((index) => `0199000${index}`),
      fc.nat({ max: 3 }).map((index) => `0198000${index}`),
      fc.nat({ max: 9 }).map((index) => `0170000${index}`),
      fc.constant('kapot'),
    ),
    name: fc.constantFrom('Praktijk noord 1', 'De Vliet', 'Nieuwe naam'),
    municipality: fc.constantFrom('GM0014', 'GM0014', 'GM0014', 'GM0935', 'Atlantis'),
    form: fc.constantFrom('solo', 'duo', 'keten', 'maatschap'),
    owner: fc.constantFrom('', 'Ketenzorg'),
    patients: fc.constantFrom('', '2000', '2.500', '3100', 'veel'),
    fte: fc.constantFrom('', '1,1', '2.35'),
    stop: fc.constantFrom('', 'geen', 'volledig', 'onbekend'),
    date: fc.constantFrom('2026-06-30', '2025-12-31', '2026-11-01', '2026-06-30', '2199-01-01'),
    source: fc.constantFrom('test', 'Uitvraag'),
    place: fc.constantFrom(';', '53,2;6,5'),
  })
  .map((row) =>
    [
      row.agb,
      row.name,
      'Groningen',
      row.municipality,
      row.form,
      row.owner,
      row.patients,
      row.fte,
      row.stop,
      row.date,
      row.source,
      row.place,
    ].join(';'),
  );
const fileArbitrary = fc
  .array(rowArbitrary, { minLength: 1, maxLength: 8 })
  .map((rows) => Buffer.from([HEADER, ...rows].join('\n')).toString('base64'));

const fileOf = (...rows: string[]) => ({
  fileName: 'praktijken.csv',
  contentBase64: Buffer.from(
    ['agb_code;naam;gemeente;praktijkvorm;ingeschreven_patienten;peildatum;bron', ...rows].join('\n'),
  ).toString('base64'),
});
const NEW_ONE = '01700001;De Vliet;GM0014;solo;2100;2026-09-30;Uitvraag';
const KNOWN = '01990001;Andere naam;GM0014;duo;4100;2026-09-30;Uitvraag';

describe.each(ENGINES)('on %s', (engine) => {
  let world: TestWorld;
  let ownerId: string;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    const coordinator = world.actor('rhoNoord', 'rhoCoordinator');
    ownerId = coordinator.personId;
    for (const practiceId of world.practiceIds.noord.slice(0, 3)) await logSignal(practiceId);
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const platform = () => world.as('platform', 'platformAdmin');
  const logSignal = (practiceId: string) =>
    rho().cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId,
      primaryCause: 'WORKLOAD',
      action: { title: 'Bellen', ownerId, dueOn: '2026-12-01' },
    });
  const committed = async (...rows: string[]) => {
    const { id } = await rho().imports.upload(fileOf(...rows));
    return rho().imports.commit({ id });
  };
  const scopes = {
    rho: () => ({ kind: 'rho', organisationId: world.organisationIds.rhoNoord, on: TODAY }) as const,
    platform: () => ({ kind: 'everywhere', on: TODAY }) as const,
  };

  /** Everything an import of practices can change, row by row. */
  async function dump() {
    const { q, t } = world.store.read;
    return {
      practices: await q.select().from(t.practices).orderBy(t.practices.id),
      statements: await q.select().from(t.practiceStatements).orderBy(t.practiceStatements.id),
      closures: await q.select().from(t.practiceClosures).orderBy(t.practiceClosures.id),
      cases: await q.select().from(t.cases).orderBy(t.cases.id),
      traces: await q.select().from(t.importTraces),
    };
  }

  test.each(['rho', 'platform'] as const)(
    'P-2: for the %s a rehearsal says what the commit then does, and the undo restores every byte',
    async (who) => {
      const as = who === 'rho' ? rho : platform;
      const scope = scopes[who]();
      const { read } = world.store;
      await fc.assert(
        fc.asyncProperty(fileArbitrary, async (contentBase64) => {
          const start = await dump();
          const measured = await measureRegister(read, scope);
          const rehearsed = await as().imports.upload({ fileName: 'a.csv', contentBase64 });
          expect(await dump()).toEqual(start);
          if (rehearsed.report.refused === rehearsed.report.rows) return;
          const done = await as().imports.commit({ id: rehearsed.id });
          expect(done.report).toEqual({ ...rehearsed.report, committed: true });
          expect(done.impact).toEqual(rehearsed.impact);
          const after = await measureRegister(read, scope);
          expect(rehearsed.impact).toEqual(
            impactOf(measured, after, { regionType: 'careOffice', on: TODAY }),
          );
          const undone = await as().imports.undo({ id: rehearsed.id });
          expect(undone.state).toBe('undone');
          expect(await dump()).toEqual(start);
        }),
        { numRuns: engine === 'sqlite' ? 40 : 15 },
      );
      expect(await verifyStoredChain(read)).toMatchObject({ ok: true });
    },
    60_000,
  );

  test('P-2: the rehearsal names the region and the open case of which a figure changes', async () => {
    const { id, impact } = await rho().imports.upload(
      fileOf(NEW_ONE, KNOWN, KNOWN.replace('01990001', '01990007')),
    );
    expect(impact?.regions).toMatchObject([
      { code: PLACES.noord.regionCode, practices: { before: 8, after: 9 } },
    ]);
    expect(impact?.cases).toMatchObject([
      { practiceName: 'Andere naam', enrolledBefore: 3_000, enrolledAfter: 4_100 },
    ]);
    // The platform sees no case, also not in what another's file would change.
    expect((await platform().imports.get({ id })).impact?.cases).toBeNull();
  });

  test('P-2: what an undo takes back is said before it is done', async () => {
    const { id, undo } = await committed(NEW_ONE, KNOWN);
    expect(undo).toEqual({
      made: 1,
      restored: 1,
      statements: 2,
      builtUpon: { cases: 0, imports: 0, corrections: 0, quarters: 0 },
    });
    expect((await rho().imports.undo({ id })).undo).toBeNull();
    expect(await outcomeOf(rho().imports.undo({ id }))).toBe('IMPORT_STATE_DIFFERS');
    expect(await outcomeOf(rho().imports.commit({ id }))).toBe('IMPORT_STATE_DIFFERS');
  });

  test('P-2: a later import of one of its practices is built upon it, until that is undone itself', async () => {
    const first = await committed(NEW_ONE);
    const second = await committed(NEW_ONE.replace('2100', '2200'));
    expect((await rho().imports.get({ id: first.id })).undo?.builtUpon).toMatchObject({ imports: 1 });
    const before = await dump();
    expect(await outcomeOf(rho().imports.undo({ id: first.id }))).toBe('IMPORT_BUILT_UPON');
    expect(await dump()).toEqual(before);
    await rho().imports.undo({ id: second.id });
    await rho().imports.undo({ id: first.id });
  });

  test('P-2: a file that changed nothing is built upon nothing', async () => {
    const first = await committed(NEW_ONE);
    const again = await committed(NEW_ONE);
    expect(again.report).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
    await rho().imports.undo({ id: first.id });
    await rho().imports.undo({ id: again.id });
  });

  test('P-2: a case on a practice it made stops the undo; to the platform it is only something', async () => {
    const { id } = await committed(NEW_ONE);
    const { q, t } = world.store.read;
    const practices = await q.select().from(t.practices);
    await logSignal(practices.find(({ agbCode }) => agbCode === '01700001')?.id ?? '');
    expect(await outcomeOf(rho().imports.undo({ id }))).toBe('IMPORT_BUILT_UPON');
    expect((await rho().imports.get({ id })).undo?.builtUpon).toMatchObject({ cases: 1, corrections: 0 });
    expect((await platform().imports.get({ id })).undo?.builtUpon).toMatchObject({
      cases: 0,
      corrections: 1,
    });
  });

  test('P-2, C-1: an arrangement or emergency plan for a practice it made stops the undo, without saying what', async () => {
    const { q, t } = world.store.read;
    const practiceIdOf = async (agbCode: string) =>
      (await q.select().from(t.practices)).find((practice) => practice.agbCode === agbCode)?.id ?? '';
    const named = await committed('01700021;Maatwerk;GM0014;solo;2100;2026-09-30;Uitvraag');
    await world.as('noord', 'procurementOfficer').arrangements.start({
      title: 'Voor een nieuwe praktijk',
      regionCode: PLACES.noord.regionCode,
      type: 'INNOVATION',
      beneficiary: { kind: 'PRACTICE', practiceId: await practiceIdOf('01700021') },
      periodFrom: '2027-04-01',
      periodTo: '2027-12-31',
    });
    const planned = await committed('01700022;Noodplan;GM0014;solo;2100;2026-09-30;Uitvraag');
    await rho().cases.preparePlan({ practiceId: await practiceIdOf('01700022') });
    for (const { id } of [named, planned]) {
      expect(await outcomeOf(rho().imports.undo({ id }))).toBe('IMPORT_BUILT_UPON');
      const { undo } = await rho().imports.get({ id });
      expect(undo?.builtUpon.corrections).toBeGreaterThan(0);
      expect(undo?.builtUpon).toMatchObject({ cases: 0, imports: 0, quarters: 0 });
    }
  });

  test('P-2: a correction of one of its practices stops the undo', async () => {
    const { id } = await committed('01700002;Ander;GM0014;solo;2100;2026-09-30;Uitvraag');
    const { q, t } = world.store.read;
    const practices = await q.select().from(t.practices);
    const practiceId = practices.find(({ agbCode }) => agbCode === '01700002')?.id ?? '';
    await rho().practices.close({
      id: practiceId,
      closedOn: '2026-10-31',
      reason: 'verhuisd',
      acknowledgedCaseId: null,
    });
    expect((await rho().imports.get({ id })).undo?.builtUpon).toMatchObject({ corrections: 1 });
    expect(await outcomeOf(rho().imports.undo({ id }))).toBe('IMPORT_BUILT_UPON');
  });

  test('P-2: a quarter that was closed since and counted it stops the undo; one before its dates does not', async () => {
    const late = await committed('01700003;Laat;GM0014;solo;2100;2026-10-31;Uitvraag');
    const early = await committed('01700004;Vroeg;GM0014;solo;2100;2026-09-30;Uitvraag');
    await world.as('ministry', 'ministryAnalyst').quarters.close({ quarter: '2026Q3' });
    expect((await rho().imports.get({ id: late.id })).undo?.builtUpon.quarters).toBe(0);
    expect((await rho().imports.get({ id: early.id })).undo?.builtUpon.quarters).toBe(1);
    await rho().imports.undo({ id: late.id });
    expect(await outcomeOf(rho().imports.undo({ id: early.id }))).toBe('IMPORT_BUILT_UPON');
  });

  test('C-6: an RHO sees, commits and undoes only the imports of its own organisation', async () => {
    const { id } = await world.as('rhoZuid', 'rhoManager').imports.upload(fileOf(NEW_ONE));
    for (const attempt of ['get', 'commit', 'undo', 'practiceMapping'] as const) {
      expect(await outcomeOf(rho().imports[attempt]({ id })), attempt).toBe('NOT_FOUND');
    }
    expect((await rho().imports.list()).map((row) => row.id)).not.toContain(id);
    expect((await platform().imports.list()).map((row) => row.id)).toContain(id);
  });

  test('C-6: an RHO changes only practices of its area', async () => {
    const elsewhere = NEW_ONE.replace('GM0014', 'GM0935');
    const taken = KNOWN.replace('01990001', '01980001');
    const { report } = await rho().imports.upload(
      fileOf(NEW_ONE, elsewhere.replace('01700001', '01700009'), taken),
    );
    expect(report.refusals.map(({ row, code }) => [row, code])).toEqual([
      [3, 'OUTSIDE_AREA'],
      [4, 'OUTSIDE_AREA'],
    ]);
  });
});
