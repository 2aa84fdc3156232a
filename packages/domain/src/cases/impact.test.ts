import fc from 'fast-check';
import { expect, test } from 'vitest';
import { impactOf, isWithinReach, statedKilometres, straightRadiusKm, type Supply } from './impact.ts';

const practice = (placesStated: number | null, more: Partial<Supply> = {}): Supply => ({
  placesStated,
  taken: 0,
  isAtRisk: false,
  ...more,
});

test.each([
  ['nobody within reach', 1_000, 0, [], { toPlace: 1_000, places: 0, nowhere: 1_000, isAtMost: false }],
  [
    'room for some',
    1_000,
    0,
    [practice(300)],
    { places: 300, placeable: 300, nowhere: 700, isAtMost: false },
  ],
  ['room for all', 1_000, 0, [practice(600), practice(400)], { places: 1_000, nowhere: 0, isAtMost: false }],
  ['room to spare', 1_000, 0, [practice(1_500)], { placeable: 1_000, nowhere: 0 }],
  ['nobody states places', 1_000, 0, [practice(null)], { places: null, nowhere: null, practicesUnknown: 1 }],
  [
    'one states places, one does not',
    1_000,
    0,
    [practice(300), practice(null)],
    { places: 300, nowhere: 700, isAtMost: true, practicesUnknown: 1, practicesWithPlaces: 1 },
  ],
  ['unknown patients', null, 0, [practice(300)], { toPlace: null, places: 300, nowhere: null }],
  ['some have a place', 1_000, 800, [practice(150)], { toPlace: 200, placeable: 150, nowhere: 50 }],
  [
    'all have a place',
    1_000,
    1_000,
    [practice(null)],
    { toPlace: 0, placeable: 0, nowhere: 0, isAtMost: false },
  ],
  ['more placed than there are', 1_000, 1_200, [], { toPlace: 0, nowhere: 0 }],
  [
    'its places are taken by this case',
    500,
    200,
    [practice(250, { taken: 200 })],
    { places: 50, nowhere: 250 },
  ],
  ['it took more than it stated', 500, 300, [practice(250, { taken: 300 })], { places: 0, nowhere: 200 }],
  [
    'a practice at risk does not count',
    500,
    0,
    [practice(400, { isAtRisk: true }), practice(100)],
    { places: 100, nowhere: 400, practicesAtRisk: 1 },
  ],
  [
    'only practices at risk',
    500,
    0,
    [practice(400, { isAtRisk: true })],
    { places: 0, nowhere: 500, practicesAtRisk: 1, practicesUnknown: 0 },
  ],
])('D-6: %s', (_name, patients, placed, supplies, expected) => {
  expect(impactOf({ patients, placed }, supplies)).toMatchObject(expected);
});

const count = fc.nat({ max: 20_000 });
const supply: fc.Arbitrary<Supply> = fc.record({
  placesStated: fc.option(count),
  taken: fc.nat({ max: 3_000 }),
  isAtRisk: fc.boolean(),
});
const demand = fc.record({ patients: count, placed: count });

test('D-6: patients are conserved and nothing is ever below nought', () => {
  fc.assert(
    fc.property(demand, fc.array(supply), (need, supplies) => {
      const impact = impactOf(need, supplies);
      for (const figure of [impact.toPlace, impact.places, impact.placeable, impact.nowhere]) {
        if (figure !== null) expect(figure).toBeGreaterThanOrEqual(0);
      }
      if (impact.nowhere === null || impact.placeable === null) return;
      const placed = Math.min(need.placed, need.patients);
      expect(placed + impact.placeable + impact.nowhere).toBe(need.patients);
      expect(impact.practicesWithPlaces + impact.practicesUnknown + impact.practicesAtRisk).toBe(
        supplies.length,
      );
    }),
  );
});

test('D-6: one practice more with places never leaves more patients with nowhere to go', () => {
  fc.assert(
    fc.property(demand, fc.array(supply), count, (need, supplies, placesStated) => {
      const before = impactOf(need, supplies).nowhere;
      const after = impactOf(need, [...supplies, practice(placesStated)]).nowhere;
      expect(after).not.toBeNull();
      if (before !== null) expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test('D-6: more patients, or fewer of them placed, never leave fewer with nowhere to go', () => {
  fc.assert(
    fc.property(demand, fc.array(supply), fc.nat({ max: 500 }), ({ patients, placed }, supplies, more) => {
      const before = impactOf({ patients, placed }, supplies).nowhere;
      if (before === null) return;
      expect(
        impactOf({ patients: patients + more, placed }, supplies).nowhere ?? before,
      ).toBeGreaterThanOrEqual(before);
      const fewer = Math.max(0, placed - more);
      expect(impactOf({ patients, placed: fewer }, supplies).nowhere ?? before).toBeGreaterThanOrEqual(
        before,
      );
    }),
  );
});

test.each([
  [7.6, true],
  [7.692307, true],
  [7.7, false],
  [0, true],
])('D-6: at %d km as the crow flies, times 1.3, reach of 10 km is %s', (straight, expected) => {
  expect(isWithinReach(straight, { radiusKm: 10, detourFactor: 1.3 })).toBe(expected);
});

test('D-6: a wider reach keeps what was within it, and the circle is where reach ends', () => {
  const reach = fc.record({
    radiusKm: fc.double({ min: 1, max: 50, noNaN: true }),
    detourFactor: fc.double({ min: 1, max: 3, noNaN: true }),
  });
  fc.assert(
    fc.property(reach, fc.double({ min: 0, max: 60, noNaN: true }), (given, straight) => {
      const wider = { ...given, radiusKm: given.radiusKm + 1 };
      if (isWithinReach(straight, given)) expect(isWithinReach(straight, wider)).toBe(true);
      expect(statedKilometres(straightRadiusKm(given), given)).toBeCloseTo(given.radiusKm, 9);
    }),
  );
});
