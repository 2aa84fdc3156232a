import { expect, test } from 'vitest';
import { DEFAULT_COLUMNS, REGION_COLUMNS } from './region-columns.ts';
import { DIVISIONS, readRegionTable, regionTableQuery } from './region-table-query.ts';
import { REGION_TYPES } from './region-types.ts';

test('an empty address shows the care offices, the highest score first, in the usual columns', () => {
  expect(readRegionTable({})).toEqual({
    indeling: 'careOffice',
    peildatum: undefined,
    kolommen: DEFAULT_COLUMNS,
    zoek: '',
    mijn: false,
    klasse: undefined,
    stand: undefined,
    druk: undefined,
    sort: 'score',
    descending: true,
  });
});

test.each([
  {},
  { indeling: 'azwa', peildatum: '2026-06-30', zoek: "'t gooi", mijn: true },
  { klasse: 'A_HIGHEST', stand: 'published', druk: 40, sort: 'name', oplopend: true },
  { kolommen: 'score,planStatus,inhabitants' },
])('the address %j survives a round trip', (query) => {
  expect(regionTableQuery(readRegionTable(query))).toEqual(query);
});

test.each([
  ['another order and twice', 'inhabitants,score,score', 'score,inhabitants'],
  ['the usual ones', DEFAULT_COLUMNS.toReversed().join(','), undefined],
  ['none that exist', 'maan,,', undefined],
  ['some that exist', 'maan,score', 'score'],
  ['all', REGION_COLUMNS.join(','), REGION_COLUMNS.join(',')],
])('columns named in an address, %s', (_name, kolommen, expected) => {
  expect(regionTableQuery(readRegionTable({ kolommen })).kolommen).toBe(expected);
});

test('nonsense in the address falls back to the usual view', () => {
  const nonsense = {
    indeling: 'maan',
    peildatum: '2026-02-30',
    kolommen: 7,
    zoek: {},
    mijn: 'ja',
    klasse: 'D',
    stand: '; drop',
    druk: 101,
    sort: 'phases',
    oplopend: 3,
  };
  expect(regionTableQuery(readRegionTable(nonsense))).toEqual({});
});

test('a number typed in the search is a text, and a long one is cut', () => {
  expect(readRegionTable({ zoek: 12 }).zoek).toBe('12');
  expect(readRegionTable({ zoek: 'x'.repeat(400) }).zoek).toHaveLength(100);
});

test('every type of region can be shown', () => {
  expect(DIVISIONS.toSorted()).toEqual(REGION_TYPES.toSorted());
});
