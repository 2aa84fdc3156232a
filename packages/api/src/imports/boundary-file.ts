import type { BoundaryFeature } from '@regiovast/domain/imports/judge-boundaries';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { z } from 'zod';
import { type CoordinateSystem, systemNamed, systemOf } from './boundary-plane.ts';
import { countPoints, firstPointOf, type Polygon, readPolygons } from './boundary-rings.ts';
import { decodeText } from './decode-text.ts';
import { kindOfFile } from './file-kind.ts';
import { IMPORT_LIMIT_BYTES } from '@regiovast/domain/imports/import-limits';

const LIMIT_POINTS = 500_000;
const LIMIT_FEATURES = 5_000;
const LIMIT_PROPERTIES = 250;
/** The identifier beside the properties (RFC 7946 section 3.2), read as one of them. */
const ID_PROPERTY = 'id';

const featureSchema = z.object({
  type: z.literal('Feature'),
  id: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullish(),
});
const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
  features: z.array(featureSchema).min(1),
});
type Collection = z.infer<typeof collectionSchema>;

export type ReadBoundaries = {
  readonly system: CoordinateSystem;
  readonly features: readonly BoundaryFeature[];
  /** The shapes without a fault by their number, in metres of the national grid. */
  readonly polygons: ReadonlyMap<number, readonly Polygon[]>;
};

/**
 * P-3 · GeoJSON as features with their properties and shapes; what is wrong with one shape is kept with it, so that
 * all faults come at once.
 * @throws DomainError IMPORT_TOO_LARGE above 25 MB; BOUNDARIES_NOT_GEOJSON for every other kind of file;
 *   BOUNDARIES_TOO_DETAILED; BOUNDARIES_CRS_UNKNOWN
 */
export function readBoundaryFile(bytes: Uint8Array): ReadBoundaries {
  const collection = parseCollection(bytes);
  const points = collection.features.reduce(
    (sum, { geometry }) => sum + countPoints(geometry?.coordinates),
    0,
  );
  if (points > LIMIT_POINTS || collection.features.length > LIMIT_FEATURES) {
    throw new DomainError('BOUNDARIES_TOO_DETAILED', {
      points,
      limitPoints: LIMIT_POINTS,
      features: collection.features.length,
      limitFeatures: LIMIT_FEATURES,
    });
  }
  const system = systemOfFile(collection);
  const polygons = new Map<number, readonly Polygon[]>();
  const features = collection.features.map((feature, index): BoundaryFeature => {
    const number = index + 1;
    const shape = readPolygons(feature.geometry ?? null, system);
    const fault = 'code' in shape ? shape : null;
    if (!('code' in shape)) polygons.set(number, shape);
    return { number, properties: propertiesOf(feature), fault };
  });
  return { system, features, polygons };
}

function parseCollection(bytes: Uint8Array): Collection {
  const parsed = collectionSchema.safeParse(parseJson(textOf(bytes)));
  if (!parsed.success) throw notGeoJson('json');
  return parsed.data;
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length > IMPORT_LIMIT_BYTES) {
    throw new DomainError('IMPORT_TOO_LARGE', { bytes: bytes.length, limitBytes: IMPORT_LIMIT_BYTES });
  }
  const kind = kindOfFile(bytes);
  if (kind !== 'text') throw notGeoJson(kind);
  return decodeText(bytes).text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw notGeoJson('text');
  }
}

const notGeoJson = (kind: string) => new DomainError('BOUNDARIES_NOT_GEOJSON', { kind });

/** The system the file names; when it names none, the one in which its first point lies in the Netherlands. */
function systemOfFile({ crs, features }: Collection): CoordinateSystem {
  const name = crs?.properties.name;
  if (name) {
    const named = systemNamed(name);
    if (!named) throw new DomainError('BOUNDARIES_CRS_UNKNOWN', { crs: name.slice(0, 80) });
    return named;
  }
  for (const { geometry } of features) {
    const point = firstPointOf(geometry?.coordinates);
    const system = point && systemOf(point);
    if (system) return system;
  }
  const first = firstPointOf(features[0]?.geometry?.coordinates);
  if (!first) return 'WGS84';
  throw new DomainError('BOUNDARIES_CRS_UNKNOWN', { crs: first.join(', ') });
}

function propertiesOf({ id, properties }: Collection['features'][number]): ReadonlyMap<string, string> {
  const stated = Object.entries({ [ID_PROPERTY]: id, ...properties }).slice(0, LIMIT_PROPERTIES);
  return new Map(
    stated.flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [],
    ),
  );
}
