import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComponentYear } from './housing-reference.ts';
import {
  breakEvenPatientsOf,
  componentCentsOf,
  contributionCover,
  type HousingCost,
  housingShortfall,
} from './shortfall.ts';

/** Dossier 3: about € 17.198 (2025) and € 17.628 (2026) per 1.000 enrolled. */
const component = (year: number, centsPer1000: number): ComponentYear => ({
  code: `Y${year}`,
  year,
  centsPer1000,
  source: `NZa ${year}`,
});
const COMPONENTS = [component(2025, 1_719_800), component(2026, 1_762_800)];
const cost = (year: number, yearlyCostCents: number, enrolledPatients: number): HousingCost => ({
  year,
  yearlyCostCents,
  enrolledPatients,
  source: 'Jaarrekening',
});

describe('H-4: the shortfall worked by hand', () => {
  test.each([
    // year, cost, enrolled, component, shortfall
    // 2,095 × € 17.198 = € 36.029,81 · € 68.220,00 − € 36.029,81
    [2025, 6_822_000, 2_095, 3_602_981, 3_219_019],
    // 2,095 × € 17.628 = € 36.930,66 · € 68.220,00 − € 36.930,66
    [2026, 6_822_000, 2_095, 3_693_066, 3_128_934],
    // 2,400 × € 17.198 = € 41.275,20
    [2025, 6_822_000, 2_400, 4_127_520, 2_694_480],
    // 2,350 × € 17.628 = € 41.425,80
    [2026, 6_822_000, 2_350, 4_142_580, 2_679_420],
    // 2,003 × € 17.198 = € 34.447,594, so € 34.447,59
    [2025, 6_822_000, 2_003, 3_444_759, 3_377_241],
    // 2,001 × € 17.198 = € 34.413,198, so € 34.413,20
    [2025, 6_822_000, 2_001, 3_441_320, 3_380_680],
    // 1 × € 17.628 = € 17,628, so € 17,63
    [2026, 6_822_000, 1, 1_763, 6_820_237],
    // Nobody enrolled yet: all of it is short.
    [2026, 6_822_000, 0, 0, 6_822_000],
    // No cost at all: a surplus, below 0.
    [2026, 0, 2_095, 3_693_066, -3_693_066],
    // 3,967 × € 17.198 = € 68.224,466, so € 68.224,47: € 4,47 more than it costs.
    [2025, 6_822_000, 3_967, 6_822_447, -447],
    // 3,966 × € 17.198 = € 68.207,268, so € 68.207,27: € 12,73 short.
    [2025, 6_822_000, 3_966, 6_820_727, 1_273],
  ])('in %i of %i cents with %i enrolled', (year, costCents, enrolled, componentCents, shortfallCents) => {
    const { years, total } = housingShortfall([cost(year, costCents, enrolled)], COMPONENTS);
    expect(years).toMatchObject([{ componentCents, shortfallCents }]);
    expect(total).toEqual({ costCents, componentCents, shortfallCents });
  });

  test.each([
    // Half a cent goes away from zero: 1 × 500 / 1,000 is 0.5.
    [1, 500, 1],
    [1, 499, 0],
    [3, 500, 2],
    [999, 500, 500],
  ])('%i enrolled at %i cents per 1,000 are %i cents', (enrolled, centsPer1000, cents) => {
    expect(componentCentsOf(enrolled, centsPer1000)).toBe(cents);
  });

  test('over the period it is the sum, with every input', () => {
    const costs = [cost(2026, 6_822_000, 2_350), cost(2025, 6_822_000, 2_095)];
    // € 32.190,19 + € 26.794,20 = € 58.984,39
    expect(housingShortfall(costs, COMPONENTS)).toEqual({
      years: [
        {
          ...cost(2025, 6_822_000, 2_095),
          component: { centsPer1000: 1_719_800, source: 'NZa 2025' },
          componentCents: 3_602_981,
          shortfallCents: 3_219_019,
          breakEvenPatients: 3_967,
        },
        {
          ...cost(2026, 6_822_000, 2_350),
          component: { centsPer1000: 1_762_800, source: 'NZa 2026' },
          componentCents: 4_142_580,
          shortfallCents: 2_679_420,
          breakEvenPatients: 3_870,
        },
      ],
      knownYears: [2025, 2026],
      unknownYears: [],
      total: { costCents: 13_644_000, componentCents: 7_745_561, shortfallCents: 5_898_439 },
    });
  });

  test('R-1: a year without a component is unknown, never 0, and in no sum', () => {
    const costs = [cost(2026, 6_822_000, 2_095), cost(2027, 9_000_000, 3_000)];
    const { years, ...rest } = housingShortfall(costs, COMPONENTS);
    expect(years[1]).toEqual({
      ...cost(2027, 9_000_000, 3_000),
      component: null,
      componentCents: null,
      shortfallCents: null,
      breakEvenPatients: null,
    });
    expect(rest).toEqual({
      knownYears: [2026],
      unknownYears: [2027],
      total: { costCents: 6_822_000, componentCents: 3_693_066, shortfallCents: 3_128_934 },
    });
    expect(housingShortfall([cost(2027, 1, 1)], COMPONENTS).total).toBeNull();
    expect(housingShortfall([], COMPONENTS)).toEqual({
      years: [],
      knownYears: [],
      unknownYears: [],
      total: null,
    });
  });
});

describe('H-4: how many patients it takes', () => {
  test.each([
    // € 68.220 / € 17,198 = 3,966.7…
    [6_822_000, 1_719_800, 3_967],
    // € 68.220 / € 17,628 = 3,869.9…
    [6_822_000, 1_762_800, 3_870],
    [1_719_800, 1_719_800, 1_000],
    [1_719_801, 1_719_800, 1_001],
    [0, 1_719_800, 0],
    [1, 1_719_800, 1],
    [6_822_000, 0, null],
    // 1 patient is half a cent, which is a cent.
    [1, 500, 1],
    [2, 500, 3],
  ])('%i cents at %i per 1,000: %j', (costCents, centsPer1000, patients) => {
    expect(breakEvenPatientsOf(costCents, centsPer1000)).toBe(patients);
  });

  test('from there on there is no shortfall, and one patient earlier there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 10_000_000_000 }),
        (costCents, centsPer1000) => {
          const patients = breakEvenPatientsOf(costCents, centsPer1000) ?? -1;
          expect(componentCentsOf(patients, centsPer1000)).toBeGreaterThanOrEqual(costCents);
          expect(componentCentsOf(patients - 1, centsPer1000)).toBeLessThan(costCents);
        },
      ),
    );
  });
});

describe('H-4: what a one-off contribution covers', () => {
  test.each([
    // shortfall, contribution, covered, share, left, beyond
    [5_898_439, 2_500_000, 2_500_000, 4_238, 3_398_439, 0],
    [5_898_439, 5_898_439, 5_898_439, 10_000, 0, 0],
    [5_898_439, 5_898_438, 5_898_438, 9_999, 1, 0],
    [5_898_439, 6_000_000, 5_898_439, 10_000, 0, 101_561],
    [5_898_439, 0, 0, 0, 5_898_439, 0],
    [0, 100, 0, null, 0, 100],
    [-5, 100, 0, null, 0, 100],
    [3, 1, 1, 3_333, 2, 0],
  ])(
    'a shortfall of %i and a contribution of %i',
    (shortfall, contribution, covered, share, left, beyond) => {
      expect(contributionCover(shortfall, contribution)).toEqual({
        contributionCents: contribution,
        coveredCents: covered,
        shareBasisPoints: share,
        leftCents: left,
        beyondCents: beyond,
      });
    },
  );
});

describe('H-4: whatever is filled in', () => {
  const yearCost = fc.record({
    year: fc.integer({ min: 2024, max: 2030 }),
    yearlyCostCents: fc.integer({ min: 0, max: 1_000_000_000 }),
    enrolledPatients: fc.integer({ min: 0, max: 100_000 }),
    source: fc.constant('proef'),
  });
  const costs = fc.uniqueArray(yearCost, { selector: ({ year }) => year });
  const components = fc.uniqueArray(
    fc
      .record({
        year: fc.integer({ min: 2024, max: 2030 }),
        centsPer1000: fc.integer({ min: 0, max: 10_000_000_000 }),
      })
      .map(({ year, centsPer1000 }) => component(year, centsPer1000)),
    { selector: ({ year }) => year },
  );

  test('the years add up to the total, every amount is whole, and each year is known or unknown', () => {
    fc.assert(
      fc.property(costs, components, (given, known) => {
        const { years, knownYears, unknownYears, total } = housingShortfall(given, known);
        expect(new Set([...knownYears, ...unknownYears])).toEqual(new Set(given.map(({ year }) => year)));
        expect(knownYears.length + unknownYears.length).toBe(given.length);
        let sum = 0n;
        for (const { shortfallCents, componentCents, yearlyCostCents } of years) {
          if (shortfallCents === null || componentCents === null) continue;
          expect(Number.isSafeInteger(shortfallCents)).toBe(true);
          expect(shortfallCents + componentCents).toBe(yearlyCostCents);
          sum += BigInt(shortfallCents);
        }
        expect(total === null ? [] : [BigInt(total.shortfallCents)]).toEqual(
          knownYears.length === 0 ? [] : [sum],
        );
        if (total) expect(total.costCents - total.componentCents).toBe(total.shortfallCents);
      }),
    );
  });

  test('a higher cost is never a smaller shortfall, more patients never a larger one, a cent more is a cent more', () => {
    fc.assert(
      fc.property(
        yearCost,
        fc.integer({ min: 0, max: 10_000_000_000 }),
        fc.integer({ min: 0, max: 1_000 }),
        (given, centsPer1000, more) => {
          const short = (change: Partial<HousingCost>): number =>
            housingShortfall([{ ...given, ...change }], [component(given.year, centsPer1000)]).total
              ?.shortfallCents ?? Number.NaN;
          const now = short({});
          expect(short({ yearlyCostCents: given.yearlyCostCents + more })).toBe(now + more);
          expect(short({ enrolledPatients: given.enrolledPatients + more })).toBeLessThanOrEqual(now);
        },
      ),
    );
  });

  test('a contribution is covered, left or beyond to the cent, and more of it never leaves more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (shortfall, contribution, more) => {
          const cover = contributionCover(shortfall, contribution);
          expect(cover.coveredCents + cover.beyondCents).toBe(contribution);
          expect(cover.coveredCents + cover.leftCents).toBe(Math.max(shortfall, 0));
          expect(cover.shareBasisPoints === 10_000).toBe(shortfall > 0 && cover.leftCents === 0);
          expect(contributionCover(shortfall, contribution + more).leftCents).toBeLessThanOrEqual(
            cover.leftCents,
          );
        },
      ),
    );
  });
});
