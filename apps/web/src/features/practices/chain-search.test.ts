import type { ChainRow } from '@regiovast/domain/practices/chain.views';
import { expect, test } from 'vitest';
import { readChainSearch, sortChains } from './chain-search.ts';

const row = (key: string, change: Partial<ChainRow> = {}): ChainRow => ({
  key,
  name: key,
  practices: 2,
  closedPractices: 0,
  regions: 1,
  enrolledPatients: null,
  practicesWithEnrolled: 0,
  gpFte: null,
  practicesWithGpFte: 0,
  placesAvailable: null,
  practicesWithPlaces: 0,
  fullStops: 0,
  partialStops: 0,
  practicesWithKnownStop: 0,
  openCases: 0,
  nextLeaseEndOn: null,
  ...change,
});
const keys = (rows: ChainRow[]) => rows.map(({ key }) => key).join('');

test('owners are sorted by what is known, unknown last both ways, equal ones by name', () => {
  const rows = [row('c'), row('b', { enrolledPatients: 0 }), row('a', { enrolledPatients: 9 }), row('d')];
  expect(keys(sortChains(rows, 'enrolled', false))).toBe('bacd');
  expect(keys(sortChains(rows, 'enrolled', true))).toBe('abcd');
  expect(keys(sortChains(rows, 'name', true))).toBe('dcba');
});

test('an address that makes no sense falls back to nothing', () => {
  expect(readChainSearch({ peildatum: '2026-02-30', op: 'x', aflopend: 'ja' })).toEqual({
    peildatum: undefined,
    op: undefined,
    aflopend: undefined,
  });
});
