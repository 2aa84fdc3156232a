import type { GridView } from '@regiovast/domain/arrangements/grid.views';
import { saveGridInputSchema } from '@regiovast/domain/arrangements/grid.schemas';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulaOf } from './formula-text.ts';
import { tableAmounts } from './grid-amount-text.ts';
import { gridCsv } from './grid-csv.ts';
import { gridDifferences } from './grid-differences.ts';
import {
  centsAt,
  draftOf,
  type GridDraft,
  isSameDraft,
  type LineDraft,
  plannedInput,
  realisedInput,
  totalsOfDraft,
  withCells,
  withTerms,
} from './grid-draft.ts';
import { editEndOf, gridKeyOf } from './grid-keys.ts';
import { lineTermsDraftOf, readLineTerms } from './line-terms-draft.ts';
import { spreadOver } from './spread.ts';

const ID = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'] as const;
const QUARTERS = ['2027Q1', '2027Q2'];
const cell = (
  quarter: string,
  cents: number,
  quantity: number | null = null,
  realised: number | null = null,
) => ({
  quarter,
  plannedQuantity: quantity,
  plannedCents: cents,
  realisedQuantity: quantity === null ? null : realised,
  realisedCents: realised,
});
const VIEW: Pick<GridView, 'lines' | 'quarters'> = {
  quarters: QUARTERS,
  lines: [
    {
      id: ID[0],
      label: 'Opstart',
      kind: 'FIXED',
      unitCents: null,
      breakEvenPatients: null,
      cells: [cell('2027Q1', 1_200_000, null, 0), cell('2027Q2', 0)],
    },
    {
      id: ID[1],
      label: 'Opbouw',
      kind: 'PER_PATIENT',
      unitCents: 1_100,
      breakEvenPatients: 2_100,
      cells: [cell('2027Q1', 330_000, 300)],
    },
  ],
};
const PLANNED = draftOf(VIEW, 'planned');
const only = (draft: GridDraft, row: number): LineDraft => {
  const line = draft[row];
  if (!line) throw new Error('no such line');
  return line;
};

test('A-1: nothing planned is an empty cell, nothing delivered is a statement', () => {
  expect(PLANNED.map(({ values }) => values)).toEqual([{ '2027Q1': 1_200_000 }, { '2027Q1': 300 }]);
  expect(draftOf(VIEW, 'realised').map(({ values }) => values)).toEqual([{ '2027Q1': 0 }, {}]);
  const emptied = [{ row: 0, quarter: '2027Q1', value: 0 }];
  expect(withCells(PLANNED, emptied, 'planned')[0]?.values).toEqual({});
  expect(withCells(PLANNED, emptied, 'realised')[0]?.values).toEqual({ '2027Q1': 0 });
});

test('A-6: totals are those of the server, to the cent', () => {
  const { byQuarter, byYear, byLine, total } = totalsOfDraft(PLANNED);
  expect([byQuarter.get('2027Q1'), byYear.get(2027), byLine.get('1'), total]).toEqual([
    1_530_000, 1_530_000, 330_000, 1_530_000,
  ]);
  expect(centsAt(only(PLANNED, 1), '2027Q2')).toBeNull();
});

test('what is sent is what the server takes, and never an amount that it computes', () => {
  const lines = plannedInput(PLANNED, VIEW);
  const input = saveGridInputSchema.parse({ arrangementId: ID[0], version: 1, lines });
  expect(input.lines.map(({ id, cells }) => [id, cells])).toEqual([
    [ID[0], [{ quarter: '2027Q1', value: 1_200_000 }]],
    [ID[1], [{ quarter: '2027Q1', value: 300 }]],
  ]);
});

test('S-3: over what another laid down, a removed line is new and a quarter that went is left out', () => {
  const draft = withCells(PLANNED, [{ row: 0, quarter: '2027Q2', value: 5 }], 'planned');
  const lines = plannedInput(draft, { lines: VIEW.lines.slice(0, 1), quarters: ['2027Q1'] });
  expect(lines.map(({ id, cells }) => [id, cells.length])).toEqual([
    [ID[0], 1],
    [null, 1],
  ]);
});

test('A-5: of what was realised only changed cells are sent; taking back is null', () => {
  const before = draftOf(VIEW, 'realised');
  const typed = withCells(
    before,
    [
      { row: 0, quarter: '2027Q1', value: null },
      { row: 1, quarter: '2027Q2', value: 4 },
    ],
    'realised',
  );
  expect(realisedInput(before, typed)).toEqual([
    { lineId: ID[0], quarter: '2027Q1', value: null },
    { lineId: ID[1], quarter: '2027Q2', value: 4 },
  ]);
  expect(realisedInput(before, before)).toEqual([]);
});

test('another kind empties the line, another price keeps what was counted', () => {
  const line = only(PLANNED, 1);
  expect(withTerms(PLANNED, 1, { ...line, unitCents: 1_200 })[1]?.values).toEqual({ '2027Q1': 300 });
  expect(withTerms(PLANNED, 1, { ...line, kind: 'PER_HOUR', breakEvenPatients: null })[1]?.values).toEqual(
    {},
  );
});

test('typing and going back is no change, whatever the order of the cells', () => {
  const there = withCells(PLANNED, [{ row: 0, quarter: '2027Q2', value: 5 }], 'planned');
  const back = withCells(there, [{ row: 0, quarter: '2027Q2', value: null }], 'planned');
  expect([isSameDraft(PLANNED, there), isSameDraft(PLANNED, back)]).toEqual([false, true]);
});

test('S-3: every difference between two grids is named once', () => {
  const mine = withCells(PLANNED, [{ row: 0, quarter: '2027Q2', value: 5 }], 'planned');
  const theirs = withTerms(PLANNED, 1, { ...only(PLANNED, 1), unitCents: 900 });
  const named = (one: GridDraft, other: GridDraft) =>
    gridDifferences(one, other).map(({ label, quarter }) => [label, quarter]);
  expect(named(mine, theirs)).toEqual([
    ['Opstart', '2027Q2'],
    ['Opbouw', null],
  ]);
  expect(named(mine, mine)).toEqual([]);
  expect(named(PLANNED.slice(0, 1), PLANNED)).toEqual([['Opbouw', null]]);
  expect(named([...PLANNED, { ...only(PLANNED, 0), key: 9, id: null, label: 'Nieuw' }], PLANNED)).toEqual([
    ['Nieuw', null],
  ]);
});

test.each([
  [
    { kind: 'FIXED', price: '', breakEven: '' },
    { kind: 'FIXED', unitCents: null, breakEvenPatients: null },
  ],
  [
    { kind: 'PER_HOUR', price: '112,50', breakEven: 'x' },
    { kind: 'PER_HOUR', unitCents: 11_250, breakEvenPatients: null },
  ],
  [
    { kind: 'PER_PATIENT', price: '11', breakEven: '2.100' },
    { kind: 'PER_PATIENT', unitCents: 1_100, breakEvenPatients: 2_100 },
  ],
  [{ kind: 'PER_PATIENT', price: '', breakEven: '0' }, ['price', 'breakEven']],
  [{ kind: 'PER_PATIENT', price: '11', breakEven: '2,5' }, ['breakEven']],
  [{ kind: 'PER_HOUR', price: 'veel', breakEven: '' }, ['price']],
] as const)('A-1: of the terms %o becomes %o', (typed, expected) => {
  const read = readLineTerms({ label: ' Regel ', ...typed }, null, 'nl');
  expect('terms' in read ? read.terms : read.problems).toEqual(
    'kind' in expected ? { label: 'Regel', ...expected } : expected,
  );
});

test('A-1: a line has a name, and a price under which its cells stay within the largest amount', () => {
  const line = only(PLANNED, 1);
  const draft = lineTermsDraftOf(line, 'nl');
  expect(draft).toEqual({ label: 'Opbouw', kind: 'PER_PATIENT', price: '11', breakEven: '2100' });
  expect(readLineTerms({ ...draft, label: ' ' }, line, 'nl')).toEqual({ problems: ['label'] });
  expect(readLineTerms({ ...draft, price: '1000000000' }, line, 'nl')).toEqual({ problems: ['tooLarge'] });
});

test('A-6: an amount is spread to the cent, equally or by the days of the period', () => {
  const period = { periodFrom: '2027-02-15', periodTo: '2027-06-30' };
  const cents = (way: 'equal' | 'days') => spreadOver(1_001, QUARTERS, period, way).map((part) => part.cents);
  expect(cents('equal')).toEqual([501, 500]);
  // 45 days of the first quarter and 91 of the second.
  expect(cents('days')).toEqual([331, 670]);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000_000_000 }),
      fc.constantFrom('equal', 'days'),
      (total, way) => {
        const parts = spreadOver(total, QUARTERS, period, way);
        expect(parts.reduce((sum, part) => sum + part.cents, 0)).toBe(total);
      },
    ),
  );
});

test('the bar says how an amount comes about, also above the break-even count', () => {
  const texts = (line: LineDraft, quarter: string) =>
    Object.values(formulaOf(line, quarter, 'nl')).map((text) => text.replaceAll('\u00a0', ' '));
  expect(texts(only(PLANNED, 0), '2027Q1')).toEqual(['fixed', '€ 12.000,00']);
  expect(texts(only(PLANNED, 0), '2027Q2')).toEqual(['empty']);
  expect(texts(only(PLANNED, 1), '2027Q1')).toEqual(['patients', '300', '2.100', '€ 11,00', '€ 3.300,00']);
  const above = { ...only(PLANNED, 1), values: { '2027Q1': 2_500 } };
  expect(texts(above, '2027Q1')).toEqual(['capped', '2.500', '2.100', '€ 11,00', '€ 23.100,00']);
});

test('a table shows cents everywhere or nowhere', () => {
  expect(tableAmounts([1_200_000, 0], 'nl')(1_200_000)).toBe('12.000');
  expect(tableAmounts([1_200_001], 'nl')(1_200_000)).toBe('12.000,00');
  expect(tableAmounts([100], 'en')(123_400)).toBe('1,234');
  expect(tableAmounts([], 'nl')(-50_000)).toBe('-500');
});

test('the file holds amounts to the cent, what was counted, and the totals', () => {
  const words = {
    line: 'Regel',
    price: 'Prijs',
    most: 'Omslagpunt',
    count: 'Soort',
    total: 'Totaal',
    amount: 'bedrag',
    patients: 'patiënten',
    hours: 'uren',
    quarter: (quarter: string) => quarter,
  };
  const draft = withTerms(PLANNED, 0, { ...only(PLANNED, 0), label: '=Opstart' });
  expect(gridCsv(draft, QUARTERS, 'nl', words).slice(1).split('\r\n')).toEqual([
    'Regel;Prijs;Omslagpunt;Soort;2027Q1;2027Q2;Totaal',
    "'=Opstart;;;bedrag;12000;;12000",
    'Opbouw;11;2100;bedrag;3300;;3300',
    'Opbouw;11;2100;patiënten;300;;',
    'Totaal;;;bedrag;15300;;15300',
    '',
  ]);
});

const pressed = (key: string, more = {}) =>
  gridKeyOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

test('keys of the browser stay the browser’s: Ctrl+C and Ctrl+V, Alt, function keys and the space bar', () => {
  for (const key of ['c', 'v', 'x', 's', 'r']) expect(pressed(key, { ctrlKey: true }), key).toBeNull();
  for (const key of ['F5', 'Shift', 'Dead', ' ', 'PageDown']) expect(pressed(key), key).toBeNull();
  expect(pressed('ArrowLeft', { altKey: true })).toBeNull();
  expect(pressed('z', { metaKey: true })).toEqual({ type: 'undo' });
  expect(pressed('Z', { ctrlKey: true, shiftKey: true })).toEqual({ type: 'redo' });
});

test('arrows end typing only when it began over what stood there', () => {
  const arrow = { key: 'ArrowLeft', shiftKey: false };
  expect(editEndOf(arrow, true)).toEqual({ keeps: true, rows: 0, columns: -1, isTab: false });
  expect(editEndOf(arrow, false)).toBeNull();
  expect(editEndOf({ key: 'Escape', shiftKey: false }, true)?.keeps).toBe(false);
});
