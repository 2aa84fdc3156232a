import { expect, test } from 'vitest';
import { REGION_TYPES, type RegionType } from '../regions/region-types.ts';
import type { KnownAreas } from './boundary-areas.ts';
import { refuse } from './cell.ts';
import { type BoundaryFeature, judgeBoundaries } from './judge-boundaries.ts';

const TODAY = '2026-11-19';
const known: KnownAreas = {
  municipalities: [
    { code: 'GM0014', name: 'Groningen', validTo: null },
    { code: 'GM0034', name: 'Almere', validTo: null },
    { code: 'GM0518', name: "'s-Gravenhage", validTo: null },
    { code: 'GM0501', name: 'Brielle', validTo: '2022-12-31' },
  ],
  regions: {
    ...(Object.fromEntries(REGION_TYPES.map((type) => [type, []])) as Record<RegionType, []>),
    careOffice: [
      { code: 'ZK07', name: 'Flevoland' },
      { code: 'ZK09', name: 'Groningen' },
      { code: 'ZK26', name: 'Zaanstreek/Waterland' },
    ],
    province: [
      { code: 'PV20', name: 'Groningen' },
      { code: 'PV21', name: 'Fryslân' },
      { code: 'PV24', name: 'Flevoland' },
    ],
  },
};

const featuresOf = (...rows: Record<string, string>[]): BoundaryFeature[] =>
  rows.map((row, index) => ({ number: index + 1, properties: new Map(Object.entries(row)), fault: null }));

test.each([
  [
    'codes of municipalities',
    [
      { naam: 'x', statcode: 'GM0014' },
      { naam: 'y', statcode: 'gm0034 ' },
    ],
    'municipality',
    'statcode',
    ['GM0014', 'GM0034'],
  ],
  [
    'bare numbers under a property called a code',
    [{ gemeentecode: '14' }, { gemeentecode: '0034' }],
    'municipality',
    'gemeentecode',
    ['GM0014', 'GM0034'],
  ],
  [
    'codes of care-office regions, without leading zero',
    [{ zk: 'ZK7' }, { zk: 'zk 09' }],
    'careOffice',
    'zk',
    ['ZK07', 'ZK09'],
  ],
  [
    'names of care-office regions',
    [{ name: 'zaanstreek / waterland' }, { name: 'FLEVOLAND' }],
    'careOffice',
    'name',
    ['ZK26', 'ZK07'],
  ],
  [
    'names of provinces, accents missing',
    [{ naam: 'Fryslan' }, { naam: 'Groningen' }, { naam: 'Flevoland' }],
    'province',
    'naam',
    ['PV21', 'PV20', 'PV24'],
  ],
  [
    'the code of its own division, not that of the one it lies in',
    [
      { code: 'GM0014', zk: 'ZK09' },
      { code: 'GM0034', zk: 'ZK09' },
    ],
    'municipality',
    'code',
    ['GM0014', 'GM0034'],
  ],
] as const)('%s tell the division', (_name, rows, division, property, codes) => {
  const judged = judgeBoundaries(featuresOf(...rows), known, null, TODAY);
  expect(judged?.column).toMatchObject({ division, property });
  expect([...(judged?.accepted.values() ?? [])]).toEqual(codes);
  expect(judged?.refusals).toEqual([]);
});

test('a serial number is never taken for a code', () => {
  const rows = [
    { objectid: '14', fid: '7' },
    { objectid: '34', fid: '9' },
  ];
  expect(judgeBoundaries(featuresOf(...rows), known, null, TODAY)).toBeNull();
  expect(judgeBoundaries(featuresOf(...rows), known, 'municipality', TODAY)).toBeNull();
});

test('a file of which most shapes are unknown does not tell its division', () => {
  const rows = [{ code: 'XX1' }, { code: 'XX2' }, { code: 'PV20' }];
  expect(judgeBoundaries(featuresOf(...rows), known, null, TODAY)).toBeNull();
  expect(judgeBoundaries(featuresOf(...rows), known, 'province', TODAY)?.refusals).toHaveLength(2);
});

test('everything wrong with a file comes at once, each with the number of its shape', () => {
  const features = featuresOf(
    { code: 'GM0014' },
    { code: 'GM9999' },
    { code: 'GM0014' },
    {},
    { code: 'GM0501' },
    { code: 'GM0034' },
  );
  const broken = features.map((feature) =>
    feature.number === 6 ? { ...feature, fault: refuse('GEOMETRY_INVALID', 'kapot') } : feature,
  );
  const judged = judgeBoundaries(broken, known, 'municipality', TODAY);
  expect(judged?.refusals.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
    [2, 'code', 'GM9999', 'MUNICIPALITY_UNKNOWN'],
    [3, 'code', 'GM0014', 'AREA_TWICE'],
    [4, 'code', '', 'VALUE_MISSING'],
    [5, 'code', 'GM0501', 'MUNICIPALITY_ENDED'],
    [6, 'geometry', '', 'GEOMETRY_INVALID'],
  ]);
  expect([...(judged?.accepted ?? [])]).toEqual([[1, 'GM0014']]);
});

test('wrong codes are refused, not passed over for the names beside them', () => {
  const features = featuresOf(
    { code: 'GM0014', naam: 'Groningen' },
    { code: 'GM9999', naam: 'Almere' },
    { code: 'GM0518', naam: 'Den Haag' },
  );
  const judged = judgeBoundaries(features, known, null, TODAY);
  expect(judged?.column.property).toBe('code');
  expect(judged?.refusals.map(({ row, value }) => [row, value])).toEqual([[2, 'GM9999']]);
});

test('a property called a code comes before an identifier that looks like one', () => {
  const features = featuresOf(
    { id: 'GM0014', gemeentecode: 'GM0014' },
    { id: 'GM0034', gemeentecode: 'GM0014' },
  );
  const judged = judgeBoundaries(features, known, null, TODAY);
  expect(judged?.column.property).toBe('gemeentecode');
  expect(judged?.refusals.map(({ code }) => code)).toEqual(['AREA_TWICE']);
});

test('areas that the file leaves out are named; those that ended are not missed', () => {
  const judged = judgeBoundaries(featuresOf({ code: 'GM0014' }), known, null, TODAY);
  expect(judged?.missing.map(({ name }) => name)).toEqual(['Almere', "'s-Gravenhage"]);
});
