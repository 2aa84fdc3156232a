import type { MatrixCell } from '@regiovast/domain/housing/matrix.views';
import { expect, test } from 'vitest';
import { isToDo, matrixRows } from './matrix-rows.ts';
import { readMatrixSearch } from './matrix-search.ts';

const CELL: MatrixCell = {
  code: 'GP_SIGNAL',
  step: 'REPORTED',
  party: 'GP',
  instrument: 'SIGNAL_IN_TIME',
  nl: { label: 'Op tijd melden', text: 'Meld het' },
  en: { label: 'Report in time', text: 'Report it' },
  dueDays: 14,
  isProposal: true,
  source: 'proef',
  standing: 'OPEN',
  isReached: true,
  dueOn: '2026-12-01',
  isLate: false,
  isOurs: true,
  answer: null,
  earlier: [],
  can: { answer: { can: true, because: [] }, counterSign: { can: false, because: [] } },
};
const cells: readonly MatrixCell[] = [
  CELL,
  { ...CELL, code: 'GP_NEED', standing: 'APPLIED', isOurs: false },
  { ...CELL, code: 'INSURER_CONTACT', party: 'INSURER', standing: 'UNSIGNED', isOurs: false },
  { ...CELL, code: 'RHO_DECISION', step: 'DECISION', party: 'RHO', isReached: false, isOurs: false },
];
const codesOf = (show: 'nodig' | 'ons' | undefined) =>
  matrixRows(cells, show).map(({ step, places }) => [
    step,
    places.map((place) => place.cells.map(({ code }) => code)),
  ]);

test('the matrix has a row per step and a place per party; what is not shown leaves its place', () => {
  expect(codesOf(undefined)).toEqual([
    ['REPORTED', [['GP_SIGNAL', 'GP_NEED'], [], [], ['INSURER_CONTACT'], []]],
    ['DECISION', [[], ['RHO_DECISION'], [], [], []]],
  ]);
  expect(codesOf('nodig')).toEqual([['REPORTED', [['GP_SIGNAL'], [], [], ['INSURER_CONTACT'], []]]]);
  expect(codesOf('ons')).toEqual([['REPORTED', [['GP_SIGNAL'], [], [], [], []]]]);
});

test('what was answered and no longer holds is to be done, also past where the case is now', () => {
  expect(isToDo({ standing: 'EXPIRED', isReached: false })).toBe(true);
  expect(isToDo({ standing: 'OPEN', isReached: false })).toBe(false);
  expect(isToDo({ standing: 'EXPLAINED', isReached: true })).toBe(false);
});

test('an address that makes no sense opens nothing', () => {
  expect(readMatrixSearch({ cel: 'GP_SIGNAL', toon: 'ons' })).toEqual({ cel: 'GP_SIGNAL', toon: 'ons' });
  expect(readMatrixSearch({ cel: '<b>', toon: 'iets' })).toEqual({});
});
