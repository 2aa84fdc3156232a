import { addStatements } from '@regiovast/db/practices/practice-register';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { NO_FACTS } from '@regiovast/domain/practices/practice-facts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';

/** Kilometres north of the practice of the case, and places; null: not stated. */
const NEAR = [
  { km: 1, places: 300 },
  { km: 3, places: null },
  { km: 5, places: 200 },
  { km: 7.6, places: 100 },
  { km: 7.8, places: 1_000 },
] as const;

describe.each(ENGINES)('the impact of a case on %s', (engine) => {
  let world: TestWorld;
  let caseId: string;
  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const practice = (index: number) => world.practiceIds.noord[index] ?? '';
  const logged = async (index: number) =>
    (
      await rho().cases.logSignal({
        requestKey: world.deps.ids.next(),
        practiceId: practice(index),
        primaryCause: 'WORKLOAD',
        action: {
          title: 'Bellen',
          ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
          dueOn: '2026-11-23',
        },
      })
    ).caseId;
  const move = async (id: string, to: 'WATCH' | 'ACUTE' | 'BRIDGING', more: object = {}) => {
    const { version } = await rho().cases.get({ caseId: id });
    await rho().cases.movePhase({ caseId: id, version, to, reason: 'proef', effectiveOn: TODAY, ...more });
  };

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    await world.store.transaction(async (tx) => {
      const { q, t } = tx;
      const rows = await q.select().from(t.practices);
      await q.delete(t.practiceStatements);
      await q.delete(t.practices);
      await q.insert(t.practices).values(
        rows.map((row) => {
          const index = world.practiceIds.noord.indexOf(row.id);
          const km = index === 0 ? 0 : (NEAR[index - 1]?.km ?? 60);
          return index < 0 ? row : { ...row, latitude: 53.2 - km / 111.195, longitude: 6.56 };
        }),
      );
      const stated = (practiceId: string, facts: object) => ({
        ...NO_FACTS,
        id: world.deps.ids.next(),
        practiceId,
        referenceDate: '2026-09-30',
        source: 'opgave',
        recordedAt: '2026-10-01T08:00:00.000Z',
        recordedBy: null,
        importId: null,
        ...facts,
      });
      await addStatements(tx, [
        stated(practice(0), { enrolledPatients: 2_000 }),
        ...NEAR.map(({ places }, index) =>
          stated(practice(index + 1), { enrolledPatients: 2_500, placesAvailable: places }),
        ),
      ]);
    });
    caseId = await logged(0);
  });
  afterAll(() => world.discard());

  test('D-6: places within reach, the nearest first, and how many patients have nowhere to go', async () => {
    const view = await rho().cases.impact({ caseId });
    expect(view).toMatchObject({
      asOf: TODAY,
      patients: { value: 2_000, basis: 'enrolled', referenceDate: '2026-09-30', source: 'opgave' },
      reach: { radiusKm: 10, detourFactor: 1.3, isDefault: true },
      practices: 4,
      places: 600,
      practicesWithPlaces: 3,
      practicesUnknown: 1,
      toPlace: 2_000,
      nowhere: 1_400,
      isAtMost: true,
    });
    expect(
      view.rows.map(({ kilometres, placesLeft, placesOn }) => [kilometres, placesLeft, placesOn]),
    ).toEqual([
      [1.3, 300, '2026-09-30'],
      [3.9, null, null],
      [6.5, 200, '2026-09-30'],
      [9.9, 100, '2026-09-30'],
    ]);
  });

  test('D-6, C-6: a practice at risk does not count for who sees its case, and does for who does not', async () => {
    const other = await logged(1);
    await move(other, 'WATCH');
    await rho().cases.share({ caseId, version: 1 });
    const own = await rho().cases.impact({ caseId });
    expect(own).toMatchObject({ places: 300, practicesAtRisk: 1, nowhere: 1_700 });
    expect(own.rows[0]).toMatchObject({ riskPhase: 'WATCH', placesLeft: null });
    const insurer = await world.as('noord', 'insurerViewer').cases.impact({ caseId });
    expect(insurer).toMatchObject({ places: 600, practicesAtRisk: 0 });
    expect(insurer.rows[0]?.riskPhase).toBeNull();
  });

  test('D-6: patients who have a place are subtracted, and so are the places they took', async () => {
    await move(caseId, 'ACUTE');
    const placements = [
      { practiceId: practice(3), patients: 150 },
      { kind: 'ONLINE_PRACTICE' as const, practiceId: null, patients: 1_000 },
    ];
    await move(caseId, 'BRIDGING', { placements });
    const view = await rho().cases.impact({ caseId });
    // Of the 300 places that count, 150 were taken by this case.
    expect(view).toMatchObject({ placed: 1_150, toPlace: 850, places: 150, nowhere: 700 });
    expect(view.rows.find(({ placed }) => placed > 0)).toMatchObject({ placesStated: 200, placesLeft: 50 });
    const { version } = await rho().cases.record({ caseId });
    await rho().cases.setRecord({ caseId, version, fields: { affectedPatients: 1_200 } });
    expect(await rho().cases.impact({ caseId })).toMatchObject({
      patients: { value: 1_200, basis: 'affected', enrolled: 2_000 },
      toPlace: 50,
      nowhere: 0,
      isAtMost: false,
    });
  });

  test('D-6: the reach is dated: another one holds from its day on, and no day is taken twice', async () => {
    const admin = world.as('platform', 'platformAdmin');
    const given = {
      radiusKm: 15,
      detourFactor: 1.3,
      validFrom: '2026-11-20',
      source: 'proef',
      reason: 'proef',
    };
    await admin.cases.setReach(given);
    expect((await rho().cases.impact({ caseId })).practices).toBe(4);
    expect(await outcomeOf(admin.cases.setReach({ ...given, radiusKm: 5 }))).toBe('REACH_DATE_TAKEN');
    expect(await outcomeOf(admin.cases.setReach({ ...given, validFrom: '2026-11-18' }))).toBe('DATE_IN_PAST');
    world.setNow(new Date('2026-11-20T10:00:00Z'));
    const view = await rho().cases.impact({ caseId });
    expect(view).toMatchObject({ practices: 5, reach: { radiusKm: 15, isDefault: false } });
    const { current, settings } = await rho().cases.reach();
    expect({ current, from: settings.map(({ validFrom }) => validFrom) }).toEqual({
      current: '2026-11-20',
      from: ['2026-11-20', '2023-01-01'],
    });
  });
});
