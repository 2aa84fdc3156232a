import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BANDS, bandOf, benchmarkOf } from './benchmark.ts';
import { makeDefinition } from './fixture/make-definition.ts';
import { perThousand } from './per-thousand.ts';

const definition = makeDefinition();
const valuesOf = (...values: number[]) => values.map((value) => ({ definition, value }));

test('quartiles are those a spreadsheet gives', () => {
  expect(benchmarkOf(valuesOf(4, 1, 3, 2))).toEqual({ p25: 1.75, p50: 2.5, p75: 3.25, count: 4 });
  expect(benchmarkOf(valuesOf(1, 2, 3, 4, 5))).toEqual({ p25: 2, p50: 3, p75: 4, count: 5 });
});

test('fewer than four known regions make no benchmark', () => {
  expect(benchmarkOf(valuesOf(1, 2, 3))).toBeNull();
  expect(benchmarkOf([])).toBeNull();
});

test('R-2 a benchmark never mixes definitions', () => {
  const newer = makeDefinition({ version: 2 });
  const mixed = [...valuesOf(1, 2, 3), { definition: newer, value: 4 }];
  expect(() => benchmarkOf(mixed)).toThrow(RangeError);
});

test.each([
  [1.75, 'lowest'],
  [1.76, 'belowMiddle'],
  [2.5, 'belowMiddle'],
  [3.25, 'aboveMiddle'],
  [3.26, 'highest'],
])('%d lies in the band %s', (value, band) => {
  expect(bandOf(value, { p25: 1.75, p50: 2.5, p75: 3.25, count: 4 })).toBe(band);
});

test('quartiles are in order, within the values, and do not look at the order of the regions', () => {
  const values = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 4, maxLength: 60 });
  fc.assert(
    fc.property(values, (numbers) => {
      const found = benchmarkOf(valuesOf(...numbers));
      if (!found) throw new Error('no benchmark');
      const { p25, p50, p75 } = found;
      expect(p25 <= p50 && p50 <= p75).toBe(true);
      expect(p25 >= Math.min(...numbers) && p75 <= Math.max(...numbers)).toBe(true);
      expect(benchmarkOf(valuesOf(...numbers.toReversed()))).toEqual(found);
      const bands = numbers.toSorted((one, other) => one - other).map((value) => bandOf(value, found));
      const places = bands.map((band) => BANDS.indexOf(band));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
  );
});

test.each([
  ['the inhabitants of its own day', '2023-01-01', 100, '2023-01-01'],
  ['the last day before it', '2024-06-30', 100, '2023-01-01'],
  ['the first known day when it is older', '2020-01-01', 100, '2023-01-01'],
  ['a later day once it is there', '2026-01-01', 50, '2026-01-01'],
])('a rate goes with %s', (_name, referenceDate, value, populationDate) => {
  const inhabitants = [
    { referenceDate: '2026-01-01', value: 2_000 },
    { referenceDate: '2023-01-01', value: 1_000 },
  ];
  expect(perThousand({ value: 100, referenceDate }, inhabitants)).toEqual({ value, populationDate });
});

test('without inhabitants there is no rate', () => {
  expect(perThousand({ value: 1, referenceDate: '2023-01-01' }, [])).toBeNull();
  expect(
    perThousand({ value: 1, referenceDate: '2023-01-01' }, [{ referenceDate: '2023-01-01', value: 0 }]),
  ).toBeNull();
});
