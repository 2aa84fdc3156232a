import { expect, test } from 'vitest';
import { type HousingPlace, reachOfOption } from './option-reach.ts';

const NOWHERE = { latitude: null, longitude: null };
const PRACTICE: HousingPlace = {
  own: { latitude: 52, longitude: 5 },
  municipality: { latitude: 52.05, longitude: 5 },
  municipalityCode: 'GM0001',
};
const REACH = { radiusKm: 10, detourFactor: 1.3 };

test('H-5: kilometres are those of the straight line times the detour factor, to a tenth', () => {
  // A tenth of a degree of latitude is 11.1195 km; times 1.3 that is 14.455.
  const to = { ...PRACTICE, own: { latitude: 52.1, longitude: 5 } };
  expect(reachOfOption(PRACTICE, to, REACH)).toEqual({
    kilometres: 14.5,
    isAbout: false,
    isSameMunicipality: true,
  });
  expect(reachOfOption(PRACTICE, to, { ...REACH, detourFactor: 1 }).kilometres).toBe(11.1);
});

test('H-5: without coordinates the point of the municipality is used, and it is said so', () => {
  const to = {
    own: NOWHERE,
    municipality: { latitude: 52.1, longitude: 5 },
    municipalityCode: 'GM0002',
  };
  expect(reachOfOption(PRACTICE, to, REACH)).toEqual({
    kilometres: 14.5,
    isAbout: true,
    isSameMunicipality: false,
  });
  expect(reachOfOption({ ...PRACTICE, own: NOWHERE }, { ...PRACTICE }, REACH)).toEqual({
    kilometres: 7.2,
    isAbout: true,
    isSameMunicipality: true,
  });
});

test('R-1: two points of one municipality are unknown, not 0 km', () => {
  const about = { ...PRACTICE, own: NOWHERE };
  expect(reachOfOption(about, about, REACH)).toEqual({
    kilometres: null,
    isAbout: true,
    isSameMunicipality: true,
  });
});

test('H-5: half a place is no place', () => {
  const half = { ...PRACTICE, own: { latitude: 52.1, longitude: null } };
  expect(reachOfOption(PRACTICE, half, REACH)).toMatchObject({ kilometres: 7.2, isAbout: true });
});
