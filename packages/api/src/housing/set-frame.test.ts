import { ENGINES } from '@regiovast/db/testing/test-store';
import type { SetHousingFrame } from '@regiovast/domain/housing/frame.schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsOf, logCase } from '../testing/log-case.ts';
import { type HousingWishes, makeHousingCase } from '../testing/make-housing-case.ts';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld } from '../testing/test-world.ts';

type Facts = Omit<SetHousingFrame, 'housingCaseId' | 'version'>;

describe.each(ENGINES)('the facts of a housing case on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator').housing;
  const make = async (wishes: HousingWishes = {}) =>
    (await makeHousingCase(world, 'noord', { practice: null, ...wishes })).housingCaseId;
  const practiceOf = (side: 'noord' | 'zuid', index: number) => world.practiceIds[side][index] ?? '';
  const payloads = async (subjectId: string) =>
    (await eventsOf(world, subjectId)).map(
      ({ action, payload }) => [action, JSON.parse(payload) as unknown] as const,
    );

  test('what is given is laid down, what is left out stays, null empties; one event without words', async () => {
    const housingCaseId = await make();
    const facts: Facts = {
      problem: 'Het contract is opgezegd',
      bottlenecks: ['NO_LOCATION', 'LEASE_ENDS', 'NO_LOCATION'],
      enrolledPatients: 2_100,
      leaseEndsOn: null,
      tenure: 'OWNED',
      condition: 'POOR',
      wantedYear: 2028,
      isOnNeedMap: false,
      ownerId: world.actor('rhoNoord', 'rhoManager').personId,
    };
    const view = await rho().setFrame({ housingCaseId, version: 1, ...facts });
    expect(view).toMatchObject({
      version: 2,
      problem: 'Het contract is opgezegd',
      bottlenecks: ['LEASE_ENDS', 'NO_LOCATION'],
      enrolledPatients: 2_100,
      enrolledAtCompletion: 3_000,
      premises: { address: 'Proefstraat 1', leaseEndsOn: null, tenure: 'OWNED', condition: 'POOR' },
      wanted: { floorAreaM2: 260, year: 2028 },
      isOnNeedMap: false,
      owner: { id: facts.ownerId },
    });
    expect(await payloads(housingCaseId)).toEqual([
      [
        'housing.frameSet',
        {
          changes: {
            isReworded: [false, true],
            housingBottlenecks: [
              ['LEASE_ENDS', 'TOO_SMALL'],
              ['LEASE_ENDS', 'NO_LOCATION'],
            ],
            ownerId: [world.actor('rhoNoord', 'rhoCoordinator').personId, facts.ownerId],
            enrolledPatients: [2_000, 2_100],
            tenure: ['RENT', 'OWNED'],
            leaseEndsOn: ['2027-06-30', null],
            premisesCondition: ['FAIR', 'POOR'],
            wantedYear: [2027, 2028],
            isOnNeedMap: [true, false],
          },
        },
      ],
    ]);
  });

  test('the same facts again are no change', async () => {
    const housingCaseId = await make();
    const again: Facts = { enrolledPatients: 2_000, bottlenecks: ['TOO_SMALL', 'LEASE_ENDS'], caseId: null };
    expect(await rho().setFrame({ housingCaseId, version: 1, ...again })).toMatchObject({ version: 1 });
    expect(await payloads(housingCaseId)).toEqual([]);
  });

  test('an initiative is renamed, moved within the area, and becomes a practice', async () => {
    const housingCaseId = await make();
    const others = await world.as('rhoNoord', 'rhoCoordinator').practices.municipalities();
    const municipalityCode = others.find(({ code }) => code !== PLACES.noord.municipalityCode)?.code ?? '';
    const moved = await rho().setFrame({
      housingCaseId,
      version: 1,
      initiativeName: 'Praktijk De Brink',
      municipalityCode,
    });
    expect(moved).toMatchObject({
      initiativeName: 'Praktijk De Brink',
      municipality: { code: municipalityCode },
    });
    const practiceId = practiceOf('noord', 6);
    const become = await rho().setFrame({ housingCaseId, version: 2, practiceId });
    expect(become).toMatchObject({
      practice: { id: practiceId },
      initiativeName: null,
      municipality: { code: PLACES.noord.municipalityCode },
    });
    const later = { housingCaseId, version: 3, initiativeName: 'Nog een naam' };
    expect(await outcomeOf(rho().setFrame(later))).toBe('HOUSING_NOT_INITIATIVE');
  });

  test('H-1, C-8: a test was of this practice in this place: of another it is judged anew', async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', {
      practice: null,
      test: { outcome: 'POSITIVE', state: 'CONFIRMED' },
    });
    const renamed = await rho().setFrame({ housingCaseId, version: 1, initiativeName: 'Praktijk De Es' });
    expect(renamed.accessTest).toEqual({ outcome: 'POSITIVE', state: 'CONFIRMED' });
    const practiceId = practiceOf('noord', 5);
    const become = await rho().setFrame({ housingCaseId, version: 2, practiceId });
    expect(become.accessTest).toBeNull();
  });

  test('a discontinuity case is linked when it is of the same practice, and unlinked again', async () => {
    const housingCaseId = await make({ practice: 3 });
    const caseId = await logCase(world, 'noord', 3);
    const linked = await rho().setFrame({ housingCaseId, version: 1, caseId });
    expect(linked.case).toMatchObject({ id: caseId });
    const loose = await rho().setFrame({ housingCaseId, version: 2, caseId: null });
    expect(loose.case).toBeNull();
    const other = await make({ practice: 4 });
    expect(await outcomeOf(rho().setFrame({ housingCaseId: other, version: 1, caseId }))).toBe(
      'HOUSING_OTHER_PRACTICE',
    );
  });

  test('refusals leave everything as it was', async () => {
    const ofPractice = await make({ practice: 2 });
    const ofInitiative = await make();
    const closed = await make({ step: 'CLOSED' });
    const manager = world.as('noord', 'procurementManager').housing;
    const neighbour = world.as('rhoZuid', 'rhoManager').housing;
    const ask = (housingCaseId: string, facts: Facts, version = 1) => ({ housingCaseId, version, ...facts });
    const stranger = world.actor('rhoZuid', 'rhoCoordinator').personId;
    const insurerPerson = world.actor('noord', 'procurementOfficer').personId;
    const cases: [string, () => Promise<unknown>][] = [
      ['STALE_VERSION', () => rho().setFrame(ask(ofPractice, { enrolledPatients: 1 }, 2))],
      ['HOUSING_CASE_CLOSED', () => rho().setFrame(ask(closed, { enrolledPatients: 1 }))],
      [
        'HOUSING_NOT_INITIATIVE',
        () => rho().setFrame(ask(ofPractice, { practiceId: practiceOf('noord', 7) })),
      ],
      [
        'HOUSING_ALREADY_OPEN',
        () => rho().setFrame(ask(ofInitiative, { practiceId: practiceOf('noord', 2) })),
      ],
      ['NOT_FOUND', () => rho().setFrame(ask(ofInitiative, { practiceId: practiceOf('zuid', 2) }))],
      [
        'NOT_FOUND',
        () => rho().setFrame(ask(ofInitiative, { municipalityCode: PLACES.zuid.municipalityCode })),
      ],
      ['OWNER_NOT_IN_REACH', () => rho().setFrame(ask(ofPractice, { ownerId: stranger }))],
      ['OWNER_NOT_IN_REACH', () => rho().setFrame(ask(ofPractice, { ownerId: insurerPerson }))],
      ['NOT_FOUND', () => rho().setFrame(ask(ofPractice, { caseId: practiceOf('noord', 0) }))],
      ['NOT_ALLOWED', () => manager.setFrame(ask(ofPractice, { enrolledPatients: 1 }))],
      ['NOT_FOUND', () => neighbour.setFrame(ask(ofPractice, { enrolledPatients: 1 }))],
    ];
    for (const [code, call] of cases) expect(await outcomeOf(call())).toBe(code);
    for (const id of [ofPractice, ofInitiative, closed]) {
      expect((await rho().get({ housingCaseId: id })).version).toBe(1);
      expect(await payloads(id)).toEqual([]);
    }
  });
});
