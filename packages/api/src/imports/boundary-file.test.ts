import { describe, expect, test } from 'vitest';
import { makeBoundaryFile, squareRing } from '../testing/boundary-file.ts';
import { readBoundaryFile } from './boundary-file.ts';

const RD_NAME = 'urn:ogc:def:crs:EPSG::28992';
const squares = [
  { column: 0, row: 0, properties: { code: 'GM0014' } },
  { column: 1, row: 0, properties: { code: 'GM0034', bevolking: 12, leeg: null } },
];

const fileOf = (geometry: unknown, more: object = {}): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { code: 'GM0014' }, geometry }],
      ...more,
    }),
  );
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const faultOf = (geometry: unknown) => readBoundaryFile(fileOf(geometry)).features[0]?.fault;
const ring = squareRing({ column: 0, row: 0 }, 'WGS84');

test.each([
  ['WGS84 by its coordinates', {}, 'WGS84'],
  ['RD by its coordinates', { system: 'RD' }, 'RD'],
  ['RD by its name', { system: 'RD', crs: RD_NAME }, 'RD'],
  ['WGS84 by its name', { crs: 'urn:ogc:def:crs:OGC:1.3:CRS84' }, 'WGS84'],
] as const)('%s', (_name, options, system) => {
  const file = readBoundaryFile(makeBoundaryFile(squares, options));
  expect(file.system).toBe(system);
  expect(file.features.map(({ fault }) => fault)).toEqual([null, null]);
  expect(file.features[1]?.properties).toEqual(
    new Map([
      ['code', 'GM0034'],
      ['bevolking', '12'],
    ]),
  );
});

test('WGS84 becomes metres of the national grid: the tower of Amersfoort is its origin of 1918', () => {
  const [east, north] = [5.38720621, 52.1551744];
  const tower = [
    [east, north],
    [east + 0.1, north],
    [east, north + 0.1],
    [east, north],
  ];
  const [corner] = readBoundaryFile(fileOf(polygon(tower))).polygons.get(1)?.[0]?.[0] ?? [];
  expect(corner?.[0]).toBeCloseTo(155_000, -1);
  expect(corner?.[1]).toBeCloseTo(463_000, -1);
});

test('an identifier beside the properties counts as one of them', () => {
  const feature = { type: 'Feature', id: 'PV20', properties: null, geometry: polygon(ring) };
  const bytes = new TextEncoder().encode(
    `\uFEFF${JSON.stringify({ type: 'FeatureCollection', features: [feature] })}`,
  );
  expect(readBoundaryFile(bytes).features[0]?.properties).toEqual(new Map([['id', 'PV20']]));
});

describe('P-3: a shape that cannot be drawn is refused with its part, ring and point', () => {
  test.each([
    ['no geometry', null, 'geen vlak'],
    ['a point', { type: 'Point', coordinates: [5, 52] }, 'geen vlak maar Point'],
    ['no coordinates', { type: 'Polygon', coordinates: [] }, 'heeft geen ring'],
    ['a ring of three points', polygon([ring[0], ring[5], ring[0]]), '3 punten'],
    ['a ring that is not closed', polygon(ring.slice(0, -1)), 'niet gesloten'],
    [
      'a point without numbers',
      polygon([ring[0], ['5', 52], ring[9], ring[0]]),
      'punt 2 is geen paar getallen',
    ],
    [
      'a point with a hole in it',
      polygon([ring[0], [5, null], ring[9], ring[0]]),
      'punt 2 is geen paar getallen',
    ],
    ['a ring that encloses nothing', polygon([ring[0], ring[1], ring[2], ring[0]]), 'omsluit niets'],
    ['lists within lists', polygon([[[[[[[5, 52]]]]]]]), 'geen paar getallen'],
    ['a broken hole', polygon(ring, [[5.21, 52.21]]), 'Deel 1, ring 2: 1 punten'],
    [
      'a broken second part',
      { type: 'MultiPolygon', coordinates: [[ring], [ring.slice(0, -1)]] },
      'Deel 2, ring 1',
    ],
  ])('%s', (_name, geometry, words) => {
    expect(faultOf(geometry)?.code).toBe('GEOMETRY_INVALID');
    expect(faultOf(geometry)?.message).toContain(words);
  });

  test('a point outside the Netherlands', () => {
    const paris = polygon(ring.map(([x, y], index) => (index === 2 ? [2.35, 48.85] : [x, y])));
    expect(faultOf(paris)).toMatchObject({ code: 'COORDINATES_OUTSIDE' });
    expect(faultOf(paris)?.message).toContain('punt 3 (2.35, 48.85)');
  });
});

describe('P-3: a file that is not boundaries is refused as a whole', () => {
  const text = (value: string) => new TextEncoder().encode(value);
  const code = (bytes: Uint8Array): unknown => {
    try {
      readBoundaryFile(bytes);
      return 'read';
    } catch (error) {
      return (error as { code?: unknown }).code;
    }
  };
  test.each([
    ['a pdf', text('%PDF-1.7'), 'BOUNDARIES_NOT_GEOJSON'],
    ['a zipped shapefile', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2), 'BOUNDARIES_NOT_GEOJSON'],
    ['a table', text('code;naam\nGM0014;Groningen\n'), 'BOUNDARIES_NOT_GEOJSON'],
    ['JSON with NaN', text('{"type":"FeatureCollection","features":[{"x":NaN}]}'), 'BOUNDARIES_NOT_GEOJSON'],
    [
      'one feature',
      text(JSON.stringify({ type: 'Feature', properties: {}, geometry: null })),
      'BOUNDARIES_NOT_GEOJSON',
    ],
    ['no features', text('{"type":"FeatureCollection","features":[]}'), 'BOUNDARIES_NOT_GEOJSON'],
    ['a deep well of lists', text(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), 'BOUNDARIES_NOT_GEOJSON'],
    ['Web Mercator by name', makeBoundaryFile(squares, { crs: 'EPSG:3857' }), 'BOUNDARIES_CRS_UNKNOWN'],
    [
      'Web Mercator by its coordinates',
      fileOf(
        polygon([
          [580_000, 6.8e6],
          [590_000, 6.8e6],
          [590_000, 6.9e6],
          [580_000, 6.8e6],
        ]),
      ),
      'BOUNDARIES_CRS_UNKNOWN',
    ],
    [
      'more points than can be simplified',
      fileOf(polygon(Array.from({ length: 500_001 }, () => [5, 52]))),
      'BOUNDARIES_TOO_DETAILED',
    ],
    ['more than 25 MB', new Uint8Array(26_214_401), 'IMPORT_TOO_LARGE'],
  ])('%s', (_name, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });
});
