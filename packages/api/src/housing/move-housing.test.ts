import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HousingWishes, makeHousingCase } from '../testing/make-housing-case.ts';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld, TODAY } from '../testing/test-world.ts';

const CONFIRMED = { outcome: 'POSITIVE', state: 'CONFIRMED' } as const;

describe.each(ENGINES)('the course of a housing case on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator').housing;
  const make = async (wishes: HousingWishes = {}) =>
    (await makeHousingCase(world, 'noord', { practice: null, ...wishes })).housingCaseId;
  const events = async (subjectId: string) => {
    const { q, t } = world.store.read;
    const all = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return all.filter((event) => event.subjectId === subjectId);
  };

  test('S-2: a step back-dated keeps its day and leaves one event without its reason', async () => {
    const housingCaseId = await make();
    const step = { housingCaseId, version: 1, to: 'ACCESS_TEST', effectiveOn: '2026-11-10' } as const;
    const moved = await rho().move({ ...step, reason: 'Alles is bekend' });
    expect(moved).toMatchObject({
      version: 2,
      step: 'ACCESS_TEST',
      stepSince: '2026-11-10',
      moves: [
        { to: 'REPORTED', effectiveOn: '2026-11-01', reason: '' },
        { to: 'ACCESS_TEST', effectiveOn: '2026-11-10', reason: 'Alles is bekend' },
      ],
    });
    const insurer = await world.as('noord', 'procurementOfficer').housing.get({ housingCaseId });
    expect(insurer.moves.map(({ reason }) => reason)).toEqual([null, null]);
    const [event, ...others] = await events(housingCaseId);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ action: 'housing.moved', subjectKind: 'housingCase' });
    expect(JSON.parse(event?.payload ?? '{}')).toEqual({
      moveId: expect.any(String),
      from: 'REPORTED',
      to: 'ACCESS_TEST',
      effectiveOn: '2026-11-10',
    });
  });

  test.each([
    ['into the future', {}, { to: 'ACCESS_TEST', effectiveOn: '2026-11-20' }, 'DATE_IN_FUTURE'],
    [
      'before the last step',
      {},
      { to: 'ACCESS_TEST', effectiveOn: '2026-10-31' },
      'DATE_BEFORE_PREVIOUS_STEP',
    ],
    ['past a step', {}, { to: 'OPTIONS', effectiveOn: TODAY }, 'HOUSING_STEP_NOT_ALLOWED'],
    [
      'back without a reason',
      { step: 'ACCESS_TEST' },
      { to: 'REPORTED', effectiveOn: TODAY },
      'HOUSING_REASON_MISSING',
    ],
    [
      'on without a test',
      { step: 'ACCESS_TEST' },
      { to: 'ROLES_AGREED', effectiveOn: TODAY },
      'HOUSING_TEST_NOT_DECIDED',
    ],
    [
      'without a location',
      { step: 'OPTIONS' },
      { to: 'DECISION', effectiveOn: TODAY },
      'HOUSING_OPTION_MISSING',
    ],
    [
      'without a choice',
      { step: 'DECISION' },
      { to: 'REALISATION', effectiveOn: TODAY },
      'HOUSING_CHOICE_MISSING',
    ],
    ['of a closed case', { step: 'CLOSED' }, { to: 'REPORTED', effectiveOn: TODAY }, 'HOUSING_CASE_CLOSED'],
    ['of what changed meanwhile', {}, { version: 2, to: 'ACCESS_TEST', effectiveOn: TODAY }, 'STALE_VERSION'],
  ] as const)('%s is refused, and leaves nothing', async (_what, wishes, step, code) => {
    const housingCaseId = await make(wishes);
    const before = await rho().get({ housingCaseId });
    expect(await outcomeOf(rho().move({ housingCaseId, version: 1, ...step }))).toBe(code);
    expect(await rho().get({ housingCaseId })).toEqual(before);
    expect(await events(housingCaseId)).toEqual([]);
  });

  test('C-6: another RHO finds none; the insurer that sees it may not carry it on', async () => {
    const step = { housingCaseId: await make(), version: 1, to: 'ACCESS_TEST', effectiveOn: TODAY } as const;
    expect(await outcomeOf(world.as('rhoZuid', 'rhoManager').housing.move(step))).toBe('NOT_FOUND');
    for (const role of ['procurementManager', 'insurerViewer'] as const)
      expect(await outcomeOf(world.as('noord', role).housing.move(step))).toBe('NOT_ALLOWED');
    expect(await outcomeOf(world.as('rhoNoord', 'rhoViewer').housing.move(step))).toBe('NOT_ALLOWED');
  });

  test('H-1, H-4, H-5: what each step lacks is said beforehand, and is asked of the same facts', async () => {
    const housingCaseId = await make({ step: 'OPTIONS', test: CONFIRMED });
    const lacking = async () =>
      (await rho().get({ housingCaseId })).nextSteps.map(({ to, can }) =>
        `${to} ${can.because.join(' ')}`.trim(),
      );
    expect(await lacking()).toEqual([
      'ROLES_AGREED',
      'FINANCIAL_BOTTLENECK HOUSING_OPTION_MISSING HOUSING_COSTS_MISSING',
      'DECISION HOUSING_OPTION_MISSING',
    ]);
    const optionId = world.deps.ids.next();
    await world.store.transaction(async ({ q, t }) => {
      await q.insert(t.housingCosts).values({
        housingCaseId,
        year: 2027,
        yearlyCostCents: 4_000_000,
        enrolledPatients: 2_000,
        source: 'Huurcontract',
      });
      await q.insert(t.housingOptions).values({
        id: optionId,
        housingCaseId,
        name: 'Hoofdstraat 1',
        address: '',
        municipalityCode: PLACES.noord.municipalityCode,
        planningStatus: 'FITS_PLAN',
        note: '',
        state: 'CHOSEN',
        stateReason: 'Enige',
        addedAt: '2026-11-02T09:00:00.000Z',
        addedBy: world.actor('rhoNoord', 'rhoCoordinator').personId,
      });
    });
    expect(await lacking()).toEqual(['ROLES_AGREED', 'FINANCIAL_BOTTLENECK', 'DECISION']);
    await rho().move({ housingCaseId, version: 1, to: 'DECISION', effectiveOn: TODAY });
    const step = { housingCaseId, version: 2, to: 'REALISATION', effectiveOn: TODAY } as const;
    expect(await outcomeOf(rho().move(step))).toBe('HOUSING_COMPLETION_MISSING');
    await world.store.transaction(async ({ q, t }) => {
      await q.update(t.housingOptions).set({ completionOn: '2027-05-01' });
    });
    const moved = await rho().move(step);
    expect(moved).toMatchObject({ step: 'REALISATION', nextTerm: { kind: 'completion', on: '2027-05-01' } });
    const insurer = await world.as('noord', 'procurementOfficer').housing.get({ housingCaseId });
    expect(insurer.nextSteps).toEqual([]);
  });
});
