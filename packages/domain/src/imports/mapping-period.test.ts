import { expect, test } from 'vitest';
import { readPeriod, yearIn } from './mapping-period.ts';

test.each([
  ['2023', 'year', '2023-12-31'],
  ['2023JJ00', 'year', '2023-12-31'],
  ['2023*', 'year', '2023-12-31'],
  ['2023Q1', 'quarter', '2023-03-31'],
  ['2024-Q1', 'quarter', '2024-03-31'],
  ['Q4 2023', 'quarter', '2023-12-31'],
  ['K2-2023', 'quarter', '2023-06-30'],
  ['2023KW03', 'quarter', '2023-09-30'],
  ['2023 1e kwartaal', 'quarter', '2023-03-31'],
  ['1e kwartaal 2023', 'quarter', '2023-03-31'],
  ['2024MM02', 'other', '2024-02-29'],
  ['2023-12', 'other', '2023-12-31'],
  ['31-12-2023', 'day', '2023-12-31'],
  ['2023-07-01', 'day', '2023-07-01'],
])('P-2: %j is a %s that ends on %s', (text, kind, referenceDate) => {
  expect(readPeriod(text)).toEqual({ value: { kind, referenceDate, label: text } });
});

test.each(['23', '2023Q5', '2023-13', '31-02-2023', 'raming_2010', '1e kwartaal', ''])(
  'P-3: %j is no period',
  (text) => {
    expect(readPeriod(text)).toMatchObject({ code: 'PERIOD_INVALID' });
  },
);

test.each([
  ['raming_2019_demo', '2019'],
  ['vektis_2023_gemeente.csv', '2023'],
  ['2010_2025.csv', null],
  ['2023 en 2023', '2023'],
  ['postcode 20231', null],
  ['zonder jaar', null],
])('P-2: the one year in %j is %s', (text, year) => {
  expect(yearIn(text)).toBe(year);
});
