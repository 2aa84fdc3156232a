import { ENGINES } from '@regiovast/db/testing/test-store';
import { updateHousing } from '@regiovast/db/housing/write-housing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { makeHousingOption } from '../testing/make-housing-option.ts';
import { makeTestWorld, type TestWorld, TODAY } from '../testing/test-world.ts';
import { tellOfAlarms } from './tell-of-alarms.ts';

describe.each(ENGINES)('alarms of housing cases, on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const owner = () => world.actor('rhoNoord', 'rhoCoordinator').personId;
  const notices = async () => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.notices).orderBy(t.notices.createdAt, t.notices.id);
    return rows.map(({ personId, kind, subjectId, details }) => ({ personId, kind, subjectId, details }));
  };
  const change = (
    housingCaseId: string,
    values: { leaseEndsOn?: string | null; ownerId?: string },
    version = 1,
  ) => world.store.transaction((tx) => updateHousing(tx, housingCaseId, version, values));

  test('W-2: the owner is told of an alarm once, however often it runs', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    expect(await tellOfAlarms(world.deps)).toBe(1);
    expect(await notices()).toEqual([
      {
        personId: owner(),
        kind: 'housingAlarm',
        subjectId: housingCaseId,
        details: { housingNumber: expect.stringMatching(/^HV-2026-/), alarm: 'LEASE_ENDS', on: '2027-06-30' },
      },
    ]);
    world.setNow(new Date('2026-11-21T02:00:00Z'));
    expect(await tellOfAlarms(world.deps)).toBe(1);
    expect((await notices()).length).toBe(1);
  });

  test('H-5: nights on which nothing ran lose no alarm', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    await change(housingCaseId, { leaseEndsOn: null });
    await makeHousingOption(world, housingCaseId, {
      permitExpectedOn: '2026-12-01',
      completionOn: '2027-01-10',
    });
    expect(await tellOfAlarms(world.deps)).toBe(0);
    world.setNow(new Date('2027-02-01T02:00:00Z'));
    expect(await tellOfAlarms(world.deps)).toBe(2);
    expect((await notices()).map(({ details }) => [details['alarm'], details['on']])).toEqual([
      ['PERMIT_LATE', '2026-12-01'],
      ['COMPLETION_LATE', '2027-01-10'],
    ]);
  });

  test('H-5: another day is another alarm', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    await tellOfAlarms(world.deps);
    await change(housingCaseId, { leaseEndsOn: '2027-05-31' });
    await tellOfAlarms(world.deps);
    expect((await notices()).map(({ details }) => details['on'])).toEqual(['2027-06-30', '2027-05-31']);
  });

  test('H-2: an explanation that expires within thirty days is told of, one that was refused or replaced is not', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    await change(housingCaseId, { leaseEndsOn: null });
    const answered = (
      cell: string,
      given: { expiresOn?: string; replaced?: boolean; refused?: boolean } = {},
    ) => ({
      id: world.deps.ids.next(),
      housingCaseId,
      cell,
      state: 'DEVIATED' as const,
      note: 'Niet gelukt',
      category: 'NO_LOCATION' as const,
      evidence: 'Brief',
      expiresOn: given.expiresOn ?? '2026-12-19',
      guidanceVersion: 1,
      cellSha256: 'a'.repeat(64),
      answeredAt: `${TODAY}T09:00:00.000Z`,
      answeredBy: owner(),
      organisationId: world.organisationIds.rhoNoord,
      contentSha256: 'b'.repeat(64),
      replacedAt: given.replaced ? `${TODAY}T09:30:00.000Z` : null,
      ...(given.refused && {
        counterSign: 'REFUSED' as const,
        counterSignedAt: `${TODAY}T09:30:00.000Z`,
        counterSignedBy: world.actor('noord', 'procurementOfficer').personId,
        counterSignReason: 'Nee',
      }),
    });
    await world.store.transaction((tx) =>
      tx.q
        .insert(tx.t.housingAnswers)
        .values([
          answered('GP_SIGNAL'),
          answered('LATER', { expiresOn: '2026-12-20' }),
          answered('REPLACED', { replaced: true }),
          answered('REFUSED', { refused: true }),
        ]),
    );
    expect(await tellOfAlarms(world.deps)).toBe(1);
    expect(await notices()).toMatchObject([{ details: { alarm: 'EXPLANATION_EXPIRES', on: '2026-12-19' } }]);
    const view = await world.as('rhoNoord', 'rhoViewer').housing.options({ housingCaseId });
    expect(view.alarms).toMatchObject([{ kind: 'EXPLANATION_EXPIRES', cell: 'GP_SIGNAL', days: 30 }]);
    expect(view.cells).toMatchObject([{ code: 'GP_SIGNAL', nl: 'Op tijd melden' }]);
  });

  test('W-2: where the owner left the RHO everybody who works on it there is told; a closed case tells nobody', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    await makeHousingCase(world, 'noord', { practice: 1, step: 'CLOSED' });
    await change(housingCaseId, { ownerId: world.actor('rhoZuid', 'rhoCoordinator').personId });
    await tellOfAlarms(world.deps);
    const told = (await notices()).map(({ personId }) => personId);
    expect(told.sort()).toEqual([owner(), world.actor('rhoNoord', 'rhoManager').personId].sort());
  });
});
