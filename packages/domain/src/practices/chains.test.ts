import { expect, test } from 'vitest';
import { chainKey, chainTotals } from './chains.ts';

const practice = (change: object = {}) => ({
  isOpen: true,
  enrolledPatients: null,
  gpFte: null,
  placesAvailable: null,
  patientStop: 'unknown' as const,
  leaseEndOn: null,
  regionCode: null,
  openCasePhase: null,
  ...change,
});

test('P-4: an owner is recognised however its name is spelt', () => {
  expect(new Set(['Zorg Één  BV', 'zorg een bv', ' ZORG ÉÉN BV '].map(chainKey)).size).toBe(1);
  expect(chainKey('Zorg Twee BV')).not.toBe(chainKey('Zorg Een BV'));
});

test('P-4, R-1: sums say of how many practices they know, and nothing known is unknown', () => {
  const totals = chainTotals(
    [
      practice({ enrolledPatients: 2_000, gpFte: 0.1, regionCode: 'ZK01', patientStop: 'full' }),
      practice({ enrolledPatients: 0, gpFte: 0.2, regionCode: 'ZK01', openCasePhase: 'ACUTE' }),
      practice({ regionCode: 'ZK02', patientStop: 'none', leaseEndOn: '2027-01-01' }),
      practice({ leaseEndOn: '2026-01-01' }),
    ],
    { day: '2026-11-22', seesCases: true },
  );
  expect(totals).toEqual({
    practices: 4,
    closedPractices: 0,
    regions: 2,
    enrolledPatients: 2_000,
    practicesWithEnrolled: 2,
    gpFte: 0.3,
    practicesWithGpFte: 2,
    placesAvailable: null,
    practicesWithPlaces: 0,
    fullStops: 1,
    partialStops: 0,
    practicesWithKnownStop: 2,
    openCases: 1,
    nextLeaseEndOn: '2027-01-01',
  });
});

test('R-4: a closed practice is counted apart and in no sum', () => {
  const closed = practice({
    isOpen: false,
    enrolledPatients: 3_000,
    patientStop: 'full',
    openCasePhase: 'ACUTE',
  });
  expect(chainTotals([closed, practice()], { day: '2026-11-22', seesCases: true })).toMatchObject({
    practices: 1,
    closedPractices: 1,
    enrolledPatients: null,
    fullStops: 0,
    openCases: 0,
  });
});

test('R-1: who may see no cases is not told that there are none', () => {
  expect(chainTotals([practice()], { day: '2026-11-22', seesCases: false }).openCases).toBeNull();
});
