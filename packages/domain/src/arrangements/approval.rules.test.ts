import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contractDateVerdict,
  type DecisionAsked,
  decisionVerdict,
  isLastApproval,
  standingApprovals,
} from './approval.rules.ts';
import { agreementStartVerdict, contractStartVerdict, startVerdict } from './submission.rules.ts';
import { movedPeriod, quartersMoved, shiftedYears } from './start-shift.ts';
import type { PurchaseTerms } from './purchase-terms.ts';

const codes = ({ violations }: { violations: readonly { code: string }[] }) =>
  violations.map(({ code }) => code);
const OPEN: DecisionAsked = {
  kind: 'APPROVE',
  personId: 'manager',
  message: '',
  hadHand: false,
  isSameVersion: true,
  decisions: [],
};
const by = (decidedBy: string, kind: DecisionAsked['kind'] = 'APPROVE') =>
  ({ kind, decidedBy, withdrawnAt: null }) as const;

test.each<[name: string, asked: Partial<DecisionAsked>, expected: string[]]>([
  ['a first approval', {}, []],
  ['a second one by another', { decisions: [by('other')] }, []],
  ['the same manager again', { decisions: [by('manager')] }, ['ARRANGEMENT_ALREADY_DECIDED']],
  [
    'the same manager after it was withdrawn',
    { decisions: [{ ...by('manager'), withdrawnAt: '2026-11-19T10:00:00.000Z' }] },
    ['ARRANGEMENT_ALREADY_DECIDED'],
  ],
  [
    'the same manager takes the first approval back',
    { kind: 'RETURN', message: 'Toch niet', decisions: [by('manager')] },
    [],
  ],
  [
    'the same manager takes it back without words',
    { kind: 'RETURN', decisions: [by('manager')] },
    ['ARRANGEMENT_MESSAGE_MISSING'],
  ],
  [
    'the same manager rejects what it approved',
    { kind: 'REJECT', message: 'Toch niet', decisions: [by('manager')] },
    ['ARRANGEMENT_ALREADY_DECIDED'],
  ],
  [
    'who agreed for the RHO does not return it',
    { kind: 'RETURN', message: 'Toch niet', decisions: [by('manager', 'RHO_AGREE')] },
    ['FOUR_EYES_REQUIRED'],
  ],
  ['who drafted it', { hadHand: true }, ['FOUR_EYES_REQUIRED']],
  [
    'who drafted it, to send it back',
    { kind: 'RETURN', message: 'Nee', hadHand: true },
    ['FOUR_EYES_REQUIRED'],
  ],
  ['another content', { isSameVersion: false }, ['ARRANGEMENT_VERSION_DIFFERS']],
  ['a return without words', { kind: 'RETURN', message: ' ' }, ['ARRANGEMENT_MESSAGE_MISSING']],
  ['a rejection without words', { kind: 'REJECT' }, ['ARRANGEMENT_MESSAGE_MISSING']],
  ['a refusal of the RHO without words', { kind: 'RHO_DECLINE' }, ['ARRANGEMENT_MESSAGE_MISSING']],
  ['an agreement needs no words', { kind: 'RHO_AGREE' }, []],
  [
    'who approved for the insurer does not agree for the RHO',
    { kind: 'RHO_AGREE', decisions: [by('manager')] },
    ['FOUR_EYES_REQUIRED'],
  ],
])('A-3, C-8: %s', (_name, asked, expected) => {
  expect(codes(decisionVerdict({ ...OPEN, ...asked }))).toEqual(expected);
});

const terms = (secondApprovalFromCents: number | null): PurchaseTerms => ({
  startMonths: [1],
  noticeDays: 28,
  secondApprovalFromCents,
  paymentDueDays: 30,
  frameShare: null,
});

test.each([
  [25_000_000, 24_999_999, 0, true],
  [25_000_000, 25_000_000, 0, false],
  [25_000_000, 25_000_000, 1, true],
  [null, 99_000_000_000, 0, true],
  [0, 0, 0, false],
] as const)('A-3: mandate from %s, total %s, %s approvals: last %s', (from, total, standing, expected) => {
  expect(isLastApproval(terms(from), total, standing)).toBe(expected);
});

test('only approvals that stand count', () => {
  const decisions = [by('a'), { ...by('b'), withdrawnAt: 'then' }, by('c', 'RETURN')];
  expect(standingApprovals(decisions).map(({ decidedBy }) => decidedBy)).toEqual(['a']);
});

test.each([
  ['2026-11-19', []],
  ['2026-11-15', []],
  ['2026-11-14', ['DATE_BEFORE_PREVIOUS_STEP']],
  ['2026-11-20', ['DATE_IN_FUTURE']],
] as const)('A-3: contracted on %s', (on, expected) => {
  expect(codes(contractDateVerdict(on, '2026-11-15', '2026-11-19'))).toEqual(expected);
});

const RULE = { startMonths: [1, 4, 7, 10], noticeDays: 28 };
test.each([
  ['submitted in time, approved within the notice', '2026-12-04', '2026-12-31', []],
  ['approved on the day it begins', '2026-12-04', '2027-01-01', []],
  ['approved a day too late', '2026-12-04', '2027-01-02', ['ARRANGEMENT_START_IMPOSSIBLE']],
  ['submitted too late', '2026-12-05', '2026-12-05', ['ARRANGEMENT_START_IMPOSSIBLE']],
] as const)('A-3: %s', (_name, submittedOn, today, expected) => {
  expect(codes(startVerdict(RULE, { submittedOn, today }, '2027-01-01'))).toEqual(expected);
});

test.each([
  ['the day before it begins', '2026-12-31', []],
  ['the day it begins', '2027-01-01', []],
  ['a day later', '2027-01-02', [{ code: 'ARRANGEMENT_START_PASSED', details: { date: '2027-01-01' } }]],
] as const)('A-3: the RHO agrees on %s', (_name, today, expected) => {
  expect(agreementStartVerdict('2027-01-01', today).violations).toEqual(expected);
});

test.each([
  ['signed and recorded before it begins', RULE, '2026-12-31', '2026-12-31', []],
  ['signed on the day it begins', RULE, '2027-01-01', '2027-01-01', []],
  ['signed in time, recorded later', RULE, '2027-01-01', '2027-01-20', []],
  [
    'signed a day too late',
    RULE,
    '2027-01-02',
    '2027-01-20',
    [{ code: 'ARRANGEMENT_START_IMPOSSIBLE', details: { date: '2027-01-01', first: '2027-04-01' } }],
  ],
  [
    'signed too late at an insurer without terms',
    null,
    '2027-01-02',
    '2027-01-02',
    [{ code: 'ARRANGEMENT_START_PASSED', details: { date: '2027-01-01' } }],
  ],
] as const)('A-3: a contract %s', (_name, rule, contractedOn, today, expected) => {
  expect(contractStartVerdict(rule, { contractedOn, today }, '2027-01-01').violations).toEqual(expected);
});

test.each([
  ['2027-01-01', '2027-06-30', '2027-04-01', '2027-09-30', 1],
  ['2027-01-01', '2027-06-30', '2027-07-01', '2027-12-31', 2],
  ['2027-04-01', '2028-12-31', '2027-07-01', '2029-03-31', 1],
  ['2027-01-01', '2027-02-15', '2027-04-01', '2027-05-15', 1],
  ['2026-12-01', '2028-02-29', '2027-01-01', '2028-05-31', 1],
  ['2027-02-01', '2027-02-28', '2027-03-01', '2027-03-31', 0],
  ['2027-03-01', '2027-04-30', '2027-07-01', '2027-10-31', 2],
] as const)('A-3: %s to %s from %s ends on %s', (from, to, start, end, quarters) => {
  expect(movedPeriod({ periodFrom: from, periodTo: to }, start)).toEqual({
    periodFrom: start,
    periodTo: end,
  });
  expect(quartersMoved(from, start)).toBe(quarters);
});

test('A-6: beginning later moves amounts between years and loses no cent', () => {
  const cell = fc.record({
    lineId: fc.constantFrom('a', 'b'),
    quarter: fc
      .integer({ min: 2026, max: 2029 })
      .chain((year) => fc.integer({ min: 1, max: 4 }).map((quarter) => `${year}Q${quarter}`)),
    cents: fc.nat(100_000_000_000),
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), fc.nat(8), (amounts, quarters) => {
      const years = shiftedYears(amounts, quarters);
      const sum = (of: 'nowCents' | 'thenCents') =>
        years.reduce((total, year) => total + BigInt(year[of]), 0n);
      const whole = amounts.reduce((total, { cents }) => total + BigInt(cents), 0n);
      expect([sum('nowCents'), sum('thenCents')]).toEqual([whole, whole]);
    }),
  );
});

test('the mockup: a quarter later, 2027 and 2028 lose to 2029', () => {
  const quarters = ['2027Q2', '2027Q3', '2027Q4', '2028Q1', '2028Q2', '2028Q3', '2028Q4'];
  const euros = [43_590, 35_990, 25_140, 27_800, 28_400, 23_745, 25_395];
  const amounts = quarters.map((quarter, index) => ({
    lineId: 'a',
    quarter,
    cents: (euros[index] ?? 0) * 100,
  }));
  expect(shiftedYears(amounts, 1).map(({ year, thenCents }) => [year, thenCents])).toEqual([
    [2027, 7_958_000],
    [2028, 10_508_500],
    [2029, 2_539_500],
  ]);
});
