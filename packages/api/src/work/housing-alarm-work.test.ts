import type { HousingChange } from '@regiovast/db/housing/write-housing';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { housingAlarms } from '@regiovast/domain/housing/housing-alarms';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { housingWork, OWNER, type PutOption } from '../testing/housing-work-world.ts';
import { makeTestWorld, type TestWorld, TODAY } from '../testing/test-world.ts';

describe.each(ENGINES)('alarms of housing cases in my work, on %s', (engine) => {
  let world: TestWorld;
  let work: ReturnType<typeof housingWork>;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    work = housingWork(world);
  });
  afterEach(async () => {
    world.setNow(new Date(`${TODAY}T10:00:00.000Z`));
    await work.closeAll();
  });
  afterAll(() => world.discard());

  test.each<[string, HousingChange, PutOption | null, [string, string] | null]>([
    ['no lease', {}, null, null],
    ['a lease that ends in 12 months', { leaseEndsOn: '2027-11-19' }, null, ['LEASE_ENDS', '2027-11-19']],
    ['a lease that ends a day later', { leaseEndsOn: '2027-11-20' }, null, null],
    ['a lease that ended', { leaseEndsOn: '2026-11-01' }, null, ['LEASE_ENDS', '2026-11-01']],
    [
      'a choice that is ready on the last day of the lease',
      { leaseEndsOn: '2027-06-30' },
      { state: 'CHOSEN', completionOn: '2027-06-30' },
      null,
    ],
    [
      'a choice that is ready a day late, however far away',
      { leaseEndsOn: '2029-06-30' },
      { state: 'CHOSEN', completionOn: '2029-07-01' },
      ['LEASE_GAP', '2029-06-30'],
    ],
    [
      'a choice without a day',
      { leaseEndsOn: '2027-06-30' },
      { state: 'CHOSEN' },
      ['LEASE_ENDS', '2027-06-30'],
    ],
    [
      'a location that is only weighed',
      { leaseEndsOn: '2027-06-30' },
      { state: 'OPEN', completionOn: '2027-01-01' },
      ['LEASE_ENDS', '2027-06-30'],
    ],
    ['a permit of today', {}, { state: 'OPEN', permitExpectedOn: TODAY }, null],
    [
      'a permit of yesterday',
      {},
      { state: 'OPEN', permitExpectedOn: '2026-11-18' },
      ['PERMIT_LATE', '2026-11-18'],
    ],
    [
      'a permit that was granted',
      {},
      { state: 'CHOSEN', permitExpectedOn: '2026-11-18', planningStatus: 'PERMIT_GRANTED' },
      null,
    ],
    ['what fell off', {}, { state: 'DROPPED', permitExpectedOn: '2026-11-18' }, null],
    ['ready today', {}, { state: 'CHOSEN', completionOn: TODAY }, null],
    [
      'ready yesterday',
      {},
      { state: 'CHOSEN', completionOn: '2026-11-18' },
      ['COMPLETION_LATE', '2026-11-18'],
    ],
    ['being realised', { step: 'REALISATION' }, { state: 'CHOSEN', completionOn: '2026-11-18' }, null],
  ])('H-5: %s waits for who owns the case: %j', async (_name, change, location, expected) => {
    const housingCaseId = await work.made({ isShared: false }, change);
    if (location) await work.option(housingCaseId, location);
    expect(await work.waiting('housingAlarm')).toEqual(
      expected === null ? {} : { [OWNER.join('/')]: [expected] },
    );
    const kinds = housingAlarms(
      { step: change.step ?? 'REPORTED', leaseEndsOn: change.leaseEndsOn ?? null },
      location
        ? [
            {
              id: 'a',
              planningStatus: 'PERMIT_REQUESTED',
              permitExpectedOn: null,
              completionOn: null,
              ...location,
            },
          ]
        : [],
      [],
      TODAY,
    );
    expect(kinds.map(({ kind, on }) => [kind, on])).toEqual(expected === null ? [] : [expected]);
  });

  test('H-5: once one is chosen the days of the others do not count; each kind of alarm once, by its first day', async () => {
    const housingCaseId = await work.made({ isShared: false });
    await work.option(housingCaseId, {
      state: 'OPEN',
      permitExpectedOn: '2026-11-02',
      completionOn: '2026-11-04',
    });
    await work.option(housingCaseId, { state: 'OPEN', permitExpectedOn: '2026-11-03' });
    expect(await work.waiting('housingAlarm')).toEqual({
      [OWNER.join('/')]: [
        ['PERMIT_LATE', '2026-11-02'],
        ['COMPLETION_LATE', '2026-11-04'],
      ],
    });
    await work.option(housingCaseId, { state: 'CHOSEN', completionOn: '2026-11-05' });
    expect(await work.waiting('housingAlarm')).toEqual({
      [OWNER.join('/')]: [['COMPLETION_LATE', '2026-11-05']],
    });
    expect(await work.itemsOf(OWNER, 'housingAlarm')).toMatchObject([
      { step: 'housing.setOption', place: { tab: 'locaties' }, group: 'late' },
    ]);
  });
});
