import { expect, test } from 'vitest';
import { endingByYear, endingVerdict, settlementQuarter } from './ending.rules.ts';
import { namesAmount } from './evaluation.rules.ts';
import { askedQuarters, isReviewDue, type ReportedArrangement, resultVerdict } from './results.rules.ts';
import { runningQuarters, type RunningParts } from './running-quarters.ts';

const ACTIVE: ReportedArrangement = {
  status: 'ACTIVE',
  periodFrom: '2027-01-01',
  periodTo: '2027-06-30',
  contractedOn: '2026-12-01',
  endedOn: null,
};
const PARTS: RunningParts = {
  amounts: [
    { quarter: '2027Q1', plannedCents: 1_000, realisedCents: 800 },
    { quarter: '2027Q1', plannedCents: 500, realisedCents: null },
    { quarter: '2027Q2', plannedCents: 1_500, realisedCents: null },
  ],
  payments: [{ quarter: '2027Q1', amountCents: 300 }],
  results: [],
  paymentDueDays: 30,
};

test('A-5: left is what was delivered, else what was planned, without what was paid', () => {
  expect(runningQuarters(ACTIVE, PARTS, '2027-04-30')).toEqual([
    {
      quarter: '2027Q1',
      plannedCents: 1_500,
      realisedCents: 800,
      paidCents: 300,
      leftCents: 1_000,
      paymentDueOn: '2027-04-30',
      isPaymentLate: false,
      // Fifteen working days after 31 March.
      resultDueOn: '2027-04-21',
      isResultLate: true,
    },
    {
      quarter: '2027Q2',
      plannedCents: 1_500,
      realisedCents: null,
      paidCents: 0,
      leftCents: 1_500,
      paymentDueOn: '2027-07-30',
      isPaymentLate: false,
      resultDueOn: '2027-07-21',
      isResultLate: false,
    },
  ]);
});

test('A-5: a payment is late the day after it was due; not when it was paid, nor without terms', () => {
  const late = (parts: Partial<RunningParts>, today: string) =>
    runningQuarters(ACTIVE, { ...PARTS, ...parts }, today).map(({ isPaymentLate }) => isPaymentLate);
  expect(late({}, '2027-04-30')).toEqual([false, false]);
  expect(late({}, '2027-05-01')).toEqual([true, false]);
  expect(late({}, '2027-07-31')).toEqual([true, true]);
  expect(late({ payments: [{ quarter: '2027Q1', amountCents: 1_300 }] }, '2027-05-01')).toEqual([
    false,
    false,
  ]);
  expect(late({ payments: [{ quarter: '2027Q1', amountCents: 1_299 }] }, '2027-05-01')).toEqual([
    true,
    false,
  ]);
  expect(late({ paymentDueDays: null }, '2027-12-31')).toEqual([false, false]);
});

test.each([
  ['DRAFT', null, [0, 0]],
  ['AGREED', null, [0, 0]],
  ['CONTRACTED', null, [1_000, 1_500]],
  ['ENDED', '2027-06-30', [1_000, 1_500]],
  ['ENDED', null, [1_000, 1_500]],
  ['ENDED', '2027-05-01', [0, 0]],
  ['EVALUATED', '2027-06-30', [0, 0]],
] as const)('A-5: still to pay in %s, ended on %s: %j', (status, endedOn, left) => {
  const quarters = runningQuarters({ ...ACTIVE, status, endedOn }, PARTS, '2027-08-01');
  expect(quarters.map(({ leftCents }) => leftCents)).toEqual(left);
});

test('A-5: no result is asked of quarters before the contract, after the end, or once it was reached', () => {
  const year = { ...ACTIVE, periodTo: '2027-12-31' };
  expect(askedQuarters(year, [])).toEqual(['2027Q1', '2027Q2', '2027Q3', '2027Q4']);
  expect(askedQuarters({ ...year, contractedOn: '2027-05-01' }, [])).toEqual(['2027Q2', '2027Q3', '2027Q4']);
  expect(askedQuarters(year, [{ quarter: '2027Q2', state: 'REACHED' }])).toEqual(['2027Q1', '2027Q2']);
  expect(askedQuarters({ ...year, status: 'ENDED', endedOn: '2027-05-01' }, [])).toEqual([
    '2027Q1',
    '2027Q2',
  ]);
  expect(askedQuarters({ ...year, status: 'EVALUATED' }, [])).toEqual([]);
  expect(askedQuarters({ ...year, status: 'AGREED' }, [])).toEqual([]);
});

test.each([
  ['ON_TRACK', '', '2027Q1', []],
  ['AT_RISK', '', '2027Q1', []],
  ['LATE', '', '2027Q1', []],
  ['REACHED', ' ', '2027Q1', ['ARRANGEMENT_EVIDENCE_MISSING']],
  ['NOT_REACHED', '', '2027Q1', ['ARRANGEMENT_EVIDENCE_MISSING']],
  ['REACHED', 'Brief van 3 april', '2027Q1', []],
  ['ON_TRACK', '', '2027Q2', []],
  ['ON_TRACK', '', '2027Q3', ['ARRANGEMENT_OUTSIDE_PERIOD', 'DATE_IN_FUTURE']],
  ['ON_TRACK', '', '2026Q4', ['ARRANGEMENT_OUTSIDE_PERIOD']],
] as const)('A-5: a result %s shown by "%s" of %s: %j', (state, evidence, quarter, expected) => {
  const { violations } = resultVerdict({ state, evidence, quarter }, ACTIVE, '2027-04-01');
  expect(violations.map(({ code }) => code)).toEqual(expected);
});

test('A-5: a quarter that has not begun has no result', () => {
  const { violations } = resultVerdict(
    { state: 'ON_TRACK', evidence: '', quarter: '2027Q2' },
    ACTIVE,
    '2027-03-31',
  );
  expect(violations.map(({ code }) => code)).toEqual(['DATE_IN_FUTURE']);
});

test.each([
  ['2027-04-14', [], false],
  ['2027-04-15', [], true],
  ['2027-05-01', ['2027-04-14T12:00:00.000Z'], true],
  ['2027-05-01', ['2027-04-15T09:00:00.000Z'], false],
] as const)('A-5: on %s with reports of %j the review is due: %s', (today, reported, expected) => {
  const results = reported.map((reportedAt) => ({ reportedAt }));
  const reviewed = { status: 'ACTIVE', reviewOn: '2027-04-15' } as const;
  expect(isReviewDue(reviewed, results, today)).toBe(expected);
  expect(isReviewDue({ ...reviewed, status: 'ENDED' }, results, today)).toBe(false);
  expect(isReviewDue({ ...reviewed, reviewOn: null }, results, today)).toBe(false);
});

test.each([
  ['2027-03-01', []],
  ['2027-04-20', []],
  ['2027-04-21', ['DATE_IN_FUTURE']],
  ['2027-01-01', []],
  ['2026-12-31', ['DATE_BEFORE_PREVIOUS_STEP']],
])('A-5: ending on %s: %j', (endedOn, expected) => {
  const { violations } = endingVerdict(
    endedOn,
    { periodTo: '2027-06-30', statusSince: '2027-01-01' },
    '2027-04-20',
  );
  expect(violations.map(({ code }) => code)).toEqual(expected);
});

test('A-5: after its period there is nothing to end early', () => {
  const verdict = endingVerdict(
    '2027-07-01',
    { periodTo: '2027-06-30', statusSince: '2027-01-01' },
    '2027-07-02',
  );
  expect(verdict.violations).toEqual([
    { code: 'ARRANGEMENT_OUTSIDE_PERIOD', details: { quarter: '2027Q3' } },
  ]);
});

test('A-5: a settlement counts in the quarter of the end, or in the first when it never began', () => {
  expect(settlementQuarter(ACTIVE, '2027-05-01')).toBe('2027Q2');
  expect(settlementQuarter(ACTIVE, '2026-12-15')).toBe('2027Q1');
});

test('A-4, A-5: ending gives back what was not paid, per year', () => {
  const planned = new Map([
    [2027, 1_000],
    [2028, 2_000],
  ]);
  const paid = (cents: number) => new Map([[2027, cents]]);
  expect(endingByYear('ACTIVE', planned, paid(400), paid(300))).toEqual([
    { year: 2027, plannedCents: 1_000, takenCents: 1_000, paidCents: 300, releasedCents: 700 },
    { year: 2028, plannedCents: 2_000, takenCents: 2_000, paidCents: 0, releasedCents: 2_000 },
  ]);
});

test.each([
  ['Begin met een vaste waarnemer', false],
  ['Met 2.100 patiënten was de praktijk in 2028 zelfstandig', false],
  ['Voor € 12.000 lukte het', true],
  ['Het kostte 12000 euro', true],
  ['Reken op 4.590,00 per kwartaal', true],
  ['Europa keek mee', false],
])('C-1: "%s" names an amount: %s', (lesson, expected) => {
  expect(namesAmount(lesson)).toBe(expected);
});
