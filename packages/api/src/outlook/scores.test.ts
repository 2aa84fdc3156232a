import { listScoreWeights } from '@regiovast/db/outlook/score-weights';
import { addStatements } from '@regiovast/db/practices/practice-register';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { NO_FACTS } from '@regiovast/domain/practices/practice-facts';
import { PLAIN_WEIGHTS } from '@regiovast/domain/outlook/weights.fixture';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld, TODAY } from '../testing/test-world.ts';
import { readScores } from './read-scores.ts';

const { noord, zuid } = PLACES;
const QUARTER = '2026Q3';

describe.each(ENGINES)('the pressure score on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    world.setNow(new Date('2026-09-10T09:00:00Z'));
    const as = world.as('rhoNoord', 'rhoCoordinator');
    const ownerId = world.actor('rhoNoord', 'rhoCoordinator').personId;
    const { caseId } = await as.cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[0] ?? '',
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
    world.setNow(new Date('2026-11-19T10:00:00Z'));
    await world.as('ministry', 'ministryAnalyst').quarters.close({ quarter: QUARTER });
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const scope = () => ({ kind: 'rho', organisationId: world.organisationIds.rhoNoord, on: TODAY }) as const;

  test('the parts of the own region add up to its score, and the score is that of the overview', async () => {
    const { score, row } = await rho().regions.get({ code: noord.regionCode });
    expect(score.basis).toBe('live');
    expect(score.value).toBeGreaterThan(0);
    expect(score.parts.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(score.value);
    expect(score.parts.map(({ part, state }) => `${part} ${state}`)).toEqual([
      'CAPACITY known',
      'ELDERLY known',
      'CONTINUITY known',
      'SUCCESSION missing',
      'STOPS known',
      'PLACES missing',
      'HOUSING missing',
    ]);
    // Succession, places and housing weigh 30 together, and one practice in four does not state its stop.
    expect(score.confidence).toBe(0.66);
    expect(row.score).toEqual({
      value: score.value,
      confidence: score.confidence,
      change: score.change,
      band: score.band,
    });
  });

  test('nothing happened since the quarter was sealed: the score did not change, and the trend shows it', async () => {
    const { score } = await rho().regions.get({ code: noord.regionCode });
    expect(score).toMatchObject({ change: 0, version: 1, trend: [{ quarter: QUARTER, value: score.value }] });
    expect(score.national).toMatchObject({ quarter: QUARTER, referenceDate: '2026-09-30' });
    const { national, weightsVersion } = await rho().regions.overview({});
    expect(weightsVersion).toBe(1);
    expect(national.find(({ indicatorCode }) => indicatorCode === 'PRESSURE_SCORE')).toMatchObject({
      value: score.national?.value,
      trend: [{ quarter: QUARTER, value: score.national?.value }],
    });
  });

  test('C-6: elsewhere the score is the sealed one, and no part of it is shown', async () => {
    const { score } = await rho().regions.get({ code: zuid.regionCode });
    expect(score.basis).toBe('published');
    expect(score.value).not.toBeNull();
    expect(score.referenceDate).toBe('2026-09-30');
    for (const part of score.parts) {
      expect(part).toMatchObject({ state: 'hidden', value: null, points: null, coverage: null });
    }
  });

  test('C-6: a case that is not shared with the insurer does not raise its score', async () => {
    const continuity = async (as: ReturnType<TestWorld['as']>) =>
      (await as.regions.get({ code: noord.regionCode })).score.parts.find(
        ({ part }) => part === 'CONTINUITY',
      );
    expect((await continuity(rho()))?.value).toBeGreaterThan(0);
    expect((await continuity(world.as('noord', 'insurerViewer')))?.value).toBe(0);
    const { score } = await world.as('noord', 'insurerViewer').regions.get({ code: noord.regionCode });
    expect(score.cases).toBe('shared');
    // The sealed score counts the case; against it this would be a fall that never happened.
    expect(score.change).toBe(0);
    expect(score.trend.at(-1)?.value).toBeGreaterThan(score.value ?? 0);
  });

  test('C-6: the platform sees the score and not what its continuity rests on', async () => {
    const own = (await rho().regions.get({ code: noord.regionCode })).score;
    const { score } = await world.as('platform', 'platformAdmin').regions.get({ code: noord.regionCode });
    expect(score.value).toBe(own.value);
    expect(score.parts.find(({ part }) => part === 'CONTINUITY')).toMatchObject({
      state: 'hidden',
      value: null,
    });
  });

  test('a division that is never sealed has scores without a change', async () => {
    const { rows } = await rho().regions.overview({ regionType: 'rhoArea' });
    expect(rows.find(({ code }) => code === 'RA01')?.score).toMatchObject({ change: null, confidence: 0.66 });
    expect(rows.find(({ code }) => code === 'RA02')?.score).toEqual({
      value: null,
      confidence: null,
      change: null,
      band: null,
    });
  });

  test('F-4: as of a past day the facts are of then, also when they changed since', async () => {
    const before = await rho().regions.get({ code: noord.regionCode, asOf: '2026-09-30' });
    expect(before).toMatchObject({ asOf: '2026-09-30', referenceDate: '2026-09-30' });
    expect(before.score.value).toBe((await rho().regions.get({ code: noord.regionCode })).score.value);
    const early = await rho().regions.get({ code: noord.regionCode, asOf: '2026-09-09' });
    expect(early.row).toMatchObject({ basis: 'live', phases: { SIGNAL: 0, THREATENED: 0 } });
    expect(early.publishedQuarter).toBeNull();
    const { rows, publishedQuarter } = await rho().regions.overview({ asOf: '2026-09-29' });
    expect(publishedQuarter).toBeNull();
    expect(rows.find(({ code }) => code === zuid.regionCode)).toMatchObject({ basis: 'none' });
  });

  test('F-4: a day that has not come is refused', async () => {
    expect(await outcomeOf(rho().regions.overview({ asOf: '2026-11-20' }))).toBe('DATE_IN_FUTURE');
    expect(await outcomeOf(rho().regions.get({ code: 'ZK09', asOf: '2026-11-20' }))).toBe('DATE_IN_FUTURE');
  });

  test('P-2: read before and after a change in one transaction, the scores tell what it does', async () => {
    const question = { type: 'careOffice', on: TODAY, scope: scope() } as const;
    const undone = new Error('undone');
    let scores: (number | null | undefined)[] = [];
    await world.store
      .transaction(async (tx) => {
        const before = await readScores(tx, question);
        await addStatements(
          tx,
          world.practiceIds.noord.map((practiceId) => ({
            ...NO_FACTS,
            id: world.deps.ids.next(),
            practiceId,
            referenceDate: '2026-11-01',
            source: 'proef',
            recordedAt: '2026-11-19T10:00:00.000Z',
            recordedBy: null,
            importId: null,
            patientStop: 'full',
          })),
        );
        const after = await readScores(tx, question);
        expect([...before.keys()]).toEqual([noord.regionCode]);
        scores = [before.get(noord.regionCode)?.score, after.get(noord.regionCode)?.score];
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
    const [before, after] = scores;
    expect(after).toBeGreaterThan(before ?? 0);
    expect((await rho().regions.get({ code: noord.regionCode })).score.value).toBe(before);
  });

  test('everybody reads the weights; a preview says what others would do and changes nothing', async () => {
    const admin = world.as('platform', 'platformAdmin');
    const { current, versions } = await world.as('zuid', 'insurerViewer').outlook.weights();
    expect({ current, versions: versions.map(({ version, validTo }) => [version, validTo]) }).toEqual({
      current: 1,
      versions: [[1, null]],
    });
    const preview = await admin.outlook.previewWeights({ payload: PLAIN_WEIGHTS });
    const row = preview.regions.find(({ code }) => code === noord.regionCode);
    expect(row?.before.value).toBe((await rho().regions.get({ code: noord.regionCode })).score.value);
    expect(row?.after.value).not.toBe(row?.before.value);
    expect(preview.changedScores).toBeGreaterThan(0);
    expect((await listScoreWeights(world.store.read)).length).toBe(1);
  });

  test('R-2: new weights make a new version from their day on; scores by others are no longer compared', async () => {
    const admin = world.as('platform', 'platformAdmin');
    const asked = { payload: PLAIN_WEIGHTS, validFrom: TODAY, reason: 'proef', latest: 1 };
    expect(await outcomeOf(admin.outlook.setWeights({ ...asked, validFrom: '2026-11-18' }))).toBe(
      'WEIGHTS_IN_PAST',
    );
    const view = await admin.outlook.setWeights(asked);
    expect(view).toMatchObject({ current: 2, latest: 2 });
    expect(view.versions[1]).toMatchObject({ version: 1, validTo: '2026-11-18' });
    expect(await outcomeOf(admin.outlook.setWeights(asked))).toBe('STALE_VERSION');

    const { score, trends } = await rho().regions.get({ code: noord.regionCode });
    expect(score).toMatchObject({ version: 2, change: null, national: null, trend: [] });
    expect(trends.find(({ indicatorCode }) => indicatorCode === 'PRESSURE_SCORE')?.points).toHaveLength(1);
    // As of a day before, by the weights of then.
    const then = await rho().regions.get({ code: noord.regionCode, asOf: '2026-11-18' });
    expect(then.score).toMatchObject({ version: 1, change: 0 });
    // What was sealed stays by the weights it was sealed with.
    expect((await rho().regions.get({ code: zuid.regionCode })).score.version).toBe(1);
  });
});
