import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { makeTestWorld, PLACES, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('a housing case begins on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const practiceOf = (index: number) => world.practiceIds.noord[index] ?? '';
  const begin = (index: number) =>
    world.as('rhoNoord', 'rhoCoordinator').housing.start({
      subject: { kind: 'PRACTICE', practiceId: practiceOf(index) },
      bottlenecks: ['TOO_SMALL', 'TOO_SMALL', 'LEASE_ENDS'],
    });

  test('with what the register knows of the practice, and as the RHO’s own', async () => {
    const begun = await begin(4);
    expect(begun).toMatchObject({
      practice: { id: practiceOf(4) },
      municipality: { code: PLACES.noord.municipalityCode },
      bottlenecks: ['LEASE_ENDS', 'TOO_SMALL'],
      step: 'REPORTED',
      insurer: null,
      premises: { address: 'Proefstraat 5, 9700 AA Groningen' },
      can: { edit: { can: true }, share: { can: true }, decideAccessTest: { can: false } },
    });
    expect(begun.number).toMatch(/^HV-2026-[0-9A-Z]{5}$/);
    await expect(
      world.as('noord', 'procurementOfficer').housing.get({ housingCaseId: begun.id }),
    ).rejects.toMatchObject({ message: 'NOT_FOUND' });
  });

  test('once per practice: a second answers that there is one', async () => {
    await begin(5);
    await expect(begin(5)).rejects.toMatchObject({ message: 'HOUSING_ALREADY_OPEN' });
  });

  test('of an initiative in the area; outside it the municipality is absent', async () => {
    const { housing } = world.as('rhoNoord', 'rhoCoordinator');
    const initiative = { kind: 'INITIATIVE', initiativeName: 'Praktijk in de nieuwe wijk' } as const;
    const begun = await housing.start({
      subject: { ...initiative, municipalityCode: PLACES.noord.municipalityCode },
      bottlenecks: ['NO_FACILITY_IN_NEW_DISTRICT'],
    });
    expect(begun).toMatchObject({ practice: null, initiativeName: 'Praktijk in de nieuwe wijk' });
    await expect(
      housing.start({
        subject: { ...initiative, municipalityCode: PLACES.zuid.municipalityCode },
        bottlenecks: ['NO_LOCATION'],
      }),
    ).rejects.toMatchObject({ message: 'NOT_FOUND' });
  });

  test('C-6: another RHO and another insurer never see it, the insurer it was shared with does', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const seen = await world.as('noord', 'insurerViewer').housing.get({ housingCaseId });
    expect(seen).toMatchObject({ id: housingCaseId, can: { edit: { can: false } } });
    for (const other of [world.as('rhoZuid', 'rhoManager'), world.as('zuid', 'procurementManager')])
      await expect(other.housing.get({ housingCaseId })).rejects.toMatchObject({ message: 'NOT_FOUND' });
  });
});
