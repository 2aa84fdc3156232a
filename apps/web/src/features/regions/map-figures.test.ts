import { expect, test } from 'vitest';
import { mapFigureOf } from './map-figures.ts';
import { figure, makeRow } from './overview-rows.fixture.ts';

test.each([
  ['known', makeRow({ patientsAtRisk: figure(7_200) }), 12, false],
  ['none', makeRow({ patientsAtRisk: figure(0) }), 0, false],
  ['suppressed', makeRow({ patientsAtRisk: figure(null, true) }), null, true],
  ['without inhabitants', makeRow({ patientsAtRisk: figure(9), inhabitants: figure(null) }), null, false],
  ['zero inhabitants', makeRow({ patientsAtRisk: figure(9), inhabitants: figure(0) }), null, false],
])('patients per 1,000 inhabitants, %s', (_name, row, value, suppressed) => {
  expect(mapFigureOf(row, 'patienten')).toMatchObject({ value, suppressed });
});
