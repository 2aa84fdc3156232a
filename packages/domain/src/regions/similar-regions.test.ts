import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ComparableRegion,
  type FeatureValues,
  SIMILARITY_FEATURES,
  similarRegions,
} from './similar-regions.ts';

const NOTHING: FeatureValues = {
  inhabitants: null,
  share75Plus: null,
  gpsPer10k: null,
  stopShareFull: null,
  stopSharePartial: null,
};
const region = (code: string, values: Partial<FeatureValues>): ComparableRegion => ({
  code,
  name: code,
  values: { ...NOTHING, ...values },
});
const codes = (found: readonly { code: string }[]): string => found.map(({ code }) => code).join('');

test('F-5: the nearest comes first, and says in what it is alike', () => {
  const target = region('T', { inhabitants: 500_000, share75Plus: 10, gpsPer10k: 4 });
  const found = similarRegions(
    target,
    [
      target,
      region('A', { inhabitants: 520_000, share75Plus: 10.2, gpsPer10k: 4.1 }),
      region('B', { inhabitants: 500_000, share75Plus: 10, gpsPer10k: 6 }),
      region('C', { inhabitants: 3_000_000, share75Plus: 6, gpsPer10k: 5 }),
    ],
    2,
  );
  expect(codes(found)).toBe('AB');
  expect(found[0]).toMatchObject({
    nearness: 'veryNear',
    compared: ['inhabitants', 'share75Plus', 'gpsPer10k'],
  });
  expect(found[1]).toMatchObject({ leastAlike: 'gpsPer10k' });
});

test('inhabitants are compared by factor: half is as far as double', () => {
  const [half, twice] = similarRegions(
    region('T', { inhabitants: 400, share75Plus: 5 }),
    [region('A', { inhabitants: 200, share75Plus: 5 }), region('B', { inhabitants: 800, share75Plus: 5 })],
    2,
  );
  expect(half?.distance).toBeCloseTo(twice?.distance ?? 0, 9);
});

test('with one feature in common nothing is said, and nothing of a region about which nothing is known', () => {
  const others = [
    region('A', { inhabitants: 5, gpsPer10k: 4 }),
    region('B', { inhabitants: 5 }),
    region('C', {}),
  ];
  expect(codes(similarRegions(region('T', { inhabitants: 5, gpsPer10k: 4 }), others, 5))).toBe('A');
  expect(similarRegions(region('T', { inhabitants: 5 }), others, 5)).toEqual([]);
  expect(similarRegions(region('T', {}), others, 5)).toEqual([]);
  expect(similarRegions(region('T', { inhabitants: 5 }), [], 5)).toEqual([]);
});

test('what a region lacks never brings it before one that is alike in everything', () => {
  const target = region('T', { inhabitants: 500, share75Plus: 10, gpsPer10k: 4, stopShareFull: 20 });
  const alike = region('B', target.values);
  const bare = region('A', { inhabitants: 500, share75Plus: 10 });
  const far = region('C', { inhabitants: 90, share75Plus: 5, gpsPer10k: 7, stopShareFull: 60 });
  expect(codes(similarRegions(target, [bare, alike, far], 3))).toBe('BAC');
});

const value = fc.option(fc.integer({ min: 1, max: 1_000 }), { nil: null });
const values = fc.record(
  Object.fromEntries(SIMILARITY_FEATURES.map((feature) => [feature, value])) as Record<
    keyof FeatureValues,
    typeof value
  >,
);
const country = fc
  .array(values, { minLength: 2, maxLength: 12 })
  .map((rows) => rows.map((row, index) => region(String.fromCharCode(65 + index), row)));

test('the order of the regions does not matter, and no region is like itself', () => {
  fc.assert(
    fc.property(country, (regions) => {
      const [target] = regions;
      if (!target) return;
      const found = similarRegions(target, regions, 20);
      const turned = similarRegions(target, regions.toReversed(), 20);
      expect(turned.map(({ code }) => code)).toEqual(found.map(({ code }) => code));
      expect(found.some(({ code }) => code === target.code)).toBe(false);
      expect(found.every(({ distance }) => distance >= 0 && Number.isFinite(distance))).toBe(true);
    }),
  );
});

test('the unit of a share does not matter', () => {
  fc.assert(
    fc.property(country, fc.integer({ min: 2, max: 50 }), (regions, factor) => {
      const [target] = regions;
      if (!target) return;
      const scaled = regions.map(({ code, values: old }) =>
        region(code, { ...old, gpsPer10k: old.gpsPer10k === null ? null : old.gpsPer10k * factor }),
      );
      const [scaledTarget] = scaled;
      if (!scaledTarget) return;
      const distances = similarRegions(target, regions, 20).map(({ code, distance }) => [code, distance]);
      const again = new Map(
        similarRegions(scaledTarget, scaled, 20).map(({ code, distance }) => [code, distance]),
      );
      for (const [code, distance] of distances)
        expect(again.get(String(code))).toBeCloseTo(Number(distance), 6);
    }),
  );
});
