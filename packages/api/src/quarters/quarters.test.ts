import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('quarters on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    world.setNow(new Date('2026-09-10T09:00:00Z'));
    const as = world.as('rhoNoord', 'rhoCoordinator');
    const ownerId = world.actor('rhoNoord', 'rhoCoordinator').personId;
    for (const practiceId of world.practiceIds.noord.slice(0, 6)) {
      const { caseId } = await as.cases.logSignal({
        requestKey: world.deps.ids.next(),
        practiceId,
        primaryCause: 'WORKLOAD',
        action: { title: 'Bellen', ownerId, dueOn: '2026-09-20' },
      });
      await as.cases.movePhase({
        caseId,
        version: 1,
        to: 'THREATENED',
        reason: 'stopt',
        effectiveOn: '2026-09-10',
        expectedEndOn: '2027-01-01',
      });
    }
    world.setNow(new Date('2026-11-19T10:00:00Z'));
  });
  afterAll(() => world.discard());

  const analyst = () => world.as('ministry', 'ministryAnalyst');

  test('Q-1: a quarter that has not ended cannot be closed', async () => {
    expect(await outcomeOf(analyst().quarters.close({ quarter: '2026Q4' }))).toBe('QUARTER_NOT_ENDED');
  });

  test('Q-2: closing seals the figures of the last day, and a second closing is refused', async () => {
    const view = await analyst().quarters.close({ quarter: '2026Q3' });
    const value = (code: string, region: string) =>
      view.values.find((cell) => cell.indicatorCode === code && cell.regionCode === region);
    expect(value('PRACTICES_AT_RISK', 'ZK09')).toMatchObject({ value: 6, suppressed: false });
    // Six practices with 2,000 to 7,000 enrolled patients.
    expect(value('PATIENTS_AT_RISK', 'NL')).toMatchObject({ value: 27_000, quality: 'MEASURED' });
    expect(value('PRACTICES_AT_RISK', 'ZK31')).toMatchObject({ value: 0, suppressed: false });
    // Two of the six with a known state in each side: a count of two is too small to show (C-4).
    expect(value('PATIENT_STOP_SHARE_FULL', 'ZK09')).toMatchObject({ value: null, suppressed: true });
    expect(await outcomeOf(analyst().quarters.close({ quarter: '2026Q3' }))).toBe('QUARTER_ALREADY_CLOSED');
  });

  test('Q-2: what is learnt afterwards does not change the sealed quarter', async () => {
    const before = await analyst().quarters.get({ quarter: '2026Q3' });
    const as = world.as('rhoNoord', 'rhoCoordinator');
    const [row] = (await as.cases.list({})).rows;
    const view = await as.cases.get({ caseId: row?.id ?? '' });
    await as.cases.movePhase({
      caseId: view.id,
      version: view.version,
      to: 'ACUTE',
      reason: 'eerder',
      effectiveOn: '2026-09-29',
    });
    expect(await analyst().quarters.get({ quarter: '2026Q3' })).toEqual(before);
  });

  test('the overview shows the sealed quarter outside the own area, live figures inside, and all inhabitants', async () => {
    const { rows, publishedQuarter } = await world.as('rhoNoord', 'rhoCoordinator').regions.overview({});
    expect(publishedQuarter).toBe('2026Q3');
    expect(rows).toHaveLength(31);
    expect(rows.reduce((sum, row) => sum + (row.inhabitants.value ?? 0), 0)).toBe(18_129_951);
    expect(rows.find((row) => row.code === 'ZK09')).toMatchObject({
      basis: 'live',
      phases: { THREATENED: 5, ACUTE: 1 },
    });
    expect(rows.find((row) => row.code === 'ZK31')).toMatchObject({ basis: 'published', phases: null });
  });
});
