import { kilometresBetween } from '@regiovast/domain/practices/distance';
import { expect, test } from 'vitest';
import { demoCoordinates } from './practice-coordinates.ts';

const municipality = {
  code: 'GM0001',
  name: 'Proef',
  latitude: 53.3,
  longitude: 6.9,
  careOfficeCode: 'ZK01',
  provinceCode: 'PV20',
  inhabitants: 30_000,
};
const places = (centre = municipality) =>
  Array.from({ length: 500 }, (_, index) => demoCoordinates(centre, `practice-${index}`));

test('S-9: a practice of the demo lies near its municipality, in the same place every time, and some nowhere', () => {
  const made = places();
  expect(places()).toEqual(made);
  const known = made.flatMap(({ latitude, longitude }) =>
    latitude !== null && longitude !== null ? [{ latitude, longitude }] : [],
  );
  expect(known.length).toBeGreaterThan(450);
  expect(known.length).toBeLessThan(500);
  expect(new Set(known.map(({ latitude }) => latitude)).size).toBeGreaterThan(400);
  for (const place of known) expect(kilometresBetween(place, municipality)).toBeLessThan(10);
});

test('at the edge of the country coordinates stay within what the register takes', () => {
  for (const { latitude, longitude } of places({ ...municipality, latitude: 50.01, longitude: 3.01 })) {
    if (latitude !== null) expect(latitude).toBeGreaterThanOrEqual(50);
    if (longitude !== null) expect(longitude).toBeGreaterThanOrEqual(3);
  }
});
