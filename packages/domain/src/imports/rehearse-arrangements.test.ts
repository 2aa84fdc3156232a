import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf } from './arrangement-file.ts';
import { ARRANGEMENT_FILE_COLUMNS, type ArrangementFileField } from './arrangement-file-columns.ts';
import { partyFinder } from './arrangement-file-parties.ts';
import { filedYears } from './arrangement-file-years.ts';
import { type ArrangementTable, rehearseArrangements, sumsOf } from './rehearse-arrangements.ts';

const TODAY = '2026-11-19';
type Row = Partial<Record<ArrangementFileField, string>>;

const parties = partyFinder({
  regions: [
    { code: 'ZK01', name: 'Groningen' },
    { code: 'ZK02', name: 'Friesland' },
  ],
  regionOfPlace: new Map([
    ['GM1', 'ZK01'],
    ['GM2', 'ZK01'],
    ['GM3', 'ZK02'],
  ]),
  rhosOfPlace: new Map([
    ['GM1', [{ id: 'r1', name: 'RHO Eén' }]],
    ['GM2', [{ id: 'r2', name: 'RHO Twee' }]],
  ]),
  practices: [{ id: 'p1', name: 'Praktijk', agbCode: '01000001', municipalityCode: 'GM1' }],
});

const ROW: Row = {
  reference: 'A',
  title: 'Praktijkstart',
  type: 'Module Praktijkstart',
  nature: 'incidenteel',
  region: 'Groningen',
  beneficiaryKind: 'RHO',
  rho: 'rho een',
  course: 'Nulpraktijk starten',
  resultObligation: 'Een open praktijk',
  periodFrom: '2026-01-01',
  periodTo: '2027-12-31',
  reviewOn: '2026-12-01',
  expectedPlaces: '1.000',
  contractReference: 'C-1',
  contractedOn: '2025-12-01',
  line: 'Inzet',
  lineKind: 'vast',
  quarter: '2026Q1',
  amount: '100',
};

const tableOf = (rows: readonly Row[]): ArrangementTable => ({
  columns: ARRANGEMENT_FILE_COLUMNS.map(({ field, nl }) => ({ header: nl, field })),
  rows: rows.map((row, index) => ({
    number: index + 2,
    cells: ARRANGEMENT_FILE_COLUMNS.map(({ field }) => row[field] ?? ''),
  })),
});
const rehearse = (rows: readonly Row[]) =>
  rehearseArrangements(tableOf(rows), { parties, known: new Map() }, TODAY);
const codesOf = (row: Row): string[] =>
  rehearse([{ ...ROW, ...row }]).report.refusals.map(({ code }) => code);

test('C-1 · the RHO follows from the practice, or from the region where there is one, or from its name', () => {
  expect(rehearse([ROW]).accepted[0]?.filed.frame.rhoId).toBe('r1');
  const practice = { beneficiaryKind: 'praktijk', agbCode: '1000001', rho: '' };
  expect(rehearse([{ ...ROW, ...practice }]).accepted[0]?.filed.frame).toMatchObject({
    rhoId: 'r1',
    practiceId: 'p1',
  });
  expect(codesOf({ rho: '' })).toEqual(['RHO_UNKNOWN']);
  expect(codesOf({ rho: 'RHO Drie' })).toEqual(['RHO_UNKNOWN']);
  expect(codesOf({ region: 'Friesland', rho: '' })).toEqual(['RHO_UNKNOWN']);
  expect(codesOf({ ...practice, region: 'Friesland' })).toEqual(['PRACTICE_NOT_IN_REGION']);
});

test('every fault of every row is named, and rows of a refused arrangement count as refused', () => {
  const { report, counts, accepted } = rehearse([
    { ...ROW, amount: 'x' },
    { ...ROW, quarter: '2026Q2', nature: 'x' },
    { ...ROW, quarter: '2026Q3' },
    { ...ROW, reference: 'B' },
    { ...ROW, reference: '' },
  ]);
  expect(report.refusals.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
    [2, 'bedrag', 'x', 'AMOUNT_INVALID'],
    [3, 'aard', 'x', 'WORD_UNKNOWN'],
    [6, 'kenmerk', '', 'VALUE_MISSING'],
  ]);
  expect(report).toMatchObject({ rows: 5, new: 1, refused: 4 });
  expect(counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 1 });
  expect(accepted.map(({ reference }) => reference)).toEqual(['B']);
});

test('a row with a cell too many is refused alone: its reference may be another cell', () => {
  const table = tableOf([ROW, ROW]);
  const rows = table.rows.map((row, index) => (index === 0 ? { ...row, cells: [...row.cells, 'x'] } : row));
  const { report } = rehearseArrangements({ ...table, rows }, { parties, known: new Map() }, TODAY);
  expect(report.refusals.map(({ row, code }) => [row, code])).toEqual([[2, 'CELL_COUNT_DIFFERS']]);
  expect(report.new).toBe(1);
});

test('a line is at most forty, an arrangement at most twenty quarters', () => {
  const lines = Array.from({ length: 41 }, (_, index) => ({ ...ROW, line: `Regel ${index}` }));
  expect(rehearse(lines).report.refusals).toMatchObject([{ row: 42, code: 'TOO_MANY_LINES' }]);
  expect(codesOf({ periodTo: '2031-03-31' })).toEqual(['PERIOD_WRONG']);
});

test('A-6 · the order of the rows makes no difference, and every sum is exact to the cent', () => {
  const quarters = ['2026Q1', '2026Q2', '2026Q3', '2026Q4', '2027Q1'];
  const cents = fc.integer({ min: 0, max: 9_999_999 });
  fc.assert(
    fc.property(
      fc.array(cents, { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 0, max: 4 }),
      (amounts, turn) => {
        const rows = quarters.map((quarter, index): Row => {
          const amount = amounts[index] ?? 0;
          const text = `${Math.trunc(amount / 100)},${String(amount % 100).padStart(2, '0')}`;
          return { ...ROW, quarter, amount: text, paid: index === 0 ? text : '' };
        });
        const straight = rehearse(rows).accepted;
        const turned = rehearse([...rows.slice(turn), ...rows.slice(0, turn)]).accepted;
        expect(turned.map(({ filed }) => fingerprintOf(filed))).toEqual(
          straight.map(({ filed }) => fingerprintOf(filed)),
        );
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        const [first = 0] = amounts;
        expect(sumsOf(straight, TODAY)).toMatchObject({ totalCents: total, paidCents: first });
        const years = filedYears(straight, new Map([[2026, total]]), [], TODAY);
        expect(years.reduce((sum, { addsCents }) => sum + addsCents, 0)).toBe(total);
        expect(years[0]?.freeAfterCents).toBe(amounts[4]);
      },
    ),
  );
});

test('A-4 · what has ended counts until it is evaluated, as every other arrangement does; a draft does not', () => {
  const ended = {
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    quarter: '2025Q1',
    contractedOn: '2024-12-01',
  };
  const { accepted } = rehearse([{ ...ROW, ...ended, paid: '40' }]);
  expect(filedYears(accepted, new Map(), [], TODAY)).toEqual([
    {
      year: 2025,
      addsCents: 10_000,
      paidCents: 4_000,
      takenCents: 0,
      ceilingCents: null,
      freeAfterCents: null,
    },
  ]);
  const draft = rehearse([{ ...ROW, contractReference: '', contractedOn: '' }]).accepted;
  expect(filedYears(draft, new Map(), [], TODAY)).toEqual([]);
});
