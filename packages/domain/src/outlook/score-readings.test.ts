import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCounts, type AreaCounts, NO_COUNTS } from '../quarters/area-counts.ts';
import { endHorizons, riskPatientsOf } from '../quarters/risk-patients.ts';
import { scoreOf } from './pressure-score.ts';
import { readingsOf } from './score-readings.ts';
import { SCORE_PARTS } from './score-parts.ts';
import { PLAIN_WEIGHTS } from './weights.fixture.ts';

const AREA: AreaCounts = {
  ...NO_COUNTS,
  inhabitants: 20_000,
  inhabitants75Plus: 2_000,
  practices: 10,
  patientsEnrolled: 16_000,
  practicesWithPatients: 8,
  practicesWithKnownStop: 8,
  fullStops: 2,
  partialStops: 4,
  gpFte: 10,
  practicesWithGpFte: 8,
  owners: 16,
  owners60Plus: 4,
  practicesWithOwnerAges: 9,
  placesAvailable: 400,
  practicesWithPlaces: 5,
  leasesEnding: 1,
  practicesWithLease: 4,
  watchWithin6Months: 400,
  watchLater: 800,
  threatenedWithin12Months: 600,
  acute: 100,
  bridging: 200,
};

test('the value of every part, worked by hand; fte and places are raised to all practices', () => {
  expect(readingsOf(AREA, PLAIN_WEIGHTS)).toEqual({
    // 10 fte at 8 of the 10 practices is 12.5 at all of them.
    CAPACITY: { value: 1_600, coverage: 0.8 },
    ELDERLY: { value: 160, coverage: 0.8 },
    // 400 x 1 x .5 + 800 x .25 x .5 + 600 x .5 + 100 + 200 = 900 of 16,000.
    CONTINUITY: { value: 5.63, coverage: 0.8 },
    SUCCESSION: { value: 25, coverage: 0.9 },
    STOPS: { value: 50, coverage: 0.8 },
    // 400 places at half of the practices is 800.
    PLACES: { value: 40, coverage: 0.5 },
    HOUSING: { value: 25, coverage: 0.4 },
  });
});

test('R-1: a part of which nobody stated anything is missing, never 0', () => {
  const readings = readingsOf({ ...NO_COUNTS, inhabitants: 1_000, practices: 3 }, PLAIN_WEIGHTS);
  for (const part of SCORE_PARTS) expect(readings[part], part).toEqual({ value: null, coverage: 0 });
});

test('practices whose owners are all employed have no succession to speak of', () => {
  const readings = readingsOf({ ...AREA, owners: 0, owners60Plus: 0 }, PLAIN_WEIGHTS);
  expect(readings.SUCCESSION).toEqual({ value: null, coverage: 0 });
});

test('an area that knows no case has a continuity of 0, which is known', () => {
  const { CONTINUITY } = readingsOf(
    { ...AREA, watchWithin6Months: 0, watchLater: 0, threatenedWithin12Months: 0, acute: 0, bridging: 0 },
    PLAIN_WEIGHTS,
  );
  expect(CONTINUITY).toEqual({ value: 0, coverage: 0.8 });
});

test.each([
  ['WATCH', '2026-10-01', 'watchWithin6Months'],
  ['WATCH', '2027-05-22', 'watchWithin6Months'],
  ['WATCH', '2027-05-23', 'watchWithin12Months'],
  ['THREATENED', '2027-11-22', 'threatenedWithin12Months'],
  ['THREATENED', '2027-11-23', 'threatenedLater'],
  ['THREATENED', null, 'threatenedLater'],
  ['ACUTE', '2029-01-01', 'acute'],
  ['BRIDGING', null, 'bridging'],
  ['SIGNAL', '2026-12-01', null],
  ['RESOLVED', null, null],
  ['CLOSED_NO_RISK', null, null],
] as const)('on 22 November 2026 a case in %s that ends on %s counts under %s', (phase, end, name) => {
  expect(riskPatientsOf(phase, end, '2026-11-22')).toBe(name);
});

test('the horizons lie six and twelve months ahead', () => {
  expect(endHorizons('2026-11-22')).toEqual({ within6: '2027-05-22', within12: '2027-11-22' });
});

test('the score of areas together lies between the lowest and the highest of them', () => {
  const area = fc
    .record({ scale: fc.integer({ min: 1, max: 50 }), acute: fc.integer({ min: 0, max: 1_600 }) })
    .map(
      ({ scale, acute }): AreaCounts => ({
        ...(Object.fromEntries(
          Object.entries(AREA).map(([name, count]) => [name, (count ?? 0) * scale]),
        ) as AreaCounts),
        acute: acute * scale,
      }),
    );
  fc.assert(
    fc.property(fc.array(area, { minLength: 1, maxLength: 6 }), (areas) => {
      const score = (counts: AreaCounts): number =>
        scoreOf(readingsOf(counts, PLAIN_WEIGHTS), PLAIN_WEIGHTS).value ?? 0;
      const scores = areas.map(score);
      expect(score(addCounts(areas))).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(score(addCounts(areas))).toBeLessThanOrEqual(Math.max(...scores));
    }),
  );
});
