import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigures } from './indicator-figures.ts';
import type { IndicatorMapping } from './indicator-mapping.ts';
import { rehearseFigures } from './indicator-rehearsal.ts';
import { CONTEXT, INSURED, PARAMETERS, SCORES, tableOf } from './indicator-tables.fixture.ts';
import { proposeMapping } from './mapping-proposal.ts';

const read = (table: typeof INSURED, change: Partial<IndicatorMapping> = {}) => {
  const { mapping } = proposeMapping(table, 'cijfers_2023.csv', CONTEXT);
  return readFigures(table, { ...mapping, ...change }, CONTEXT);
};
const valuesOf = ({ figures }: ReturnType<typeof readFigures>) =>
  figures.map(
    (figure) => figure && [figure.indicatorCode, figure.area.code, figure.referenceDate, figure.value],
  );
const refusalsOf = ({ refusals }: ReturnType<typeof readFigures>) =>
  refusals.map(({ row, column, code }) => [row, column, code]);

test('P-2: rows of a municipality add up without rounding; a row without one is refused with what it held', () => {
  const figures = read(INSURED);
  expect(valuesOf(figures)).toEqual([
    ['AANTAL_BSN', 'GM0518', '2023-12-31', 157],
    ['KOSTEN_HUISARTS', 'GM0518', '2023-12-31', 13.85],
    ['AANTAL_BSN', 'GM0820', '2023-12-31', 51],
    ['KOSTEN_HUISARTS', 'GM0820', '2023-12-31', 0.9],
  ]);
  expect(figures.refusals).toMatchObject([
    {
      row: 6,
      column: 'gemeentenaam',
      value: '',
      code: 'AREA_MISSING',
      message: expect.stringContaining('428.642'),
    },
  ]);
  const { report } = rehearseFigures(figures, []);
  expect(report).toMatchObject({ rows: 7, new: 6, changed: 0, unchanged: 0, refused: 1 });
  expect(report.made.withoutArea).toEqual([
    {
      row: 6,
      amounts: [
        { column: 'aantal_bsn', value: 428_642 },
        { column: 'kosten_huisarts', value: 99.5 },
      ],
    },
  ]);
});

test('P-2: rows are indicators and columns are years; text and years are left out', () => {
  const figures = read(PARAMETERS);
  expect(valuesOf(figures)).toEqual([
    ['CIJFERS_AANBOD_PERSONEN', 'NL', '2019-12-31', 12_766],
    ['CIJFERS_AANBOD_PERSONEN', 'NL', '2022-12-31', 13_492],
    ['CIJFERS_AANBOD_PERSONEN', 'NL', '2025-12-31', 14_347],
    ['CIJFERS_PER_VROUW', 'NL', '2019-12-31', 0.577],
    ['CIJFERS_PER_VROUW', 'NL', '2022-12-31', 0.61],
    ['CIJFERS_PER_VROUW', 'NL', '2025-12-31', 0.66],
    ['CIJFERS_FTE_VROUW', 'NL', '2019-12-31', null],
    ['CIJFERS_FTE_VROUW', 'NL', '2022-12-31', 0.71],
    ['CIJFERS_FTE_VROUW', 'NL', '2025-12-31', 0.72],
  ]);
  expect(figures.definitions.map(({ unit }) => unit)).toEqual(['Aantal', 'Percentage', 'Getal']);
  const { made, ...report } = rehearseFigures(figures, []).report;
  expect(report).toMatchObject({ rows: 5, new: 3, unchanged: 2, refused: 0, refusals: [] });
  expect(made).toMatchObject({ figures: 8, figuresUnknown: 1, unknownCells: 1, rowsSkipped: 2 });
});

test('P-3: without the filter a row of text is refused cell by cell, all in one pass', () => {
  const figures = read(PARAMETERS, { filters: [] });
  expect(refusalsOf(figures)).toEqual([
    [2, 'raming_2019', 'NUMBER_INVALID'],
    [2, 'raming_2022_demo', 'NUMBER_INVALID'],
    [2, 'raming_2025', 'NUMBER_INVALID'],
  ]);
  expect(rehearseFigures(figures, []).report).toMatchObject({ refused: 1 });
});

test('R-1: a point is unknown, not 0 and not refused; districts and neighbourhoods keep their kind', () => {
  const figures = read(SCORES);
  expect(figures.refusals).toEqual([]);
  expect(figures.figures.map((figure) => figure && [figure.area, figure.value])).toEqual([
    [{ kind: 'municipality', code: 'GM0363', name: null }, 457_400],
    [{ kind: 'municipality', code: 'GM0363', name: null }, 20.8],
    [{ kind: 'municipality', code: 'GM0363', name: null }, -0.1],
    [{ kind: 'district', code: 'WK036300', name: 'Oude Zijde' }, 2_900],
    [{ kind: 'district', code: 'WK036300', name: 'Oude Zijde' }, 12.9],
    [{ kind: 'district', code: 'WK036300', name: 'Oude Zijde' }, 0.022],
    [{ kind: 'neighbourhood', code: 'BU03630000', name: 'Kop Zeedijk' }, 0],
    [{ kind: 'neighbourhood', code: 'BU03630000', name: 'Kop Zeedijk' }, null],
    [{ kind: 'neighbourhood', code: 'BU03630000', name: 'Kop Zeedijk' }, null],
  ]);
});

const COUNTS = 'gemeente;aantal';

test('P-3: a second row for one figure is refused with both rows, unless rows add up', () => {
  const table = tableOf(COUNTS, 'GM0014;3', 'GM0363;1', 'Groningen;4', '14;5');
  const refused = read(table, {
    aggregation: 'none',
    area: { from: 'codes', column: 'gemeente', nameColumn: null },
  });
  expect(refused.refusals).toMatchObject([
    { row: 4, code: 'FIGURE_TWICE', message: expect.stringMatching(/rij 2 .*rij 4/) },
    { row: 5, code: 'FIGURE_TWICE' },
  ]);
  expect(valuesOf(refused).map((figure) => figure?.[3])).toEqual([3, 1]);
});

test('P-3: a refused part leaves its sum out whole, and says so in the rows that only add to it', () => {
  const table = tableOf(COUNTS, 'GM0014;3', 'GM0014;=A1', 'GM0363;1', 'GM0363;2');
  const figures = read(table, { aggregation: 'sum' });
  expect(refusalsOf(figures)).toEqual([
    [2, 'aantal', 'SUM_INCOMPLETE'],
    [3, 'aantal', 'NUMBER_INVALID'],
  ]);
  expect(valuesOf(figures)).toEqual([null, ['AANTAL', 'GM0363', '2023-12-31', 3]]);
});

test('R-1: an unknown part makes a sum unknown', () => {
  const table = tableOf(COUNTS, 'GM0014;3', 'GM0014;.', 'GM0363;1', 'GM0363;2');
  expect(valuesOf(read(table, { aggregation: 'sum' })).map((figure) => figure?.[3])).toEqual([null, 3]);
});

test('P-3: a shifted row, an unknown area, a period that is not over and a row without a source are refused', () => {
  const table = tableOf(
    'gemeente;jaar;aantal;bron',
    'GM0014;2023;3',
    'Atlantis;2023;3;x',
    'GM0014;2026;3;x',
    'GM0014;2023;3;',
  );
  expect(refusalsOf(read(table, { area: { from: 'codes', column: 'gemeente', nameColumn: null } }))).toEqual([
    [2, '', 'CELL_COUNT_DIFFERS'],
    [3, 'gemeente', 'MUNICIPALITY_UNKNOWN'],
    [4, 'jaar', 'DATE_IN_FUTURE'],
    [5, 'bron', 'VALUE_MISSING'],
  ]);
});

test('R-2: one name with two units is two indicators: the second is refused', () => {
  const table = tableOf('indicator;eenheid;gemeente;waarde', 'Stop;%;GM0014;3', 'Stop;aantal;GM0363;4');
  expect(refusalsOf(read(table))).toEqual([[3, 'indicator', 'INDICATOR_DEFINED_OTHERWISE']]);
});

test('P-2: a figure as recorded is unchanged, another value is changed', () => {
  const figures = read(SCORES);
  const recorded = figures.figures.flatMap((figure) =>
    figure && figure.value !== null
      ? [
          {
            ...figure,
            value: figure.value,
            areaKind: figure.area.kind,
            areaCode: figure.area.code,
            bound: 'exact',
          },
        ]
      : [],
  );
  expect(rehearseFigures(figures, recorded).report).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
  const [first, ...others] = recorded;
  if (!first) throw new Error('nothing read');
  expect(rehearseFigures(figures, [{ ...first, value: 1 }, ...others]).report).toMatchObject({
    changed: 1,
    unchanged: 2,
  });
  expect(rehearseFigures(figures, [{ ...first, bound: 'atLeast' }, ...others]).report).toMatchObject({
    changed: 1,
  });
});

test('P-2: the counts of rows add up, and figures do not depend on the order of the rows', () => {
  const cell = fc.constantFrom('1', '2,5', '.', 'x1', '');
  const area = fc.constantFrom('GM0014', 'GM0363', '', 'Atlantis');
  const rows = fc.array(
    fc.tuple(area, cell).map((cells) => cells.join(';')),
    { minLength: 1, maxLength: 25 },
  );
  const change = {
    aggregation: 'sum',
    area: { from: 'codes', column: 'gemeente', nameColumn: null },
    values: proposeMapping(tableOf(COUNTS, 'GM0014;2,5'), '2023.csv', CONTEXT).mapping.values,
  } as const;
  fc.assert(
    fc.property(rows, (lines) => {
      const forwards = read(tableOf(COUNTS, ...lines), change);
      const { report } = rehearseFigures(forwards, []);
      expect(report.new + report.changed + report.unchanged + report.refused).toBe(report.rows);
      const backwards = read(tableOf(COUNTS, ...lines.toReversed()), change);
      const known = (read: typeof forwards) =>
        valuesOf(read)
          .flatMap((figure) => (figure ? [String(figure)] : []))
          .sort();
      expect(known(backwards)).toEqual(known(forwards));
    }),
  );
});
