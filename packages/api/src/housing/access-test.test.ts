import { addStatements } from '@regiovast/db/practices/practice-register';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { NO_FACTS } from '@regiovast/domain/practices/practice-facts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { judgeTest, offerTest } from '../testing/offered-access-test.ts';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld, TODAY } from '../testing/test-world.ts';

const OWN = { label: 'Wachttijd', value: '6 weken', source: 'Praktijk', on: '2026-11-01' };

describe.each(ENGINES)('H-1: the access test of a housing case on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator').housing;
  const officer = () => world.as('noord', 'procurementOfficer').housing;
  const eventsOf = async (housingCaseId: string) => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return rows.filter(({ subjectId }) => subjectId === housingCaseId);
  };
  const toldOf = async (kind: string) => {
    const { q, t } = world.store.read;
    const rows = (await q.select().from(t.notices)).filter((row) => row.kind === kind);
    return rows.map(({ personId }) => personId).sort();
  };
  const preferentBecomes = (side: 'noord' | 'zuid') =>
    world.store.transaction(async ({ q, t }) => {
      await q.delete(t.preferentInsurers);
      await q.insert(t.preferentInsurers).values({
        regionCode: PLACES.noord.regionCode,
        organisationId: world.organisationIds[side],
        insurerName: side,
        validFrom: '2023-01-01',
        isVerified: true,
        source: 'test',
      });
    });

  test('R-1: what is proposed has a value, a source and a day, and what nobody stated is unknown', async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', { practice: 1 });
    const { proposed, last, earlier } = await coordinator().accessTest({ housingCaseId });
    const of = (code: string) => proposed?.find((figure) => figure.code === code);
    expect([last, earlier]).toEqual([null, []]);
    expect(of('ENROLLED_PATIENTS')).toEqual({
      code: 'ENROLLED_PATIENTS',
      value: 3_000,
      unit: 'PATIENTS',
      origin: 'STATED',
      source: 'test',
      on: '2026-06-30',
      reach: null,
    });
    expect(of('PATIENT_STOP')).toMatchObject({ value: 'partial', on: '2026-06-30' });
    // Two of the eight practices have a full stop, two have none, two a partial one, and of two it is unknown.
    expect(of('STOP_SHARE_FULL')).toMatchObject({ value: 33.3, origin: 'COUNTED', on: TODAY });
    expect(of('PRACTICES_AT_RISK')).toMatchObject({ value: 0, unit: 'PRACTICES' });
    expect(of('FLOOR_AREA_PER_1000')).toMatchObject({ value: 70, origin: 'CASE', on: TODAY });
    expect(of('PLACES_IN_REACH')).toMatchObject({
      value: null,
      on: null,
      reach: { radiusKm: 10, practices: 7, practicesUnknown: 7 },
    });
  });

  test('of an initiative there is no practice to know anything of', async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', { practice: null });
    const { proposed } = await coordinator().accessTest({ housingCaseId });
    expect(proposed?.map(({ code }) => code)).toEqual([
      'ENROLLED_AT_COMPLETION',
      'FLOOR_AREA_PER_1000',
      'PLACES_IN_REACH',
      'PRESSURE_SCORE',
      'STOP_SHARE_FULL',
      'STOP_SHARE_PARTIAL',
      'PRACTICES_AT_RISK',
    ]);
  });

  test('the RHO offers it with figures that are frozen; the insurer reads exactly that and is told', async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', { practice: 1 });
    const taken = [{ code: 'PATIENT_STOP', value: 'partial' }] as const;
    await offerTest(world, housingCaseId, { taken: [...taken], own: [OWN] });
    const seen = await officer().accessTest({ housingCaseId });
    expect(seen).toMatchObject({
      version: 2,
      proposed: null,
      last: {
        outcome: 'POSITIVE',
        state: 'OFFERED',
        offeredBy: 'rhoCoordinator van RHO Proef Noord',
        decidedBy: null,
        figures: [
          { kind: 'PROPOSED', code: 'PATIENT_STOP', value: 'partial', source: 'test', on: '2026-06-30' },
          { kind: 'OWN', ...OWN },
        ],
      },
      can: {
        offer: { can: false, because: ['NOT_ALLOWED'] },
        decide: { can: true },
        contribute: { can: false, because: ['HOUSING_TEST_NOT_POSITIVE'] },
      },
    });
    const { outcome, reason, figures, contentSha256 } = seen.last ?? {};
    expect(sha256Hex(canonicalJson({ outcome, reason, figures }))).toBe(contentSha256);
    const events = await eventsOf(housingCaseId);
    expect(events.map(({ action }) => action)).toEqual(['housing.accessTestOffered']);
    expect(events[0]?.payload).not.toContain('spreekkamer');
    const workers = ['procurementManager', 'procurementOfficer'] as const;
    expect(await toldOf('housingTestOffered')).toEqual(
      workers.map((role) => world.actor('noord', role).personId).sort(),
    );
  });

  test('a figure that reads otherwise by now is looked at again, and nothing was written', async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', { practice: 1 });
    await world.store.transaction((tx) =>
      addStatements(tx, [
        {
          ...NO_FACTS,
          id: world.deps.ids.next(),
          practiceId: world.practiceIds.noord[1] ?? '',
          referenceDate: '2026-11-01',
          source: 'test',
          recordedAt: '2026-11-02T08:00:00.000Z',
          recordedBy: null,
          importId: null,
          patientStop: 'full' as const,
        },
      ]),
    );
    const offer = offerTest(world, housingCaseId, { taken: [{ code: 'PATIENT_STOP', value: 'partial' }] });
    expect(await outcomeOf(offer)).toBe('HOUSING_FIGURES_CHANGED');
    expect(await eventsOf(housingCaseId)).toEqual([]);
    const view = await coordinator().accessTest({ housingCaseId });
    expect([view.version, view.last]).toEqual([1, null]);
  });

  test('it is offered in an open, shared case as it was seen, by the RHO of its area', async () => {
    const offer = { outcome: 'NEGATIVE', reason: 'Ruimte genoeg' } as const;
    const refused = async (wishes: object, version = 1) => {
      const { housingCaseId } = await makeHousingCase(world, 'noord', wishes);
      return outcomeOf(coordinator().offerAccessTest({ housingCaseId, version, ...offer }));
    };
    expect(await refused({ isShared: false, practice: 0 })).toBe('HOUSING_NOT_SHARED');
    expect(await refused({ step: 'CLOSED', practice: 1 })).toBe('HOUSING_CASE_CLOSED');
    expect(await refused({ practice: 2 }, 2)).toBe('STALE_VERSION');
    const { housingCaseId } = await makeHousingCase(world, 'noord', { practice: 3 });
    const input = { housingCaseId, version: 1, ...offer };
    expect(await outcomeOf(world.as('rhoZuid', 'rhoManager').housing.offerAccessTest(input))).toBe(
      'NOT_FOUND',
    );
    expect(await outcomeOf(world.as('rhoNoord', 'rhoViewer').housing.offerAccessTest(input))).toBe(
      'NOT_ALLOWED',
    );
    expect(await outcomeOf(officer().offerAccessTest(input))).toBe('NOT_ALLOWED');
    expect(await outcomeOf(coordinator().offerAccessTest({ ...input, reason: ' ' }))).toBe('BAD_REQUEST');
    expect(await eventsOf(housingCaseId)).toEqual([]);
  });

  test('C-8: the insurer confirms what it read, once; the RHO is told, and insurer money may follow', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    await offerTest(world, housingCaseId);
    const view = await judgeTest(world, housingCaseId);
    expect(view).toMatchObject({
      version: 3,
      last: {
        state: 'CONFIRMED',
        decidedBy: 'procurementOfficer van Verzekeraar Noord',
        decisionReason: null,
      },
      can: { decide: { can: false, because: ['HOUSING_TEST_NOT_OFFERED'] }, contribute: { can: true } },
    });
    expect(await outcomeOf(judgeTest(world, housingCaseId))).toBe('HOUSING_TEST_NOT_OFFERED');
    expect((await eventsOf(housingCaseId)).map(({ action }) => action)).toEqual([
      'housing.accessTestOffered',
      'housing.accessTestDecided',
    ]);
    expect(await toldOf('housingTestDecided')).toEqual([world.actor('rhoNoord', 'rhoCoordinator').personId]);
    const ofRho = await coordinator().accessTest({ housingCaseId });
    expect(ofRho.can.contribute).toEqual({ can: false, because: ['NOT_ALLOWED'] });
  });

  test('a refusal says why, and binds nobody to money', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const { version, last } = await offerTest(world, housingCaseId);
    const judge = {
      housingCaseId,
      version,
      contentSha256: last?.contentSha256 ?? '',
      state: 'REFUSED',
    } as const;
    expect(await outcomeOf(officer().decideAccessTest({ ...judge, reason: ' ' }))).toBe('BAD_REQUEST');
    const view = await officer().decideAccessTest({ ...judge, reason: 'Cijfers van vorig jaar' });
    expect(view.last).toMatchObject({ state: 'REFUSED', decisionReason: 'Cijfers van vorig jaar' });
    expect(view.can.contribute).toEqual({ can: false, because: ['HOUSING_TEST_NOT_POSITIVE'] });
  });

  test('C-8: who judges a test that was replaced judges nothing; the one that was replaced stays to be read', async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', { isShared: false });
    await coordinator().share({ housingCaseId, version: 1 });
    const { version, last } = await offerTest(world, housingCaseId);
    await offerTest(world, housingCaseId, { outcome: 'NEGATIVE', reason: 'Bij nader inzien niet' });
    const judge = { housingCaseId, contentSha256: last?.contentSha256 ?? '', state: 'CONFIRMED' } as const;
    for (const seen of [version, version + 1])
      expect(await outcomeOf(officer().decideAccessTest({ ...judge, version: seen }))).toBe(
        'HOUSING_TEST_DIFFERS',
      );
    const view = await officer().accessTest({ housingCaseId });
    expect(view.last).toMatchObject({ outcome: 'NEGATIVE', state: 'OFFERED' });
    expect(view.earlier).toMatchObject([{ outcome: 'POSITIVE', state: 'OFFERED', decidedAt: null }]);
    const stale = { ...judge, contentSha256: view.last?.contentSha256 ?? '', version };
    expect(await outcomeOf(officer().decideAccessTest(stale))).toBe('STALE_VERSION');
  });

  test('judging is for who works at the insurer it was shared with, in an open case', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const { version, last } = await offerTest(world, housingCaseId);
    const judge = {
      housingCaseId,
      version,
      contentSha256: last?.contentSha256 ?? '',
      state: 'CONFIRMED',
    } as const;
    expect(await outcomeOf(coordinator().decideAccessTest(judge))).toBe('NOT_ALLOWED');
    expect(await outcomeOf(world.as('noord', 'insurerViewer').housing.decideAccessTest(judge))).toBe(
      'NOT_ALLOWED',
    );
    expect(await outcomeOf(world.as('zuid', 'procurementOfficer').housing.decideAccessTest(judge))).toBe(
      'NOT_FOUND',
    );
    const test = { outcome: 'POSITIVE', state: 'OFFERED' } as const;
    const closed = await makeHousingCase(world, 'noord', { step: 'CLOSED', practice: 2, test });
    expect(await outcomeOf(judgeTest(world, closed.housingCaseId))).toBe('HOUSING_CASE_CLOSED');
  });

  test('C-6, H-1: who is preferent no longer judges no more, and what it confirmed binds no other insurer', async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', { isShared: false });
    await coordinator().share({ housingCaseId, version: 1 });
    await offerTest(world, housingCaseId);
    await judgeTest(world, housingCaseId, 'CONFIRMED');
    world.setNow(new Date('2026-11-20T10:00:00.000Z'));
    await preferentBecomes('zuid');
    expect(await outcomeOf(officer().accessTest({ housingCaseId }))).toBe('NOT_FOUND');
    const { version } = await coordinator().accessTest({ housingCaseId });
    await coordinator().share({ housingCaseId, version });
    const other = await world.as('zuid', 'procurementOfficer').housing.accessTest({ housingCaseId });
    expect([other.last, other.earlier]).toEqual([null, []]);
    const ofRho = await coordinator().accessTest({ housingCaseId });
    expect(ofRho).toMatchObject({ last: null, earlier: [{ state: 'CONFIRMED' }] });
  });
});
