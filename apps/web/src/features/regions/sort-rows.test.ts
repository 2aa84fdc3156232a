import { expect, test } from 'vitest';
import { mapFigureOf } from './map-figures.ts';
import { figure, makeRow } from './overview-rows.fixture.ts';
import { sortRows, sumOfInhabitants } from './sort-rows.ts';

const rows = [
  makeRow({ code: 'A', name: "'t Gooi", patientsAtRisk: figure(null, true), overdueActions: 2 }),
  makeRow({ code: 'B', name: 'Zeeland', patientsAtRisk: figure(0) }),
  makeRow({ code: 'C', name: 'Drenthe', patientsAtRisk: figure(5_293), overdueActions: 0 }),
  makeRow({ code: 'D', name: 'Apeldoorn', patientsAtRisk: figure(null) }),
];

test.each([
  ['name', false, 'DCAB'],
  ['name', true, 'BACD'],
  ['patientsAtRisk', true, 'CBDA'],
  ['patientsAtRisk', false, 'BCDA'],
  ['overdueActions', true, 'ACDB'],
  ['inhabitants', true, 'DCAB'],
] as const)('by %s, descending %s: %s', (sort, descending, order) => {
  expect(
    sortRows(rows, sort, descending)
      .map((row) => row.code)
      .join(''),
  ).toBe(order);
});

test('the inhabitants add up, and one unknown makes the sum unknown', () => {
  expect(sumOfInhabitants(rows)).toBe(2_400_000);
  expect(sumOfInhabitants([...rows, makeRow({ inhabitants: figure(null) })])).toBeNull();
  expect(sumOfInhabitants([])).toBe(0);
});

test.each([
  ['known', makeRow({ patientsAtRisk: figure(7_200) }), 12, false],
  ['none', makeRow({ patientsAtRisk: figure(0) }), 0, false],
  ['suppressed', makeRow({ patientsAtRisk: figure(null, true) }), null, true],
  ['without inhabitants', makeRow({ patientsAtRisk: figure(9), inhabitants: figure(null) }), null, false],
  ['zero inhabitants', makeRow({ patientsAtRisk: figure(9), inhabitants: figure(0) }), null, false],
])('patients per 1,000 inhabitants, %s', (_name, row, value, suppressed) => {
  expect(mapFigureOf(row, 'patienten')).toMatchObject({ value, suppressed });
});
