import { createPrng } from './prng.ts';
import type { DemoMunicipality } from './read-country.ts';

type Coordinates = { readonly latitude: number | null; readonly longitude: number | null };

/** Practices of which the coordinates are not known; assumed, so that distances "about" occur. */
const SHARE_UNKNOWN = 0.04;
/** Spread around the centre of the municipality and the farthest from it, in kilometres. */
const SPREAD_KM = 2.2;
const FARTHEST_KM = 7;
const KM_PER_DEGREE = 111.2;
/** What the register takes (degrees, WGS84). */
const LATITUDES = { low: 50, high: 54 };
const LONGITUDES = { low: 3, high: 8 };
/** Five decimals are a metre. */
const DECIMALS = 100_000;

/**
 * S-9 · a fictitious place near the centre of the municipality: the same for the same practice. It draws from a
 * stream of its own, so that the rest of the demo is what it was.
 */
export function demoCoordinates(municipality: DemoMunicipality, practiceId: string): Coordinates {
  const prng = createPrng(0, `coordinates/${practiceId}`);
  if (prng.chance(SHARE_UNKNOWN)) return { latitude: null, longitude: null };
  const north = within(prng.normal() * SPREAD_KM, { low: -FARTHEST_KM, high: FARTHEST_KM });
  const east = within(prng.normal() * SPREAD_KM, { low: -FARTHEST_KM, high: FARTHEST_KM });
  const kmPerDegreeEast = KM_PER_DEGREE * Math.cos((municipality.latitude * Math.PI) / 180);
  return {
    latitude: rounded(within(municipality.latitude + north / KM_PER_DEGREE, LATITUDES)),
    longitude: rounded(within(municipality.longitude + east / kmPerDegreeEast, LONGITUDES)),
  };
}

const within = (value: number, { low, high }: { low: number; high: number }): number =>
  Math.min(high, Math.max(low, value));

const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;
