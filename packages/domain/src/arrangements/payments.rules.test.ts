import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArrangementStatus } from './arrangement-statuses.ts';
import { budgetOf } from './budget.ts';
import {
  deliveredQuarters,
  type PaidArrangement,
  paymentVerdict,
  settlementVerdict,
  takenByYear,
  yearsTakingMore,
} from './payments.rules.ts';

const TODAY = '2027-04-20';
const RUNNING: PaidArrangement = {
  status: 'ACTIVE',
  periodFrom: '2027-01-01',
  periodTo: '2027-12-31',
  contractedOn: '2026-12-01',
  endedOn: null,
  totalCents: 1_000_000,
  payments: [{ quarter: '2027Q1', amountCents: 250_000, reference: 'F 2027-001' }],
};
const PAYMENT = { quarter: '2027Q2', amountCents: 250_000, reference: 'F 2027-002', paidOn: '2027-04-20' };

const codes = (change: Partial<typeof PAYMENT>, running: Partial<PaidArrangement> = {}) =>
  paymentVerdict({ ...PAYMENT, ...change }, { ...RUNNING, ...running }, TODAY).violations.map(
    ({ code }) => code,
  );

test.each<[ArrangementStatus, string[]]>([
  ['DRAFT', ['ARRANGEMENT_NOT_RUNNING']],
  ['PROPOSED', ['ARRANGEMENT_NOT_RUNNING']],
  ['ASSESSED_POSITIVE', ['ARRANGEMENT_NOT_RUNNING']],
  ['ASSESSED_NEGATIVE', ['ARRANGEMENT_NOT_RUNNING']],
  ['AGREED', ['ARRANGEMENT_NOT_RUNNING']],
  ['CONTRACTED', []],
  ['ACTIVE', []],
  ['ENDED', []],
  ['EVALUATED', ['ARRANGEMENT_NOT_RUNNING']],
  ['WITHDRAWN', ['ARRANGEMENT_NOT_RUNNING']],
])('A-5: a payment in %s: %j', (status, expected) => {
  expect(codes({}, { status })).toEqual(expected);
});

test.each<[string, Partial<typeof PAYMENT>, string[]]>([
  ['the first quarter', { quarter: '2027Q1' }, []],
  ['the last quarter', { quarter: '2027Q4' }, []],
  ['the quarter before', { quarter: '2026Q4' }, ['ARRANGEMENT_OUTSIDE_PERIOD']],
  ['the quarter after', { quarter: '2028Q1' }, ['ARRANGEMENT_OUTSIDE_PERIOD']],
  ['paid on the day of the contract', { paidOn: '2026-12-01' }, []],
  ['paid before the contract', { paidOn: '2026-11-30' }, ['DATE_BEFORE_PREVIOUS_STEP']],
  ['paid tomorrow', { paidOn: '2027-04-21' }, ['DATE_IN_FUTURE']],
  ['all that is left', { amountCents: 750_000 }, []],
  ['one cent more', { amountCents: 750_001 }, ['PAYMENT_ABOVE_CONTRACT']],
  ['the same reference', { reference: 'F 2027-001' }, ['PAYMENT_REFERENCE_TAKEN']],
  ['in small letters and more spaces', { reference: ' f  2027-001 ' }, ['PAYMENT_REFERENCE_TAKEN']],
])('A-5: %s', (_what, change, expected) => {
  expect(codes(change)).toEqual(expected);
});

test('A-5: what is left is said in cents, and is never below 0', () => {
  const left = (amountCents: number) =>
    paymentVerdict(
      PAYMENT,
      { ...RUNNING, payments: [{ quarter: '2027Q1', amountCents, reference: 'F-0' }] },
      TODAY,
    ).violations[0]?.details;
  expect(left(900_000)).toEqual({ leftCents: 100_000 });
  expect(left(1_100_000)).toEqual({ leftCents: 0 });
});

test('A-5: after an early end only the quarters until it are paid; after the whole period all of them', () => {
  const ended = { status: 'ENDED', endedOn: '2027-05-10' } as const;
  expect(deliveredQuarters({ ...RUNNING, ...ended })).toEqual(['2027Q1', '2027Q2']);
  expect(codes({ quarter: '2027Q2' }, ended)).toEqual([]);
  expect(codes({ quarter: '2027Q3' }, ended)).toEqual(['ARRANGEMENT_OUTSIDE_PERIOD']);
  expect(codes({ quarter: '2027Q4' }, { status: 'ENDED', endedOn: '2027-12-31' })).toEqual([]);
});

test.each([
  [750_000, []],
  [750_001, ['PAYMENT_ABOVE_CONTRACT']],
  [-250_000, []],
  [-250_001, ['SETTLEMENT_ABOVE_PAID']],
])('A-5: a settlement of %i cents: %j', (amountCents, expected) => {
  const settlement = { amountCents, reference: 'S-1', paidOn: TODAY };
  expect(settlementVerdict(settlement, RUNNING, TODAY).violations.map(({ code }) => code)).toEqual(expected);
});

test('A-5: nothing settled is always right', () => {
  expect(settlementVerdict(null, RUNNING, TODAY).ok).toBe(true);
});

test('A-4: a payment within the plan takes nothing more of its year; one above it does', () => {
  const planned = new Map([
    [2027, 400_000],
    [2028, 600_000],
  ]);
  const now = takenByYear('ACTIVE', planned, new Map([[2027, 100_000]]));
  expect(now).toEqual(
    new Map([
      [2027, 400_000],
      [2028, 600_000],
    ]),
  );
  const then = (cents: number) => takenByYear('ACTIVE', planned, new Map([[2027, cents]]));
  expect(yearsTakingMore(now, then(400_000))).toEqual(new Map());
  expect(yearsTakingMore(now, then(400_001))).toEqual(new Map([[2027, 400_001]]));
  // Settled: only what was paid was held, so every payment weighs.
  expect(
    yearsTakingMore(
      takenByYear('EVALUATED', planned, new Map()),
      takenByYear('EVALUATED', planned, new Map([[2027, 1]])),
    ),
  ).toEqual(new Map([[2027, 1]]));
});

test('A-4: what an arrangement takes of a year is what the budget counts of it, whatever was planned and paid', () => {
  const cents = fc.integer({ min: 0, max: 100_000_000_000 });
  fc.assert(
    fc.property(
      cents,
      fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
      fc.constantFrom<ArrangementStatus>('DRAFT', 'AGREED', 'CONTRACTED', 'ACTIVE', 'ENDED', 'EVALUATED'),
      (plannedCents, paidCents, status) => {
        const { freeCents } = budgetOf(2027, 0, [{ status, plannedCents, paidCents }]);
        const taken = takenByYear(status, new Map([[2027, plannedCents]]), new Map([[2027, paidCents]]));
        expect((taken.get(2027) ?? 0) + (freeCents ?? 0)).toBe(0);
      },
    ),
  );
});
