import { expect, test } from 'vitest';
import { LARGEST_AMOUNT_CENTS, LARGEST_QUANTITY } from './amounts.ts';
import { ARRANGEMENT_LIMITS } from './arrangement.schemas.ts';
import { gridVerdict, realisedVerdict } from './grid.rules.ts';
import { type GridLineInput, saveGridInputSchema, saveRealisedInputSchema } from './grid.schemas.ts';

const QUARTERS = ['2027Q1', '2027Q2'];
const ID = '00000000-0000-7000-8000-000000000001';
const line = (...values: number[]): GridLineInput => ({
  id: null,
  label: 'Opstart',
  kind: 'FIXED',
  unitCents: null,
  breakEvenPatients: null,
  cells: values.map((value, index) => ({ quarter: QUARTERS[index] ?? '2027Q3', value })),
});
const PATIENTS = { kind: 'PER_PATIENT', unitCents: 1_100, breakEvenPatients: 2_100 } as const;
const codes = (verdict: ReturnType<typeof gridVerdict>) => verdict.violations.map(({ code }) => code);

test.each<[string, readonly GridLineInput[], readonly string[]]>([
  ['nothing', [], []],
  ['quarters of the period', [line(1, 2)], []],
  ['a quarter after it', [line(1, 2, 3)], ['ARRANGEMENT_OUTSIDE_PERIOD']],
  ['forty lines', Array.from({ length: ARRANGEMENT_LIMITS.lines }, () => line(1)), []],
  ['forty-one lines', Array.from({ length: 41 }, () => line(1)), ['ARRANGEMENT_LIMIT_REACHED']],
  ['the largest amount', [line(LARGEST_AMOUNT_CENTS)], []],
  ['a total one cent above it', [line(LARGEST_AMOUNT_CENTS), line(1)], ['ARRANGEMENT_AMOUNT_TOO_LARGE']],
  [
    'a computed amount above it',
    [{ ...line(1_000), ...PATIENTS, unitCents: LARGEST_AMOUNT_CENTS }],
    ['ARRANGEMENT_AMOUNT_TOO_LARGE'],
  ],
])('A-1: a grid of %s is refused with %s', (_words, lines, refusals) => {
  expect(codes(gridVerdict(lines, QUARTERS))).toEqual(refusals);
});

const HOURS = { kind: 'PER_HOUR', unitCents: 8_500, breakEvenPatients: null } as const;

test.each([
  [HOURS, '2027Q1', 100, []],
  [HOURS, '2027Q2', 100, ['DATE_IN_FUTURE']],
  [HOURS, '2027Q2', null, []],
  [HOURS, '2026Q4', 100, ['ARRANGEMENT_OUTSIDE_PERIOD']],
  [HOURS, '2027Q1', LARGEST_AMOUNT_CENTS, ['ARRANGEMENT_AMOUNT_TOO_LARGE']],
  // The break-even count caps what is paid for, so that the largest count is no large amount.
  [PATIENTS, '2027Q1', LARGEST_QUANTITY, []],
  // S-5: a column holds no larger count, whatever it costs.
  [PATIENTS, '2027Q1', LARGEST_QUANTITY + 1, ['ARRANGEMENT_AMOUNT_TOO_LARGE']],
  [{ ...HOURS, unitCents: 0 }, '2027Q1', LARGEST_QUANTITY, []],
  [{ ...HOURS, unitCents: 0 }, '2027Q1', LARGEST_QUANTITY + 1, ['ARRANGEMENT_AMOUNT_TOO_LARGE']],
] as const)(
  'A-5: during 2027Q1, %o delivered in %s as %s is refused with %o',
  (priced, quarter, value, refusals) => {
    const asked = [{ line: priced, quarter, value }];
    expect(codes(realisedVerdict(asked, { quarters: QUARTERS, upTo: '2027Q1' }))).toEqual(refusals);
  },
);

const accepts = (lines: readonly unknown[]): boolean =>
  saveGridInputSchema.safeParse({ arrangementId: ID, version: 1, lines }).success;

test('A-1: the form of a grid: price and break-even count by kind, a name, a line and a quarter once', () => {
  const good = { ...line(1), id: ID };
  expect(accepts([good, line(2)])).toBe(true);
  expect(accepts([good, good])).toBe(false);
  expect(accepts([{ ...good, label: '  ' }])).toBe(false);
  expect(accepts([{ ...good, ...PATIENTS }])).toBe(true);
  expect(accepts([{ ...good, ...PATIENTS, unitCents: null }])).toBe(false);
  expect(accepts([{ ...good, ...PATIENTS, breakEvenPatients: 0 }])).toBe(false);
  expect(accepts([{ ...good, unitCents: 5 }])).toBe(false);
  expect(accepts([{ ...good, kind: 'PER_HOUR', unitCents: 8_500 }])).toBe(true);
  expect(accepts([{ ...good, kind: 'PER_HOUR', unitCents: 8_500, breakEvenPatients: 3 }])).toBe(false);
  for (const value of [-1, 0.5, LARGEST_AMOUNT_CENTS + 1])
    expect(accepts([{ ...good, cells: [{ quarter: '2027Q1', value }] }])).toBe(false);
  const cell = { quarter: '2027Q1', value: 1 };
  expect(accepts([{ ...good, cells: [cell, cell] }])).toBe(false);
  expect(accepts(Array.from({ length: 201 }, () => line(1)))).toBe(false);
});

test('A-5: a delivery names a cell once; nothing to say is no change', () => {
  const cell = { lineId: ID, quarter: '2027Q1', value: 0 };
  const parse = (cells: readonly unknown[]): boolean =>
    saveRealisedInputSchema.safeParse({ arrangementId: ID, version: 1, cells }).success;
  expect(parse([cell])).toBe(true);
  expect(parse([{ ...cell, value: null }])).toBe(true);
  expect(parse([cell, { ...cell, value: 3 }])).toBe(false);
  expect(parse([])).toBe(false);
});
