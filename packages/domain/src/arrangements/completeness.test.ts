import { expect, test } from 'vitest';
import { completenessOf, type DraftToSubmit } from './completeness.ts';

const TERMS = { startMonths: [1, 4, 7, 10], noticeDays: 28 };
const TODAY = '2026-11-19';
const COMPLETE: DraftToSubmit = {
  type: 'PRACTICE_MANAGEMENT',
  nature: 'INCIDENTAL',
  structuralReason: null,
  resultObligation: 'De praktijk blijft open',
  reviewOn: '2027-04-15',
  expectedPlaces: 0,
  expectedOn: '2027-06-30',
  expectedOutcome: 'Niemand raakt zijn plek kwijt',
  accessTestOutcome: null,
  accessTestReason: null,
  housing: null,
  whyHere: 'Hier is de druk hoog',
  whyMeasure: 'Dit helpt',
  periodFrom: '2027-01-01',
  periodTo: '2027-06-30',
  lines: [{ kind: 'PER_PATIENT', breakEvenPatients: 2_100 }],
  amounts: [
    { lineId: 'a', quarter: '2027Q1', cents: 1 },
    { lineId: 'a', quarter: '2027Q2', cents: 0 },
  ],
};

test.each<[name: string, change: Partial<DraftToSubmit>, missing: string[]]>([
  ['nothing is missing', {}, []],
  ['no result obligation', { resultObligation: ' \n' }, ['frame resultObligation ARRANGEMENT_INCOMPLETE']],
  ['no review date', { reviewOn: null }, ['frame reviewOn ARRANGEMENT_INCOMPLETE']],
  ['places not stated', { expectedPlaces: null }, ['frame expectedPlaces ARRANGEMENT_INCOMPLETE']],
  ['no day of the outcome', { expectedOn: null }, ['frame expectedOn ARRANGEMENT_INCOMPLETE']],
  ['outcome not in words', { expectedOutcome: '' }, ['frame expectedOutcome ARRANGEMENT_INCOMPLETE']],
  ['not why here', { whyHere: '' }, ['priority whyHere ARRANGEMENT_INCOMPLETE']],
  ['not why this measure', { whyMeasure: '' }, ['priority whyMeasure ARRANGEMENT_INCOMPLETE']],
  [
    'no break-even count',
    {
      lines: [
        { kind: 'FIXED', breakEvenPatients: null },
        { kind: 'PER_PATIENT', breakEvenPatients: null },
      ],
    },
    ['amounts breakEven ARRANGEMENT_INCOMPLETE'],
  ],
  ['no line', { amounts: [] }, ['amounts amounts ARRANGEMENT_INCOMPLETE']],
  [
    'only zeros',
    { amounts: [{ lineId: 'a', quarter: '2027Q1', cents: 0 }] },
    ['amounts amounts ARRANGEMENT_INCOMPLETE'],
  ],
  [
    'more than an arrangement can be',
    {
      amounts: ['2027Q1', '2027Q2'].map((quarter) => ({ lineId: 'a', quarter, cents: 100_000_000_000 })),
    },
    ['amounts amounts ARRANGEMENT_AMOUNT_TOO_LARGE'],
  ],
  [
    'an amount after the period',
    { amounts: [{ lineId: 'a', quarter: '2027Q3', cents: 5 }] },
    ['amounts amountsInPeriod ARRANGEMENT_OUTSIDE_PERIOD'],
  ],
  [
    'structural without a reason',
    { nature: 'STRUCTURAL', structuralReason: '' },
    ['frame structuralReason ARRANGEMENT_STRUCTURAL_REASON_MISSING'],
  ],
  ['structural with a reason', { nature: 'STRUCTURAL', structuralReason: 'Eiland' }, []],
  ['temporary needs none', { nature: 'TEMPORARY' }, []],
  [
    'housing without a test',
    { type: 'HOUSING_CONTRIBUTION' },
    ['frame accessTest ARRANGEMENT_ACCESS_TEST_MISSING'],
  ],
  [
    'housing after a negative test',
    { type: 'HOUSING_CONTRIBUTION', accessTestOutcome: 'NEGATIVE', accessTestReason: 'Ruimte genoeg' },
    ['frame accessTest ARRANGEMENT_ACCESS_TEST_MISSING'],
  ],
  [
    'housing with a test without reasons',
    { type: 'HOUSING_CONTRIBUTION', accessTestOutcome: 'POSITIVE', accessTestReason: ' ' },
    ['frame accessTest ARRANGEMENT_ACCESS_TEST_MISSING'],
  ],
  [
    'housing after a positive, reasoned test',
    { type: 'HOUSING_CONTRIBUTION', accessTestOutcome: 'POSITIVE', accessTestReason: 'Te klein' },
    [],
  ],
  [
    'housing for a case of which the test is positive and confirmed, whatever was filled in by hand',
    { type: 'HOUSING_CONTRIBUTION', housing: { test: { outcome: 'POSITIVE', state: 'CONFIRMED' } } },
    [],
  ],
  [
    'housing for a case of which the test waits',
    {
      type: 'HOUSING_CONTRIBUTION',
      housing: { test: { outcome: 'POSITIVE', state: 'OFFERED' } },
      accessTestOutcome: 'POSITIVE',
      accessTestReason: 'Te klein',
    },
    ['frame accessTest HOUSING_TEST_NOT_POSITIVE'],
  ],
  [
    'housing for a case without a test, or that is hidden by now',
    { type: 'HOUSING_CONTRIBUTION', housing: { test: null } },
    ['frame accessTest HOUSING_TEST_NOT_POSITIVE'],
  ],
  ['a start within the notice', { periodFrom: '2026-12-01' }, ['frame start ARRANGEMENT_START_IMPOSSIBLE']],
  [
    'a start in a month that is none',
    { periodFrom: '2027-02-01' },
    ['frame start ARRANGEMENT_START_IMPOSSIBLE'],
  ],
])('A-1, A-2: %s', (_name, change, missing) => {
  const found = completenessOf({ ...COMPLETE, ...change }, TERMS, TODAY);
  expect(found.map(({ tab, piece, code }) => `${tab} ${piece} ${code}`)).toEqual(missing);
});

test('A-3: a start is possible on the last day of the notice, not a day later, and the first possible one is told', () => {
  const startOf = (today: string) => completenessOf(COMPLETE, TERMS, today);
  expect(startOf('2026-12-04')).toEqual([]);
  expect(startOf('2026-12-05')).toMatchObject([{ details: { date: '2027-01-01', first: '2027-04-01' } }]);
});

test('A-3: without terms of the insurer nothing is submitted, and no start is judged', () => {
  const found = completenessOf({ ...COMPLETE, periodFrom: '2020-02-03' }, null, TODAY);
  expect(found.map(({ code }) => code)).toContain('ARRANGEMENT_TERMS_MISSING');
  expect(found.map(({ code }) => code)).not.toContain('ARRANGEMENT_START_IMPOSSIBLE');
});

test('everything that is missing is told at once', () => {
  const empty: DraftToSubmit = {
    ...COMPLETE,
    type: 'HOUSING_CONTRIBUTION',
    nature: 'STRUCTURAL',
    resultObligation: '',
    reviewOn: null,
    expectedPlaces: null,
    expectedOn: null,
    expectedOutcome: '',
    whyHere: '',
    whyMeasure: '',
    periodFrom: '2026-12-01',
    amounts: [],
  };
  expect(completenessOf(empty, TERMS, TODAY)).toHaveLength(11);
});
