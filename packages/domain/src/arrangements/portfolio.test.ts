import { describe, expect, test } from 'vitest';
import { ARRANGEMENT_STATUSES } from './arrangement-statuses.ts';
import { impactOf } from './impact.ts';
import { nationalYears } from './national.ts';
import { breakdownOf, budgetStanding, type PortfolioCell, portfolioYears, takenBy } from './portfolio.ts';

const cell = (over: Partial<PortfolioCell>): PortfolioCell => ({
  dimension: 'year',
  code: '',
  name: '',
  year: 2027,
  arrangements: 1,
  committedCents: 100,
  contractedCents: 20,
  paidCents: 3,
  ...over,
});
const CELLS = [
  cell({}),
  cell({ year: 2028 }),
  cell({ dimension: 'region', code: 'ZK09', name: 'Noord', committedCents: 30 }),
  cell({ dimension: 'region', code: 'ZK31', name: 'Zuid', committedCents: 70 }),
  cell({ dimension: 'region', code: 'ZK01', name: 'West', committedCents: 30 }),
  cell({ dimension: 'type', code: 'INNOVATION' }),
];

describe('A-4: the portfolio', () => {
  test('has every year with a ceiling and every year in which something counts', () => {
    const ceilings = new Map([
      [2026, 50],
      [2027, 1_000],
    ]);
    const years = portfolioYears(ceilings, CELLS);
    expect(years.map(({ year, ceilingCents, freeCents }) => [year, ceilingCents, freeCents])).toEqual([
      [2026, 50, 50],
      [2027, 1_000, 877],
      [2028, null, null],
    ]);
  });

  test('is broken down one way at a time, the largest first and equal ones by code', () => {
    expect(breakdownOf(CELLS, 'region').map(({ code, usedCents }) => [code, usedCents])).toEqual([
      ['ZK31', 93],
      ['ZK01', 53],
      ['ZK09', 53],
    ]);
    expect(breakdownOf(CELLS, 'course')).toEqual([]);
  });
});

describe('A-4: what one arrangement does', () => {
  test.each(ARRANGEMENT_STATUSES)('%s stands to the budget as its table says', (status) => {
    const expected = {
      DRAFT: ['asking', 100],
      PROPOSED: ['asking', 100],
      ASSESSED_POSITIVE: ['counted', 100],
      ASSESSED_NEGATIVE: ['out', 0],
      AGREED: ['counted', 100],
      CONTRACTED: ['counted', 100],
      ACTIVE: ['counted', 100],
      ENDED: ['counted', 100],
      EVALUATED: ['counted', 30],
      WITHDRAWN: ['out', 0],
    }[status];
    expect([budgetStanding(status), takenBy(status, { plannedCents: 100, paidCents: 30 })]).toEqual(expected);
  });

  test('is weighed in every year of its period, beside all others', () => {
    const years = impactOf({
      arrangement: { status: 'DRAFT', endedOn: null, periodFrom: '2027-10-01', periodTo: '2028-03-31' },
      quarters: [
        { quarter: '2027Q4', plannedCents: 70, paidCents: 0 },
        { quarter: '2029Q1', plannedCents: 5, paidCents: 0 },
      ],
      ceilings: new Map([
        [2027, 100],
        [2028, 10],
      ]),
      others: [{ year: 2027, committedCents: 20, contractedCents: 10, paidCents: 1 }],
    });
    expect(years.map(({ year, ownCents, freeCents }) => [year, ownCents, freeCents])).toEqual([
      [2027, 70, -1],
      [2028, 0, 10],
      [2029, 5, null],
    ]);
  });
});

test('C-3: a year without a sum looks the same whether one insurer takes something in it or none', () => {
  const framework = [{ year: 2027, sectors: [], totalCents: 900, shareCents: null }];
  expect(nationalYears(framework, [])).toEqual([
    { year: 2027, takenCents: null, insurers: null, frameworkCents: 900 },
  ]);
  expect(nationalYears(framework, [{ year: 2030, takenCents: 12, insurers: 3 }])).toEqual([
    { year: 2027, takenCents: null, insurers: null, frameworkCents: 900 },
    { year: 2030, takenCents: 12, insurers: 3, frameworkCents: null },
  ]);
});
