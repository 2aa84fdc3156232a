/** A place on the earth in degrees, WGS84. */
export type Place = { readonly latitude: number; readonly longitude: number };

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6_371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Straight-line distance in kilometres over a globe (haversine); not the distance by road. */
export function kilometresBetween(a: Place, b: Place): number {
  const halfLatitude = Math.sin(radians(b.latitude - a.latitude) / 2);
  const halfLongitude = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord =
    halfLatitude ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLongitude ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Where a practice lies: by its own coordinates, else about where its municipality does. */
export type Located = { readonly place: Place; readonly isAbout: boolean };

/** Its own coordinates when both are known, else the centre of its municipality, marked as about. */
export const locate = (
  own: { readonly latitude: number | null; readonly longitude: number | null },
  municipality: Place,
): Located =>
  own.latitude !== null && own.longitude !== null
    ? { place: { latitude: own.latitude, longitude: own.longitude }, isAbout: false }
    : { place: municipality, isAbout: true };
