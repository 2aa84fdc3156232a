import { updateArrangement } from '@regiovast/db/arrangements/write-arrangements';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { ResultOutcome } from '@regiovast/domain/arrangements/arrangement-codes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArrangement } from '../testing/make-arrangement.ts';
import { makeTestWorld, outcomeOf, type Side, type TestWorld, TODAY } from '../testing/test-world.ts';

type Wishes = {
  readonly side?: Side;
  readonly outcome?: ResultOutcome;
  readonly placesReached?: number | null;
  readonly paidCents?: number;
  readonly lesson?: string;
  readonly day?: string;
  readonly course?: 'DESK';
};

describe.each(ENGINES)('what worked on %s', (engine) => {
  let world: TestWorld;

  async function evaluated(wishes: Wishes): Promise<string> {
    const { side = 'noord', outcome = 'REACHED', placesReached = 100, paidCents = 1_000_000 } = wishes;
    const { lesson = '', day = '2026-10-01', course } = wishes;
    const { arrangementId } = await makeArrangement(world, side, { status: 'EVALUATED' });
    await world.store.transaction(async (tx) => {
      const { q, t } = tx;
      if (course) await updateArrangement(tx, arrangementId, 1, { course });
      await q.insert(t.arrangementEvaluations).values({
        arrangementId,
        outcome,
        placesReached,
        paidCents,
        words: '',
        lesson,
        evaluatedAt: `${day}T22:30:00.000Z`,
        evaluatedBy: world.actor(side, 'procurementOfficer').personId,
      });
    });
    return arrangementId;
  }
  const effects = () => world.as('noord', 'insurerViewer').arrangements.effects();

  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  test('A-5: nothing was evaluated yet, and an arrangement without an evaluation is none', async () => {
    await makeArrangement(world, 'noord', { status: 'ENDED' });
    expect(await effects()).toEqual({ insurerName: 'Verzekeraar Noord', asOf: TODAY, courses: [] });
  });

  test('A-5: number, outcomes, places, paid and median per place by course of action, with the newest lessons', async () => {
    const oldest = await evaluated({ lesson: 'Oudste les', day: '2026-01-01' });
    for (const [day, lesson] of [
      ['2026-04-30', 'Begin vroeg'],
      ['2026-05-01', 'Zoek een kartrekker'],
      ['2026-06-01', 'Houd het klein'],
    ] as const)
      await evaluated({ day, lesson, outcome: 'PARTLY', placesReached: 50, paidCents: 750_000 });
    await evaluated({ outcome: 'NOT_REACHED', placesReached: null, paidCents: 1, lesson: '  ' });
    await evaluated({ course: 'DESK', placesReached: 0 });
    const { courses } = await effects();
    expect(courses.map(({ course, arrangements }) => [course, arrangements])).toEqual([
      ['PRACTICE_MANAGEMENT', 5],
      ['DESK', 1],
    ]);
    const { lessons, ...numbers } = courses[0] ?? { lessons: [] };
    expect(numbers).toEqual({
      course: 'PRACTICE_MANAGEMENT',
      arrangements: 5,
      outcomes: { REACHED: 1, PARTLY: 3, NOT_REACHED: 1 },
      placesReached: 250,
      withPlaces: 4,
      paidCents: 3_250_001,
      medianCentsPerPlace: 15_000,
      withCostPerPlace: 4,
    });
    // On the calendar of Amsterdam it was already the next day.
    expect(lessons.map(({ evaluatedOn, lesson }) => [evaluatedOn, lesson])).toEqual([
      ['2026-06-02', 'Houd het klein'],
      ['2026-05-02', 'Zoek een kartrekker'],
      ['2026-05-01', 'Begin vroeg'],
    ]);
    expect(lessons.map(({ arrangementId }) => arrangementId)).not.toContain(oldest);
    expect(courses[1]).toMatchObject({ placesReached: 0, medianCentsPerPlace: null, withCostPerPlace: 0 });
  });

  test('C-1: what another insurer evaluated changes not one byte, and nobody but insurers may ask', async () => {
    const before = JSON.stringify(await effects());
    await evaluated({ side: 'zuid', paidCents: 99_999_999, lesson: 'Geheim' });
    expect(JSON.stringify(await effects())).toBe(before);
    const asked = (
      organisation: 'rhoNoord' | 'ministry' | 'platform',
      role: 'rhoManager' | 'ministryAnalyst' | 'platformAdmin',
    ) => outcomeOf(world.as(organisation, role).arrangements.effects());
    expect(await asked('rhoNoord', 'rhoManager')).toBe('NOT_ALLOWED');
    expect(await asked('ministry', 'ministryAnalyst')).toBe('NOT_ALLOWED');
    expect(await asked('platform', 'platformAdmin')).toBe('NOT_ALLOWED');
  });
});
