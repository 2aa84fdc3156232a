import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kilometresBetween, locate } from './distance.ts';

const place = fc.record({
  latitude: fc.double({ min: 50, max: 54, noNaN: true }),
  longitude: fc.double({ min: 3, max: 8, noNaN: true }),
});

test('one degree of latitude is 111.2 km, and of longitude on 52 degrees 68.5 km', () => {
  const from = { latitude: 52, longitude: 5 };
  expect(kilometresBetween(from, { latitude: 53, longitude: 5 })).toBeCloseTo(111.195, 3);
  expect(kilometresBetween(from, { latitude: 52, longitude: 6 })).toBeCloseTo(68.458, 2);
});

test('it is the arc of the spherical law of cosines', () => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  fc.assert(
    fc.property(place, place, (a, b) => {
      const cosine =
        Math.sin(radians(a.latitude)) * Math.sin(radians(b.latitude)) +
        Math.cos(radians(a.latitude)) *
          Math.cos(radians(b.latitude)) *
          Math.cos(radians(b.longitude - a.longitude));
      const arc = 6_371.0088 * Math.acos(Math.min(1, cosine));
      // That law loses digits over short distances: half a kilometre is where it is still good to a metre.
      if (arc > 0.5) expect(Math.abs(kilometresBetween(a, b) - arc)).toBeLessThan(0.01);
    }),
  );
});

test('distance is nought to itself, the same both ways, and never shortened by a detour', () => {
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      expect(kilometresBetween(a, a)).toBe(0);
      expect(kilometresBetween(a, b)).toBeCloseTo(kilometresBetween(b, a), 9);
      expect(kilometresBetween(a, c)).toBeLessThanOrEqual(
        kilometresBetween(a, b) + kilometresBetween(b, c) + 1e-6,
      );
    }),
  );
});

test('without both coordinates a practice lies about where its municipality does', () => {
  const centre = { latitude: 52, longitude: 5 };
  expect(locate({ latitude: 53, longitude: 6 }, centre)).toEqual({
    place: { latitude: 53, longitude: 6 },
    isAbout: false,
  });
  expect(locate({ latitude: 53, longitude: null }, centre)).toEqual({ place: centre, isAbout: true });
  expect(locate({ latitude: null, longitude: null }, centre)).toEqual({ place: centre, isAbout: true });
});
