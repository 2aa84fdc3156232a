import { expect, test } from 'vitest';
import type { OverviewRow } from './region.views.ts';
import { REGION_COLUMNS, type RegionColumn } from './region-columns.ts';
import {
  cellsOf,
  fieldsOf,
  isShown,
  nationCells,
  regionTable,
  sortRows,
  sumOfInhabitants,
} from './region-table.ts';
import { figure, makeNational, makeRow, makeState, makeView, score } from './region-table.fixture.ts';

const phases = { SIGNAL: 1, WATCH: 2, THREATENED: 0, ACUTE: 3, BRIDGING: 4 };
const insurer = (name: string) => ({ name, isVerified: true, isOwn: false });
const rows = [
  makeRow({
    code: 'A',
    name: "'t Gooi",
    basis: 'live',
    patientsAtRisk: figure(null, true),
    overdueActions: 2,
    preferentInsurer: insurer('Zuiderzorg'),
    score: score(40, { change: -3, band: 'B_HIGH', confidence: 0.854 }),
    phases,
  }),
  makeRow({
    code: 'B',
    name: 'Zeeland',
    basis: 'published',
    patientsAtRisk: figure(0),
    score: score(71, { change: 5 }),
  }),
  makeRow({
    code: 'C',
    name: 'Súdwest',
    basis: 'published',
    patientsAtRisk: figure(5_293),
    preferentInsurer: insurer('Noorderzorg'),
    score: score(39),
  }),
  makeRow({ code: 'D', name: 'Apeldoorn' }),
];
const codes = (list: readonly { readonly code: string }[]): string => list.map(({ code }) => code).join('');

test.each([
  // Names go by letters alone: 't Gooi stands at the t.
  ['name', false, 'DCAB'],
  ['name', true, 'BACD'],
  ['score', true, 'BACD'],
  ['score', false, 'CABD'],
  ['scoreChange', true, 'BADC'],
  ['patientsAtRisk', true, 'CBDA'],
  ['patientsAtRisk', false, 'BCDA'],
  ['overdueActions', true, 'ADCB'],
  ['preferentInsurer', false, 'CADB'],
  ['preferentInsurer', true, 'ACDB'],
  ['inhabitants', true, 'DCAB'],
] as const)('R-1: by %s, descending %s: %s, what is unknown last', (sort, descending, order) => {
  expect(codes(sortRows(rows, sort, descending))).toBe(order);
});

test.each([
  [{}, 'ABCD'],
  [{ mijn: true }, 'A'],
  [{ stand: 'published' }, 'BC'],
  [{ stand: 'none' }, 'D'],
  [{ klasse: 'B_HIGH' }, 'A'],
  [{ druk: 40 }, 'AB'],
  [{ zoek: 'SUDWEST' }, 'C'],
  [{ zoek: '’t gooi' }, 'A'],
  [{ zoek: 'd' }, 'BCD'],
  [{ zoek: 'e', stand: 'published', druk: 50 }, 'B'],
] as const)('the filter %j leaves %s', (part, expected) => {
  expect(codes(rows.filter((row) => isShown(row, makeState(part))))).toBe(expected);
});

test('every column has as many cells as fields, for a region and for the nation', () => {
  const view = makeView(rows);
  for (const column of REGION_COLUMNS) {
    for (const row of rows) expect(cellsOf(row, column), column).toHaveLength(fieldsOf(column).length);
    expect(nationCells(view, column), column).toHaveLength(fieldsOf(column).length);
  }
});

test.each<[RegionColumn, unknown]>([
  ['score', [{ figure: figure(40) }, { band: 'B_HIGH' }, { figure: figure(85) }]],
  ['scoreChange', [{ figure: figure(-3) }]],
  ['patientsAtRisk', [{ figure: figure(null, true) }]],
  ['overdueActions', [{ figure: figure(2) }]],
  ['enrolledPatients', [{ figure: figure(null) }]],
  ['planStatus', [{ kind: 'hidden' }]],
  ['arrangements', [{ kind: 'hidden' }, { kind: 'hidden' }]],
  ['housingCases', [{ figure: figure(null) }]],
  ['preferentInsurer', [{ name: 'Zuiderzorg' }]],
])('the cells of %s in the own area', (column, expected) => {
  expect(cellsOf(rows[0] ?? makeRow(), column)).toMatchObject(expected as object);
});

test('C-1: own arrangements with their amount, nothing for who is party to none, and unknown is no 0', () => {
  const cells = (arrangements: OverviewRow['arrangements']) =>
    cellsOf(makeRow({ arrangements }), 'arrangements');
  expect(cells({ count: 3, cents: 1_234_550 })).toMatchObject([
    { figure: figure(3) },
    { kind: 'euro', cents: 1_234_550 },
  ]);
  expect(cells({ count: 0, cents: 0 })).toMatchObject([{ figure: figure(0) }, { cents: 0 }]);
  expect(cells('UNKNOWN')).toMatchObject([{ figure: figure(null) }, { cents: null }]);
  expect(nationCells(makeView([]), 'arrangements')).toEqual([
    { kind: 'notOfNation' },
    { kind: 'notOfNation' },
  ]);
});

test('C-6: what only the own area tells is hidden elsewhere, and is no 0', () => {
  const elsewhere = rows[1] ?? makeRow();
  for (const column of ['phases', 'overdueActions', 'enrolledPatients'] as const)
    expect(cellsOf(elsewhere, column).every(({ kind }) => kind === 'hidden')).toBe(true);
});

test('the foot holds the published national figures, and the change of the national score', () => {
  const trend = [
    { quarter: '2026Q2', value: 47 },
    { quarter: '2026Q3', value: 50 },
  ];
  const view = makeView(rows, { national: [makeNational({ ...figure(50), trend })] });
  expect(nationCells(view, 'score')[0]).toEqual({ kind: 'figure', figure: figure(50), digits: 0 });
  expect(nationCells(view, 'scoreChange')).toMatchObject([{ figure: figure(3) }]);
  expect(nationCells(view, 'practicesAtRisk')).toMatchObject([{ figure: figure(null) }]);
  expect(nationCells(view, 'overdueActions')).toEqual([{ kind: 'hidden' }]);
});

test('the inhabitants add up, and one unknown makes the sum unknown', () => {
  expect(sumOfInhabitants(rows)).toBe(2_400_000);
  expect(sumOfInhabitants([...rows, makeRow({ inhabitants: figure(null) })])).toBeNull();
  expect(sumOfInhabitants([])).toBeNull();
});

test('the table holds the rows, columns and order that were asked for, and nothing else', () => {
  const state = makeState({
    kolommen: ['score', 'phases'],
    stand: 'published',
    sort: 'name',
    descending: false,
  });
  const table = regionTable(makeView(rows), state);
  expect(table.fields).toEqual([
    'score',
    'scoreBand',
    'scoreConfidence',
    'phase.SIGNAL',
    'phase.WATCH',
    'phase.THREATENED',
    'phase.ACUTE',
    'phase.BRIDGING',
  ]);
  expect(table.rows.map(({ name }) => name)).toEqual(['Súdwest', 'Zeeland']);
  for (const row of table.rows) expect(row.cells).toHaveLength(table.fields.length);
});
