import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArrangementWishes, makeArrangement, makeBudgets } from '../testing/make-arrangement.ts';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld } from '../testing/test-world.ts';

const { regionCode } = PLACES.noord;

describe.each(ENGINES)('A-1: drafting an arrangement on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    await makeBudgets(world);
  });
  afterAll(() => world.discard());

  const officer = () => world.as('noord', 'procurementOfficer');
  const lastEvent = async () => {
    const { q, t } = world.store.read;
    return (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).at(-1);
  };
  const countEvents = () => world.store.read.q.$count(world.store.read.t.auditEvents);
  const gridOf = async (arrangementId: string) => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.arrangementAmounts);
    return rows
      .filter((row) => row.arrangementId === arrangementId)
      .map(({ quarter, plannedCents, plannedQuantity }) => `${quarter} ${plannedCents} ${plannedQuantity}`)
      .sort();
  };
  const frame = () => ({
    title: 'Praktijkmanagement',
    regionCode,
    type: 'PRACTICE_MANAGEMENT' as const,
    beneficiary: { kind: 'PRACTICE' as const, practiceId: world.practiceIds.noord[0] ?? '' },
    periodFrom: '2027-01-01',
    periodTo: '2027-12-31',
  });

  test('a draft begins with the template of its type and the RHO of its practice; only its insurer sees it', async () => {
    const view = await officer().arrangements.start(frame());
    expect(view).toMatchObject({
      title: 'Praktijkmanagement',
      standing: 'insurer',
      status: 'DRAFT',
      version: 1,
      insurer: { name: 'Verzekeraar Noord' },
      rho: { name: 'RHO Proef Noord' },
      course: 'PRACTICE_MANAGEMENT',
      fundingBasis: 'INSURER_MODULE',
      nature: 'INCIDENTAL',
      totalCents: 0,
      isOffered: false,
      owner: { name: 'procurementOfficer van Verzekeraar Noord' },
    });
    expect(view.number).toMatch(/^MW-2026-[2-9B-Z]{5}$/);
    expect(view.can.edit).toEqual({ can: true, because: [] });
    const { q, t } = world.store.read;
    const lines = (await q.select().from(t.arrangementLines)).filter((row) => row.arrangementId === view.id);
    expect(lines.map(({ kind }) => kind)).toEqual(['PER_HOUR']);
    const event = await lastEvent();
    expect(event).toMatchObject({ action: 'arrangements.started', subjectId: view.id });
    expect(event?.payload).not.toContain('Praktijkmanagement');
    for (const [organisation, role] of [
      ['zuid', 'procurementManager'],
      ['rhoNoord', 'rhoManager'],
      ['rhoZuid', 'rhoManager'],
    ] as const) {
      const other = world.as(organisation, role);
      expect(await outcomeOf(other.arrangements.get({ arrangementId: view.id }))).toBe('NOT_FOUND');
      expect((await other.arrangements.list({})).rows).toEqual([]);
      expect((await other.arrangements.ofRegion({ regionCode })).total).toBe(0);
    }
  });

  test.each([
    [
      'a region of another insurer',
      { regionCode: PLACES.zuid.regionCode },
      'ARRANGEMENT_REGION_NOT_PREFERENT',
    ],
    ['a region that is not there', { regionCode: 'ZK99' }, 'ARRANGEMENT_REGION_NOT_PREFERENT'],
    ['a period of more than five years', { periodTo: '2032-01-01' }, 'ARRANGEMENT_PERIOD_TOO_LONG'],
    ['a period that ends before it begins', { periodTo: '2026-12-31' }, 'BAD_REQUEST'],
    ['a title of spaces', { title: '   ' }, 'BAD_REQUEST'],
  ])('a draft is refused with %s', async (_name, wrong, code) => {
    const before = await countEvents();
    expect(await outcomeOf(officer().arrangements.start({ ...frame(), ...wrong }))).toBe(code);
    expect(await countEvents()).toBe(before);
  });

  test('who receives it belongs to the region: a practice that lies there, an RHO whose area touches it', async () => {
    const { rhoNoord, rhoZuid } = world.organisationIds;
    const start = (
      beneficiary: Parameters<ReturnType<typeof officer>['arrangements']['start']>[0]['beneficiary'],
    ) => officer().arrangements.start({ ...frame(), beneficiary });
    const elsewhere = world.practiceIds.zuid[0] ?? '';
    const absent = '00000000-0000-7000-8000-000000000000';
    for (const practiceId of [elsewhere, absent])
      expect(await outcomeOf(start({ kind: 'PRACTICE', practiceId }))).toBe('ARRANGEMENT_BENEFICIARY_WRONG');
    for (const rhoId of [rhoZuid, world.organisationIds.zuid, absent])
      expect(await outcomeOf(start({ kind: 'RHO', rhoId }))).toBe('ARRANGEMENT_BENEFICIARY_WRONG');
    expect(await start({ kind: 'RHO', rhoId: rhoNoord })).toMatchObject({
      practice: null,
      rho: { id: rhoNoord },
    });
    expect(
      await start({ kind: 'STARTING_PRACTICE', rhoId: rhoNoord, startingPracticeName: 'Nulpraktijk Proef' }),
    ).toMatchObject({ startingPracticeName: 'Nulpraktijk Proef', practice: null });
  });

  test('it begins from a measure of a released plan: course, basis, result obligation and period come along', async () => {
    const { planId, measureId } = await makePlan(world, 'noord', 'SUBMITTED');
    const measure = { planId, measureId };
    const { prefill, regions, rhos, firstStart } = await officer().arrangements.startOptions({ measure });
    expect(regions).toMatchObject([{ code: regionCode }]);
    expect(rhos).toMatchObject([{ name: 'RHO Proef Noord' }]);
    expect(firstStart).toBe('2027-01-01');
    expect(prefill).toMatchObject({ regionCode, measure: { planId, measureId } });
    expect(prefill?.resultObligation).not.toBe('');
    const view = await officer().arrangements.start({ ...frame(), measure });
    expect(view).toMatchObject({
      plan: { id: planId },
      planMeasureId: measureId,
      resultObligation: prefill?.resultObligation,
    });
    const draft = await makePlan(world, 'noord', 'DRAFT');
    const hidden = { planId: draft.planId, measureId: draft.measureId };
    const elsewhere = await makePlan(world, 'zuid', 'SUBMITTED');
    const other = { planId: elsewhere.planId, measureId: elsewhere.measureId };
    for (const wrong of [hidden, other, { planId, measureId: planId }]) {
      expect(await outcomeOf(officer().arrangements.startOptions({ measure: wrong }))).toBe('NOT_FOUND');
      expect(await outcomeOf(officer().arrangements.start({ ...frame(), measure: wrong }))).toBe('NOT_FOUND');
    }
  });

  test('it begins from a case that was shared with the insurer, and from no other', async () => {
    const coordinator = world.as('rhoNoord', 'rhoCoordinator');
    const practiceId = world.practiceIds.noord[4] ?? '';
    const { caseId } = await coordinator.cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId,
      primaryCause: 'WORKLOAD',
      action: {
        title: 'Bellen',
        ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
        dueOn: '2026-12-01',
      },
    });
    expect(await outcomeOf(officer().arrangements.startOptions({ caseId }))).toBe('NOT_FOUND');
    expect(await outcomeOf(officer().arrangements.start({ ...frame(), caseId }))).toBe('NOT_FOUND');
    await coordinator.cases.share({ caseId, version: 1 });
    const { prefill } = await officer().arrangements.startOptions({ caseId });
    expect(prefill).toMatchObject({ regionCode, practice: { id: practiceId }, case: { id: caseId } });
    expect(await officer().arrangements.start({ ...frame(), caseId })).toMatchObject({
      case: { id: caseId },
    });
  });

  test('practices are offered of the region only, and narrowed by words', async () => {
    const { practices } = await officer().arrangements.startOptions({
      regionCode,
      practiceSearch: 'noord 3',
    });
    expect(practices).toMatchObject([{ name: 'Praktijk noord 3', rho: { name: 'RHO Proef Noord' } }]);
    const elsewhere = await officer().arrangements.startOptions({ regionCode: PLACES.zuid.regionCode });
    expect(elsewhere).toMatchObject({ rhos: [], practices: [] });
  });

  const made = (wishes?: ArrangementWishes) => makeArrangement(world, 'noord', wishes);

  test('a part of the frame changes and the rest stays; the event tells no words', async () => {
    const { arrangementId } = await made();
    const set = { arrangementId, version: 1 };
    const changed = await officer().arrangements.setFrame({
      ...set,
      title: 'Heel geheim',
      type: 'HOUSING_CONTRIBUTION',
      nature: 'STRUCTURAL',
      structuralReason: 'Blijvend tekort',
      accessTest: { outcome: 'POSITIVE', on: '2026-10-01', reason: 'Geen ruimte' },
      expectedPlaces: 250,
      reviewOn: null,
    });
    expect(changed).toMatchObject({
      title: 'Heel geheim',
      version: 2,
      structuralReason: 'Blijvend tekort',
      accessTest: { outcome: 'POSITIVE' },
      expectedPlaces: 250,
      reviewOn: null,
      resultObligation: 'De praktijk blijft open voor 2.000 patiënten',
    });
    const event = await lastEvent();
    expect(event?.action).toBe('arrangements.frameSet');
    expect(event?.payload).not.toMatch(/geheim|tekort|ruimte/);
    const back = { type: 'INNOVATION', nature: 'TEMPORARY' } as const;
    expect(await officer().arrangements.setFrame({ arrangementId, version: 2, ...back })).toMatchObject({
      accessTest: null,
      structuralReason: null,
    });
  });

  test('S-2, S-3: the same again is no change; of two who change it the second is refused', async () => {
    const { arrangementId } = await made();
    const before = await countEvents();
    const same = await officer().arrangements.setFrame({ arrangementId, version: 1, reviewOn: '2027-04-15' });
    expect(same.version).toBe(1);
    expect(await countEvents()).toBe(before);
    await officer().arrangements.setFrame({ arrangementId, version: 1, title: 'Van de eerste' });
    const second = officer().arrangements.setFrame({ arrangementId, version: 1, title: 'Van de tweede' });
    expect(await outcomeOf(second)).toBe('STALE_VERSION');
    expect((await officer().arrangements.get({ arrangementId })).title).toBe('Van de eerste');
    expect(await countEvents()).toBe(before + 1);
  });

  test('the owner is a colleague', async () => {
    const { arrangementId } = await made();
    const set = (ownerId: string) => officer().arrangements.setFrame({ arrangementId, version: 1, ownerId });
    for (const [organisation, role] of [
      ['zuid', 'procurementOfficer'],
      ['rhoNoord', 'rhoManager'],
    ] as const)
      expect(await outcomeOf(set(world.actor(organisation, role).personId))).toBe('OWNER_NOT_IN_REACH');
    const manager = world.actor('noord', 'procurementManager').personId;
    expect((await set(manager)).owner.id).toBe(manager);
  });

  test('what is submitted is fixed; another insurer and the RHO cannot tell a draft from nothing', async () => {
    const { arrangementId } = await made({ status: 'PROPOSED' });
    const set = { arrangementId, version: 1, title: 'Anders' };
    expect(await outcomeOf(officer().arrangements.setFrame(set))).toBe('ARRANGEMENT_NOT_EDITABLE');
    const other = world.as('zuid', 'procurementManager').arrangements;
    expect(await outcomeOf(other.setFrame(set))).toBe('NOT_FOUND');
    const copy = { arrangementId, title: 'Overgenomen', periodFrom: '2027-07-01' };
    expect(await outcomeOf(other.duplicate(copy))).toBe('NOT_FOUND');
  });

  test('no amount is dropped in silence: a period without its quarter is refused, or everything moves along', async () => {
    const { arrangementId, totalCents } = await made();
    const grid = ['2027Q1 1200000 null', '2027Q1 330000 300', '2027Q2 1200000 null', '2027Q2 330000 300'];
    expect(await gridOf(arrangementId)).toEqual(grid.toSorted());
    const later = { arrangementId, version: 1, periodFrom: '2027-04-01', periodTo: '2027-09-30' };
    const before = await countEvents();
    expect(await outcomeOf(officer().arrangements.setFrame(later))).toBe('ARRANGEMENT_OUTSIDE_PERIOD');
    const shorter = { ...later, periodTo: '2027-06-30', moveAmounts: true };
    expect(await outcomeOf(officer().arrangements.setFrame(shorter))).toBe('ARRANGEMENT_OUTSIDE_PERIOD');
    const long = { ...later, periodTo: '2032-09-30', moveAmounts: true };
    expect(await outcomeOf(officer().arrangements.setFrame(long))).toBe('ARRANGEMENT_PERIOD_TOO_LONG');
    expect(await countEvents()).toBe(before);
    expect(await gridOf(arrangementId)).toEqual(grid.toSorted());
    const moved = await officer().arrangements.setFrame({ ...later, moveAmounts: true });
    expect(moved).toMatchObject({ version: 2, totalCents, periodFrom: '2027-04-01' });
    expect(await gridOf(arrangementId)).toEqual(
      ['2027Q2 1200000 null', '2027Q2 330000 300', '2027Q3 1200000 null', '2027Q3 330000 300'].toSorted(),
    );
  });

  test('a copy has the frame and the lines, moved to its period, and nothing of what came of it', async () => {
    const was = await made({ status: 'EVALUATED' });
    const copy = await officer().arrangements.duplicate({
      arrangementId: was.arrangementId,
      title: 'Nog een half jaar',
      periodFrom: '2027-07-01',
    });
    expect(copy).toMatchObject({
      title: 'Nog een half jaar',
      status: 'DRAFT',
      periodFrom: '2027-07-01',
      periodTo: '2027-12-31',
      reviewOn: '2027-10-15',
      totalCents: was.totalCents,
      contractReference: null,
      isOffered: false,
    });
    expect(await gridOf(copy.id)).toEqual(
      ['2027Q3 1200000 null', '2027Q3 330000 300', '2027Q4 1200000 null', '2027Q4 330000 300'].toSorted(),
    );
    const { q, t } = world.store.read;
    const row = (await q.select().from(t.arrangements)).find(({ id }) => id === copy.id);
    expect(row).toMatchObject({ copiedFromId: was.arrangementId, whyHere: '', proposedVersionId: null });
    expect((await officer().arrangements.get(was)).status).toBe('EVALUATED');
  });
});
