import { describe, expect, test } from 'vitest';
import {
  areSameCosts,
  computableCosts,
  contributionOf,
  costsDraftOf,
  costsToSend,
  type CostRow,
  nextRow,
  pasteCosts,
  readCosts,
  withCell,
} from './costs-draft.ts';

const row = (change: Partial<CostRow> = {}): CostRow => ({
  key: 0,
  year: '2026',
  cost: '68.220,00',
  enrolled: '2.095',
  source: 'Jaarrekening',
  ...change,
});
const YEAR = {
  year: 2026,
  yearlyCostCents: 6_822_050,
  enrolledPatients: 2_095,
  source: 'Jaarrekening',
  component: null,
  componentCents: null,
  shortfallCents: null,
  breakEvenPatients: null,
};

describe('H-4: costs while they are typed', () => {
  test('what is stated is shown as it is typed, and read back to the cent', () => {
    const draft = costsDraftOf({ years: [YEAR], contributionCents: 2_500_000 }, 'nl');
    expect(draft).toEqual({
      rows: [{ key: 0, year: '2026', cost: '68220,50', enrolled: '2095', source: 'Jaarrekening' }],
      contribution: '25000',
    });
    expect(costsToSend(draft, 'nl')).toEqual({
      years: [{ year: 2026, yearlyCostCents: 6_822_050, enrolledPatients: 2_095, source: 'Jaarrekening' }],
      contributionCents: 2_500_000,
    });
  });

  test.each([
    ['year', { year: '26' }, { year: 'year' }],
    ['year', { year: '2019' }, { year: 'year' }],
    ['cost', { cost: '' }, { cost: 'cost' }],
    ['cost', { cost: '-5' }, { cost: 'cost' }],
    ['cost', { cost: '1,234' }, { cost: 'cost' }],
    ['cost', { cost: '10.000.000,01' }, { cost: 'cost' }],
    ['enrolled', { enrolled: '12,5' }, { enrolled: 'enrolled' }],
    ['enrolled', { enrolled: '100001' }, { enrolled: 'enrolled' }],
    ['source', { source: ' ' }, { source: 'source' }],
  ])('a wrong %s: %j', (_, change, problems) => {
    const draft = { rows: [row(change)], contribution: '' };
    expect(readCosts(draft, 'nl')[0]?.problems).toEqual(problems);
    expect(costsToSend(draft, 'nl')).toBeNull();
  });

  test('a year twice is wrong the second time and counts once', () => {
    const read = readCosts({ rows: [row(), row({ key: 1, cost: '1' })] }, 'nl');
    expect(read.map(({ problems }) => problems)).toEqual([{}, { year: 'yearTwice' }]);
    expect(computableCosts(read).map(({ yearlyCostCents }) => yearlyCostCents)).toEqual([6_822_000]);
  });

  test('a source that is still missing does not hold up the sum, nothing typed is no 0', () => {
    expect(computableCosts(readCosts({ rows: [row({ source: '' })] }, 'nl'))).toHaveLength(1);
    expect(computableCosts(readCosts({ rows: [row({ cost: '' })] }, 'nl'))).toEqual([]);
    expect(contributionOf({ contribution: '' }, 'nl')).toBeNull();
    expect(contributionOf({ contribution: 'veel' }, 'nl')).toBeUndefined();
    expect(costsToSend({ rows: [], contribution: '' }, 'nl')).toEqual({ years: [], contributionCents: null });
  });

  test('English amounts are read as English ones', () => {
    const [read] = readCosts({ rows: [row({ cost: '68,220.50', enrolled: '2,095' })] }, 'en');
    expect(read).toMatchObject({ yearlyCostCents: 6_822_050, enrolledPatients: 2_095, problems: {} });
  });
});

describe('adding years', () => {
  const expected = { enrolledPatients: 2_000, enrolledAtCompletion: 3_000, wanted: { year: 2027 } };
  test('the first is this year, then the one after the last, with the patients that are expected', () => {
    const first = nextRow([], expected, '2026-11-19');
    expect(first).toEqual({ key: 0, year: '2026', cost: '', enrolled: '2000', source: '' });
    expect(nextRow([row({ key: 4 }), row({ year: '2025' })], expected, '2030-01-01')).toMatchObject({
      key: 5,
      year: '2027',
      enrolled: '3000',
    });
  });
  test('who is not known is left open', () => {
    const nobody = { enrolledPatients: null, enrolledAtCompletion: null, wanted: { year: null } };
    expect(nextRow([], nobody, '2026-11-19').enrolled).toBe('');
    expect(nextRow([row()], { ...nobody, enrolledPatients: 10 }, '2026-11-19').enrolled).toBe('10');
  });
});

describe('pasting from a spreadsheet', () => {
  test('a block fills to the right and down, and begins years', () => {
    const pasted = pasteCosts([row()], 0, 'cost', '100\t2000\tHuur\n200\t2100\tHuur\r\n');
    expect(pasted).toEqual([
      row({ cost: '100', enrolled: '2000', source: 'Huur' }),
      { key: 2, year: '', cost: '200', enrolled: '2100', source: 'Huur' },
    ]);
  });
  test('one cell is for the field itself; what does not fit is left out', () => {
    expect(pasteCosts([row()], 0, 'cost', '100')).toBeNull();
    expect(pasteCosts([row()], 0, 'source', 'Huur\tte veel')?.[0]?.source).toBe('Huur');
    expect(pasteCosts([row()], 0, 'year', '1\n'.repeat(40))).toHaveLength(15);
  });
  test('one field of one row changes', () => {
    expect(withCell([row(), row({ key: 1 })], 1, 'year', '2030').map(({ year }) => year)).toEqual([
      '2026',
      '2030',
    ]);
  });
});

test('S-3: other costs are told from another change of the case', () => {
  const costs = { years: [YEAR], contributionCents: null };
  expect(areSameCosts(costs, { ...costs, years: [{ ...YEAR, shortfallCents: 1 }] })).toBe(true);
  expect(areSameCosts(costs, { ...costs, contributionCents: 0 })).toBe(false);
  expect(areSameCosts(costs, { ...costs, years: [{ ...YEAR, source: 'Offerte' }] })).toBe(false);
});
