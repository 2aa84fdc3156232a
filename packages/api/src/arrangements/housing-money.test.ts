import { contentOfVersion, findArrangementVersion } from '@regiovast/db/arrangements/arrangement-versions';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeArrangement, makeBudgets } from '../testing/make-arrangement.ts';
import { type HousingWishes, makeHousingCase } from '../testing/make-housing-case.ts';
import { judgeTest, offerTest } from '../testing/offered-access-test.ts';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld, TODAY } from '../testing/test-world.ts';

const POSITIVE = { outcome: 'POSITIVE', state: 'CONFIRMED' } as const;

describe.each(ENGINES)('H-1: insurer money for a housing case on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    await makeBudgets(world);
  });
  afterEach(() => world.discard());

  const officer = () => world.as('noord', 'procurementOfficer').arrangements;
  const manager = () => world.as('noord', 'procurementManager').arrangements;
  const rho = () => world.as('rhoNoord', 'rhoManager').arrangements;
  const housed = async (wishes: HousingWishes = {}) =>
    (await makeHousingCase(world, 'noord', { step: 'OPTIONS', test: POSITIVE, ...wishes })).housingCaseId;
  const frame = (over: object = {}) => ({
    title: 'Bijdrage verbouwing',
    regionCode: PLACES.noord.regionCode,
    type: 'HOUSING_CONTRIBUTION' as const,
    beneficiary: { kind: 'PRACTICE' as const, practiceId: world.practiceIds.noord[0] ?? '' },
    periodFrom: '2027-01-01',
    periodTo: '2027-12-31',
    ...over,
  });
  const ofRho = () => ({ kind: 'RHO' as const, rhoId: world.organisationIds.rhoNoord });
  /** A complete draft, linked to a case. */
  const linked = async (housingCaseId: string) => {
    const { arrangementId } = await makeArrangement(world, 'noord', { type: 'HOUSING_CONTRIBUTION' });
    await officer().setFrame({ arrangementId, version: 1, housingCaseId });
    return arrangementId;
  };
  const submit = async (arrangementId: string) =>
    officer().submit({ arrangementId, version: (await officer().get({ arrangementId })).version });
  const proposed = async (arrangementId: string) => {
    const { versions } = await manager().approval({ arrangementId });
    const version = versions.find(({ isProposed }) => isProposed);
    return { arrangementId, versionId: version?.id ?? '', contentSha256: version?.contentSha256 ?? '' };
  };
  const approve = async (arrangementId: string) =>
    manager().decide({ ...(await proposed(arrangementId)), outcome: 'APPROVE', message: '' });
  const agree = async (arrangementId: string) =>
    rho().answerOffer({ ...(await proposed(arrangementId)), answer: 'RHO_AGREE', message: '' });
  const contract = async (arrangementId: string) =>
    officer().contract({
      arrangementId,
      version: (await officer().get({ arrangementId })).version,
      reference: 'C-1',
      contractedOn: TODAY,
    });

  test('a draft is begun for a case whose test is positive and confirmed, and has the test of that case', async () => {
    const housingCaseId = await housed();
    const { prefill, housing } = await officer().startOptions({ housingCaseId });
    expect(prefill).toMatchObject({
      type: 'HOUSING_CONTRIBUTION',
      regionCode: PLACES.noord.regionCode,
      practice: { id: world.practiceIds.noord[0] },
      housing: { id: housingCaseId },
    });
    expect(housing.map(({ id }) => id)).toEqual([housingCaseId]);
    const view = await officer().start(frame({ housingCaseId }));
    expect(view).toMatchObject({
      housing: { id: housingCaseId, isTestPositive: true },
      accessTest: { outcome: 'POSITIVE', on: '2026-11-01' },
    });
    const ofCase = await world.as('noord', 'insurerViewer').housing.get({ housingCaseId });
    expect(ofCase.arrangements).toEqual([{ id: view.id, number: view.number }]);
    // C-1 · a draft is the insurer's own: the RHO sees no sign of it, and its case is as it was.
    const seen = await world.as('rhoNoord', 'rhoManager').housing.get({ housingCaseId });
    expect([seen.arrangements, seen.version]).toEqual([[], 1]);
  });

  test.each<[string, HousingWishes, string]>([
    ['no test', { test: null }, 'HOUSING_TEST_NOT_POSITIVE'],
    ['a test that waits', { test: { outcome: 'POSITIVE', state: 'OFFERED' } }, 'HOUSING_TEST_NOT_POSITIVE'],
    [
      'a test that was refused',
      { test: { outcome: 'POSITIVE', state: 'REFUSED' } },
      'HOUSING_TEST_NOT_POSITIVE',
    ],
    ['a negative test', { test: { outcome: 'NEGATIVE', state: 'CONFIRMED' } }, 'HOUSING_TEST_NOT_POSITIVE'],
    ['no insurer it was shared with', { isShared: false }, 'NOT_FOUND'],
    ['another practice', { practice: 1 }, 'NOT_FOUND'],
    ['been closed', { step: 'CLOSED' }, 'HOUSING_CASE_CLOSED'],
  ])('no draft is linked to a case that has %s', async (_name, wishes, code) => {
    const housingCaseId = await housed(wishes);
    expect(await outcomeOf(officer().start(frame({ housingCaseId })))).toBe(code);
    const { arrangementId } = await makeArrangement(world, 'noord', { type: 'HOUSING_CONTRIBUTION' });
    const link = officer().setFrame({ arrangementId, version: 1, housingCaseId });
    expect(await outcomeOf(link)).toBe(code);
    expect((await officer().get({ arrangementId })).version).toBe(1);
    const { housing } = await officer().startOptions({ regionCode: PLACES.noord.regionCode });
    expect(housing.map(({ id }) => id)).toEqual(
      code === 'NOT_FOUND' && wishes.practice === 1 ? [housingCaseId] : [],
    );
  });

  test('C-6: another kind of arrangement, another insurer and a case of elsewhere answer as what is not there', async () => {
    const housingCaseId = await housed();
    const elsewhere = await makeHousingCase(world, 'zuid', { step: 'OPTIONS', test: POSITIVE });
    expect(await outcomeOf(officer().start(frame({ type: 'INNOVATION', housingCaseId })))).toBe('NOT_FOUND');
    expect(await outcomeOf(officer().start(frame({ housingCaseId: elsewhere.housingCaseId })))).toBe(
      'NOT_FOUND',
    );
    expect(await outcomeOf(officer().startOptions(elsewhere))).toBe('NOT_FOUND');
    const south = world.as('zuid', 'procurementOfficer').arrangements;
    const own = frame({
      regionCode: PLACES.zuid.regionCode,
      beneficiary: { kind: 'PRACTICE', practiceId: world.practiceIds.zuid[0] ?? '' },
      housingCaseId,
    });
    expect(await outcomeOf(south.start(own))).toBe('NOT_FOUND');
  });

  test('money for a practice goes to that practice; for an initiative to whoever is of its region', async () => {
    const ofPractice = await housed();
    const initiative = await housed({ practice: null });
    expect(await outcomeOf(officer().start(frame({ beneficiary: ofRho(), housingCaseId: ofPractice })))).toBe(
      'NOT_FOUND',
    );
    const view = await officer().start(frame({ beneficiary: ofRho(), housingCaseId: initiative }));
    expect(view.housing?.id).toBe(initiative);
    const kept = await officer().start(frame({ housingCaseId: ofPractice }));
    const change = { arrangementId: kept.id, version: 1, beneficiary: ofRho() };
    expect(await outcomeOf(officer().setFrame(change))).toBe('ARRANGEMENT_BENEFICIARY_WRONG');
    const unlinked = await officer().setFrame({ ...change, housingCaseId: null });
    expect([unlinked.housing, unlinked.accessTest, unlinked.practice]).toEqual([null, null, null]);
  });

  test('what is for a case has no test by hand; of another type it is for no case', async () => {
    const arrangementId = await linked(await housed());
    const byHand = { outcome: 'NEGATIVE', on: TODAY, reason: 'Anders' } as const;
    const view = await officer().setFrame({ arrangementId, version: 2, accessTest: byHand });
    expect(view).toMatchObject({ version: 2, accessTest: { outcome: 'POSITIVE' } });
    const other = await officer().setFrame({ arrangementId, version: 2, type: 'INNOVATION' });
    expect([other.housing, other.accessTest]).toEqual([null, null]);
  });

  test('it is frozen with number and test of the case, and still is what was frozen after the case has another', async () => {
    const housingCaseId = await housed();
    const arrangementId = await linked(housingCaseId);
    await submit(arrangementId);
    const { versionId } = await proposed(arrangementId);
    const version = await findArrangementVersion(world.store.read, versionId);
    const { number } = await world.as('noord', 'insurerViewer').housing.get({ housingCaseId });
    if (!version) throw new Error('it was submitted');
    expect(contentOfVersion(version)).toMatchObject({
      housing: { id: housingCaseId, number },
      accessTest: { outcome: 'POSITIVE', on: '2026-11-01', reason: expect.stringContaining('geen kamers') },
    });
    await offerTest(world, housingCaseId, { reason: 'Een tweede reden' });
    expect(await outcomeOf(approve(arrangementId))).toBe('HOUSING_TEST_NOT_POSITIVE');
    await judgeTest(world, housingCaseId);
    expect((await approve(arrangementId)).status).toBe('ASSESSED_POSITIVE');
    const ofRhoNow = await rho().get({ arrangementId });
    expect(ofRhoNow).toMatchObject({
      housing: { id: housingCaseId, number, isTestPositive: true },
      accessTest: { reason: expect.stringContaining('geen kamers') },
    });
    expect((await world.as('rhoNoord', 'rhoViewer').housing.get({ housingCaseId })).arrangements).toEqual([
      { id: arrangementId, number: ofRhoNow.number },
    ]);
  });

  test('without a positive, confirmed test it goes no further: not to its manager, the RHO or a contract', async () => {
    const housingCaseId = await housed();
    const arrangementId = await linked(housingCaseId);
    const steps = [
      [submit, 'PROPOSED'],
      [approve, 'ASSESSED_POSITIVE'],
      [agree, 'AGREED'],
      [contract, 'CONTRACTED'],
    ] as const;
    for (const [step, status] of steps) {
      await offerTest(world, housingCaseId);
      const before = await officer().get({ arrangementId });
      expect(await outcomeOf(step(arrangementId))).toBe('HOUSING_TEST_NOT_POSITIVE');
      expect((await officer().get({ arrangementId })).version).toBe(before.version);
      await judgeTest(world, housingCaseId, 'REFUSED');
      expect(await outcomeOf(step(arrangementId))).toBe('HOUSING_TEST_NOT_POSITIVE');
      await offerTest(world, housingCaseId);
      await judgeTest(world, housingCaseId);
      expect((await step(arrangementId)).status).toBe(status);
    }
  });

  test('a draft whose test was replaced stays a draft and says why it cannot be submitted', async () => {
    const housingCaseId = await housed();
    const arrangementId = await linked(housingCaseId);
    await offerTest(world, housingCaseId, { outcome: 'NEGATIVE' });
    const { missing, can } = await officer().approval({ arrangementId });
    expect(missing).toMatchObject([{ piece: 'accessTest', tab: 'frame', code: 'HOUSING_TEST_NOT_POSITIVE' }]);
    expect(can.submit.can).toBe(false);
    expect(await officer().get({ arrangementId })).toMatchObject({
      status: 'DRAFT',
      housing: { id: housingCaseId, isTestPositive: false },
      accessTest: null,
    });
    const { points, housing } = await officer().priorityTest({ arrangementId });
    expect(points).toContainEqual({ code: 'ACCESS_TEST', state: 'missing' });
    expect(housing).toMatchObject({ id: housingCaseId });
    const retitled = await officer().setFrame({ arrangementId, version: 2, title: 'Andere titel' });
    expect(retitled.housing?.id).toBe(housingCaseId);
  });

  test('C-6: of a case that is hidden by now nothing is told, and nothing goes on', async () => {
    const arrangementId = await linked(await housed());
    await world.store.transaction(({ q, t }) => q.delete(t.preferentInsurers));
    const view = await officer().get({ arrangementId });
    expect([view.housing, view.accessTest]).toEqual([null, null]);
    const { missing } = await officer().approval({ arrangementId });
    expect(missing?.map(({ code }) => code)).toEqual(['HOUSING_TEST_NOT_POSITIVE']);
    expect(await outcomeOf(submit(arrangementId))).toBe('HOUSING_TEST_NOT_POSITIVE');
  });

  test('a copy is for the same case only while that may get money', async () => {
    const housingCaseId = await housed();
    const arrangementId = await linked(housingCaseId);
    const copyOf = async () =>
      officer().duplicate({ arrangementId, title: 'Nog een bijdrage', periodFrom: '2027-07-01' });
    expect((await copyOf()).housing?.id).toBe(housingCaseId);
    await submit(arrangementId);
    await offerTest(world, housingCaseId);
    const copy = await copyOf();
    expect([copy.housing, copy.accessTest]).toEqual([null, null]);
  });

  test('C-1: what the RHO declined shows the case it declined, whatever the insurer links since', async () => {
    const housingCaseId = await housed();
    const arrangementId = await linked(housingCaseId);
    await submit(arrangementId);
    await approve(arrangementId);
    await rho().answerOffer({
      ...(await proposed(arrangementId)),
      answer: 'RHO_DECLINE',
      message: 'Te weinig',
    });
    const { version } = await officer().get({ arrangementId });
    await officer().setFrame({ arrangementId, version, housingCaseId: null });
    expect(await rho().get({ arrangementId })).toMatchObject({
      isDeclined: true,
      housing: { id: housingCaseId },
      accessTest: { outcome: 'POSITIVE', reason: expect.stringContaining('geen kamers') },
    });
    expect((await world.as('rhoNoord', 'rhoViewer').housing.get({ housingCaseId })).arrangements).toEqual([]);
  });
});
