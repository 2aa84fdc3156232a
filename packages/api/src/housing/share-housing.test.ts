import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerCell, cellIn, DEVIATED, housingPeople, signingOf } from '../testing/answer-housing.ts';
import { eventsOf } from '../testing/log-case.ts';
import { type HousingWishes, makeHousingCase } from '../testing/make-housing-case.ts';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  PLACES,
  type TestWorld,
} from '../testing/test-world.ts';

describe.each(ENGINES)('C-2: sharing a housing case on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());
  beforeEach(() => prefer('noord'));

  const rho = () => world.as('rhoNoord', 'rhoCoordinator').housing;
  const make = async (wishes: HousingWishes = {}) =>
    (await makeHousingCase(world, 'noord', { practice: null, isShared: false, ...wishes })).housingCaseId;
  /** Makes another insurer preferent in the north; null: one that does not work with Regiovast. */
  const prefer = (key: OrganisationKey | null) =>
    world.store.transaction(async ({ q, t }) => {
      await q.delete(t.preferentInsurers);
      await q.insert(t.preferentInsurers).values({
        regionCode: PLACES.noord.regionCode,
        organisationId: key === null ? null : world.organisationIds[key],
        insurerName: key === 'noord' ? 'Verzekeraar Noord' : 'Een ander',
        validFrom: '2023-01-01',
        isVerified: true,
        source: 'test',
      });
    });

  test('the preferent insurer sees it from then on, and nobody before', async () => {
    const housingCaseId = await make();
    const insurer = world.as('noord', 'insurerViewer').housing;
    expect(await outcomeOf(insurer.get({ housingCaseId }))).toBe('NOT_FOUND');
    const before = await rho().get({ housingCaseId });
    expect(before).toMatchObject({
      insurer: null,
      preferentInsurer: { id: world.organisationIds.noord, name: 'Verzekeraar Noord' },
      can: { share: { can: true } },
    });
    const shared = await rho().share({ housingCaseId, version: 1 });
    expect(shared).toMatchObject({
      version: 2,
      insurer: { id: world.organisationIds.noord },
      sharedOn: '2026-11-19',
      can: { share: { can: false, because: ['HOUSING_ALREADY_SHARED'] } },
    });
    expect(await insurer.get({ housingCaseId })).toMatchObject({ id: housingCaseId });
    const events = await eventsOf(world, housingCaseId);
    expect(events.map(({ action }) => action)).toEqual(['housing.shared']);
    expect(JSON.parse(events[0]?.payload ?? '{}')).toEqual({
      insurerId: world.organisationIds.noord,
      changes: {
        insurerId: [null, world.organisationIds.noord],
        sharedOn: [null, '2026-11-19'],
      },
    });
  });

  test('when another insurer became preferent, the first sees it no longer and the next after sharing again', async () => {
    const housingCaseId = await make({ isShared: true });
    await prefer('zuid');
    const noord = world.as('noord', 'procurementManager').housing;
    const zuid = world.as('zuid', 'procurementManager').housing;
    expect(await outcomeOf(noord.get({ housingCaseId }))).toBe('NOT_FOUND');
    expect(await outcomeOf(zuid.get({ housingCaseId }))).toBe('NOT_FOUND');
    expect((await rho().get({ housingCaseId })).can.share.can).toBe(true);
    await rho().share({ housingCaseId, version: 1 });
    expect(await zuid.get({ housingCaseId })).toMatchObject({ id: housingCaseId });
    expect(await outcomeOf(noord.get({ housingCaseId }))).toBe('NOT_FOUND');
  });

  test('C-1: the next insurer begins anew, and reads no word or name of the one before', async () => {
    const housingCaseId = await make({ isShared: true });
    const secret = 'Alleen tussen ons';
    await answerCell(world, housingCaseId, 'INSURER_CONTACT', {
      ...DEVIATED,
      note: secret,
      evidence: secret,
    });
    await answerCell(world, housingCaseId, 'RHO_CONTACT', DEVIATED);
    const { insurer } = housingPeople(world);
    await insurer.counterSign({
      ...(await signingOf(world, housingCaseId, 'RHO_CONTACT')),
      counterSign: 'SIGNED',
      reason: secret,
    });
    await prefer('zuid');
    const { version } = await rho().get({ housingCaseId });
    world.setNow(new Date('2026-11-19T11:00:00.000Z'));
    await rho().share({ housingCaseId, version });
    const zuid = world.as('zuid', 'procurementManager').housing;
    const matrix = await zuid.matrix({ housingCaseId });
    expect(cellIn(matrix, 'INSURER_CONTACT')).toMatchObject({ standing: 'OPEN', answer: null });
    expect(cellIn(matrix, 'RHO_CONTACT')).toMatchObject({
      standing: 'EXPLAINED',
      answer: { sign: { person: null, reason: '' } },
    });
    for (const told of [
      matrix,
      await zuid.accessTest({ housingCaseId }),
      await zuid.options({ housingCaseId }),
      await world
        .as('zuid', 'procurementManager')
        .audit.history({ subjectKind: 'housingCase', subjectId: housingCaseId }),
    ])
      expect(JSON.stringify(told)).not.toMatch(/Alleen tussen ons|procurementOfficer van Verzekeraar Noord/);
  });

  test.each([
    ['shared already', { isShared: true }, 1, 'noord', 'HOUSING_ALREADY_SHARED'],
    ['nobody preferent works with Regiovast', {}, 1, null, 'NO_PREFERENT_INSURER'],
    ['closed', { step: 'CLOSED' }, 1, 'noord', 'HOUSING_CASE_CLOSED'],
    ['changed meanwhile', {}, 2, 'noord', 'STALE_VERSION'],
  ] as const)('%s: refused, and nothing changed', async (_what, wishes, version, preferent, code) => {
    const housingCaseId = await make(wishes);
    await prefer(preferent);
    const before = await rho().get({ housingCaseId });
    expect(await outcomeOf(rho().share({ housingCaseId, version }))).toBe(code);
    expect(await rho().get({ housingCaseId })).toEqual(before);
  });

  test('C-6: another RHO finds none, and who only reads may not', async () => {
    const seen = { housingCaseId: await make(), version: 1 };
    expect(await outcomeOf(world.as('rhoZuid', 'rhoManager').housing.share(seen))).toBe('NOT_FOUND');
    expect(await outcomeOf(world.as('rhoNoord', 'rhoViewer').housing.share(seen))).toBe('NOT_ALLOWED');
    expect(await outcomeOf(world.as('noord', 'procurementManager').housing.share(seen))).toBe('NOT_ALLOWED');
  });
});
