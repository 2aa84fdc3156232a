import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MemberFigure, type Membership, sumOfMembers } from './region-sum.ts';

const figure = (areaCode: string, value: number, change: Partial<MemberFigure> = {}): MemberFigure => ({
  areaCode,
  value,
  bound: 'exact',
  referenceDate: '2026-01-01',
  source: 'CBS',
  ...change,
});
const member = (municipalityCode: string, validFrom = '2023-01-01', validTo: string | null = null) => ({
  municipalityCode,
  validFrom,
  validTo,
});
const sumOf = (figures: MemberFigure[], members: Membership[], on = '2026-11-22') =>
  sumOfMembers(new Map(figures.map((row) => [row.areaCode, row])), members, on);

test('a sum over all municipalities is measured', () => {
  expect(sumOf([figure('A', 1), figure('B', 2)], [member('A'), member('B')])).toMatchObject({
    value: 3,
    quality: 'MEASURED',
    known: 2,
    members: 2,
  });
});

test('a sum over some is estimated and says over how many; over none it is unknown, not 0', () => {
  expect(sumOf([figure('A', 1)], [member('A'), member('B')])).toMatchObject({
    value: 1,
    quality: 'ESTIMATED',
    known: 1,
    members: 2,
  });
  expect(sumOf([], [member('A')])).toMatchObject({ value: null, quality: 'UNKNOWN', known: 0, members: 1 });
  expect(sumOf([figure('A', 1)], [])).toMatchObject({ value: null, quality: 'UNKNOWN', members: 0 });
});

test.each([
  ['the day before it starts', '2024-12-31', 1],
  ['its first day', '2025-01-01', 3],
  ['its last day', '2025-12-31', 3],
  ['the day after', '2026-01-01', 1],
])('membership counts on the day: %s', (_name, on, value) => {
  const members = [member('A'), member('B', '2025-01-01', '2025-12-31')];
  expect(sumOf([figure('A', 1), figure('B', 2)], members, on).value).toBe(value);
});

test('a sum binds as its parts do', () => {
  const members = [member('A'), member('B')];
  const bound = (one: MemberFigure['bound'], other: MemberFigure['bound']) =>
    sumOf([figure('A', 1, { bound: one }), figure('B', 2, { bound: other })], members).bound;
  expect(bound('exact', 'exact')).toBe('exact');
  expect(bound('exact', 'atLeast')).toBe('atLeast');
  expect(bound('atLeast', 'atMost')).toBe('about');
});

test('sources and dates of all parts are named', () => {
  const parts = [
    figure('A', 1, { source: 'b', referenceDate: '2023-01-01' }),
    figure('B', 2, { source: 'a' }),
  ];
  expect(sumOf(parts, [member('A'), member('B')])).toMatchObject({
    source: 'a; b',
    oldestDate: '2023-01-01',
    newestDate: '2026-01-01',
  });
});

test('regions that divide a country add up to it, whatever is known', () => {
  const country = fc.array(
    fc.record({
      region: fc.constantFrom('R1', 'R2', 'R3'),
      value: fc.option(fc.integer({ min: 0, max: 1e6 })),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(country, (rows) => {
      const figures = rows.flatMap(({ value }, index) => (value === null ? [] : figure(`M${index}`, value)));
      const membersOf = (region: string | null) =>
        rows.flatMap((row, index) => (region === null || row.region === region ? member(`M${index}`) : []));
      const parts = ['R1', 'R2', 'R3'].map((region) => sumOf(figures, membersOf(region)));
      const whole = sumOf(figures, membersOf(null));
      expect(parts.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(whole.value ?? 0);
      expect(parts.reduce((sum, { known }) => sum + known, 0)).toBe(whole.known);
      expect(whole.quality === 'MEASURED').toBe(whole.known === rows.length && rows.length > 0);
    }),
  );
});
