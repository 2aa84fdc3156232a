import { expect, test } from 'vitest';
import { timeLineFinding } from './time-line-finding.ts';
import { timeLineShape } from './time-line-shape.ts';

const chosen = (completionOn: string | null) => [{ state: 'CHOSEN' as const, completionOn }];
const open = [{ state: 'OPEN' as const, completionOn: '2027-01-01' }];

test.each([
  [open, null, { kind: 'nothing' }],
  [open, '2027-06-30', { kind: 'leaseOnly', on: '2027-06-30' }],
  [chosen(null), '2027-06-30', { kind: 'unknown' }],
  [chosen('2027-06-01'), null, { kind: 'completes', on: '2027-06-01' }],
  [chosen('2027-06-30'), '2027-06-30', { kind: 'sameDay' }],
  [chosen('2027-07-01'), '2027-06-30', { kind: 'gap', days: 1 }],
  [chosen('2027-06-29'), '2027-06-30', { kind: 'inTime', days: 1 }],
])('H-5: with %j and a lease to %s the time line says %j', (options, leaseEndsOn, expected) => {
  expect(timeLineFinding({ options, leaseEndsOn })).toEqual(expected);
});

test('H-5: days stand where they fall between the first and the last, today included', () => {
  const shape = timeLineShape(['2026-01-01', '2026-12-31'], '2026-07-02');
  expect([shape.from, shape.to, shape.today]).toEqual(['2026-01-01', '2026-12-31', 50]);
  expect([shape.at('2026-01-01'), shape.at('2026-12-31')]).toEqual([0, 100]);
  expect(shape.years).toEqual([]);
});

test('H-5: on one day everything stands in the middle; years that would overlap are left out', () => {
  const alone = timeLineShape([], '2026-07-02');
  expect([alone.from, alone.to, alone.today]).toEqual(['2026-07-02', '2026-07-02', 50]);
  const long = timeLineShape(['2020-01-01', '2050-01-01'], '2026-07-02');
  expect(long.years.map(({ year }) => year)).toEqual([
    '2021',
    '2025',
    '2029',
    '2033',
    '2037',
    '2041',
    '2045',
    '2049',
  ]);
});
