import { expect, test } from 'vitest';
import { addCounts, type AreaCounts, NO_COUNTS } from './area-counts.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { quarterSnapshotSchema } from './snapshot.ts';
import { decideClose, decideReconciled } from './close-quarter.rules.ts';
import { COUNT_FORMULAS, type CountedIndicator, INDICATOR_CODES, INDICATOR_FORMULAS } from './indicators.ts';
import { PLAIN_WEIGHTS } from '../outlook/weights.fixture.ts';

const counts = (overrides: Partial<AreaCounts>): AreaCounts => ({ ...NO_COUNTS, ...overrides });
const indicatorsOf = (area: AreaCounts) =>
  Object.fromEntries(
    Object.entries(COUNT_FORMULAS).map(([code, formula]) => [code, formula(area)]),
  ) as Record<CountedIndicator, ReturnType<typeof COUNT_FORMULAS.CASES_RESOLVED>>;
const definitions = INDICATOR_CODES.map((code) => ({
  code,
  version: 1,
  unit: 'x',
  labelNl: code,
  labelEn: code,
  definitionNl: code,
  definitionEn: code,
  source: 'proef',
  validFrom: '2023-01-01',
}));
const snapshot = (regions: { code: string; name: string; counts: AreaCounts }[]) =>
  buildSnapshot({
    quarter: '2026Q3',
    revision: 1,
    closedAt: '2026-10-05T09:00:00.000Z',
    regionType: 'careOffice',
    isDemo: false,
    definitions,
    score: { version: 3, weights: PLAIN_WEIGHTS },
    regions,
  });
const cell = (sealed: ReturnType<typeof snapshot>, code: string, region: string) =>
  sealed.values.find((value) => value.indicatorCode === code && value.regionCode === region);

test('Q-6: the formulas, worked by hand', () => {
  const values = indicatorsOf(
    counts({
      inhabitants: 200_000,
      practices: 60,
      practicesWithKnownStop: 56,
      fullStops: 14,
      partialStops: 21,
      gpFte: 124.36,
      practicesWithGpFte: 60,
      casesAtRisk: 9,
      casesAffecting: 6,
      casesAffectingWithPatients: 5,
      patientsAffected: 17_250,
      casesResolved: 7,
    }),
  );
  expect(values.PATIENT_STOP_SHARE_FULL).toEqual({ value: 25, quality: 'ESTIMATED', discloses: 14 });
  expect(values.PATIENT_STOP_SHARE_PARTIAL.value).toBe(37.5);
  expect(values.GPS_PER_10K).toMatchObject({ value: 6.22, quality: 'MEASURED' });
  expect(values.PATIENTS_AT_RISK).toEqual({ value: 17_250, quality: 'ESTIMATED', discloses: 6 });
  expect(values.PRACTICES_AT_RISK.value).toBe(9);
  expect(values.CASES_RESOLVED.value).toBe(7);
});

test('R-1: what nobody stated is unknown, never 0', () => {
  const values = indicatorsOf(counts({ practices: 8, casesAffecting: 2 }));
  for (const code of ['PATIENT_STOP_SHARE_FULL', 'GPS_PER_10K', 'PATIENTS_AT_RISK'] as const) {
    expect(values[code], code).toMatchObject({ value: null, quality: 'UNKNOWN' });
  }
  expect(indicatorsOf(NO_COUNTS).PATIENTS_AT_RISK).toMatchObject({ value: 0, quality: 'MEASURED' });
});

test('C-4: a region with two cases is suppressed together with one more, and the nation is shown', () => {
  const region = (code: string, casesAtRisk: number) => ({
    code,
    name: code,
    counts: counts({ casesAtRisk }),
  });
  const sealed = snapshot([region('B', 12), region('A', 2), region('C', 9), region('D', 0)]);
  expect(cell(sealed, 'PRACTICES_AT_RISK', 'A')).toMatchObject({ value: null, suppressed: true });
  expect(cell(sealed, 'PRACTICES_AT_RISK', 'C')).toMatchObject({ value: null, suppressed: true });
  expect(cell(sealed, 'PRACTICES_AT_RISK', 'B')).toMatchObject({ value: 12, suppressed: false });
  expect(cell(sealed, 'PRACTICES_AT_RISK', 'D')).toMatchObject({ value: 0, suppressed: false });
  expect(cell(sealed, 'PRACTICES_AT_RISK', 'NL')).toMatchObject({ value: 23, suppressed: false });
});

test('C-4: patients behind fewer than five practices are suppressed, however many they are', () => {
  const sealed = snapshot([
    {
      code: 'A',
      name: 'A',
      counts: counts({ casesAffecting: 4, casesAffectingWithPatients: 4, patientsAffected: 40_000 }),
    },
  ]);
  expect(cell(sealed, 'PATIENTS_AT_RISK', 'A')).toMatchObject({ value: null, suppressed: true });
  expect(cell(sealed, 'PATIENTS_AT_RISK', 'NL')).toMatchObject({ value: null, suppressed: true });
});

test('Q-4: the order of the regions given does not matter', () => {
  const regions = ['C', 'A', 'B'].map((code) => ({ code, name: code, counts: counts({ casesAtRisk: 8 }) }));
  expect(snapshot(regions)).toEqual(snapshot([...regions].reverse()));
});

test('Q-3: the first total that differs is named with both numbers', () => {
  const sum = addCounts([counts({ practices: 3 }), counts({ practices: 4 })]);
  expect(decideReconciled(sum, counts({ practices: 7 })).ok).toBe(true);
  expect(decideReconciled(sum, counts({ practices: 8 })).violations).toEqual([
    { code: 'QUARTER_TOTALS_DIFFER', details: { count: 'practices', regions: 7, nation: 8 } },
  ]);
});

test.each([
  ['on its last day', '2026-09-30', null, ['QUARTER_NOT_ENDED']],
  ['the day after', '2026-10-01', null, []],
  ['once more', '2026-10-01', 1, ['QUARTER_ALREADY_CLOSED']],
])('Q-1: closing %s', (_name, today, revision, expected) => {
  expect(decideClose('2026Q3', today, revision).violations.map(({ code }) => code)).toEqual(expected);
});

const AREA = counts({
  inhabitants: 20_000,
  inhabitants75Plus: 2_000,
  practices: 10,
  patientsEnrolled: 20_000,
  practicesWithPatients: 10,
  practicesWithKnownStop: 10,
  fullStops: 3,
  partialStops: 4,
  gpFte: 12.5,
  practicesWithGpFte: 10,
  owners: 20,
  owners60Plus: 6,
  practicesWithOwnerAges: 10,
  placesAvailable: 1_000,
  practicesWithPlaces: 10,
  leasesEnding: 2,
  practicesWithLease: 10,
  acute: 1_000,
});

test('Q-2: the pressure score is sealed per region and for the nation, with the version of its weights', () => {
  const sealed = snapshot([
    { code: 'A', name: 'A', counts: AREA },
    { code: 'B', name: 'B', counts: NO_COUNTS },
  ]);
  // 18 capacity, 8 elderly, 10 continuity, 3 succession, 5 stops, 5 places, 2 housing.
  expect(cell(sealed, 'PRESSURE_SCORE', 'A')).toMatchObject({
    value: 51,
    quality: 'MEASURED',
    suppressed: false,
  });
  expect(cell(sealed, 'PRESSURE_SCORE', 'B')).toMatchObject({ value: null, quality: 'UNKNOWN' });
  expect(cell(sealed, 'PRESSURE_SCORE', 'NL')).toMatchObject({ value: 51 });
  expect(sealed.pressureScore).toEqual({
    weightsVersion: 3,
    confidence: [
      { regionCode: 'A', confidence: 1 },
      { regionCode: 'B', confidence: 0 },
      { regionCode: 'NL', confidence: 1 },
    ],
  });
});

test('C-4: the pressure score gives no count away', () => {
  expect(INDICATOR_FORMULAS.PRESSURE_SCORE(AREA, PLAIN_WEIGHTS).discloses).toBeNull();
});

test('Q-2: a quarter sealed without a score has the first form, and it stays readable', () => {
  const before = buildSnapshot({
    quarter: '2026Q2',
    revision: 1,
    closedAt: '2026-07-05T09:00:00.000Z',
    regionType: 'careOffice',
    isDemo: false,
    definitions: definitions.filter(({ code }) => code !== 'PRESSURE_SCORE'),
    score: { version: 3, weights: PLAIN_WEIGHTS },
    regions: [{ code: 'A', name: 'A', counts: AREA }],
  });
  expect(before.schemaVersion).toBe(1);
  expect(before).not.toHaveProperty('pressureScore');
  expect(quarterSnapshotSchema.parse(before)).toEqual(before);
  const now = snapshot([{ code: 'A', name: 'A', counts: AREA }]);
  expect(now.schemaVersion).toBe(2);
  expect(quarterSnapshotSchema.parse(now)).toEqual(now);
});
