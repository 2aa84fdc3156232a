import { describe, expect, test } from 'vitest';
import { nextPeriodOf, nextPeriodVerdict, nextPlanVerdict } from './next-period.ts';
import { contentFixture } from './plan-content.fixture.ts';
import { PLAN_STATUSES } from './plan-statuses.ts';

const NEXT = { periodFrom: 2029, periodTo: 2031 };
const [measure] = contentFixture().measures;
if (!measure) throw new Error('the fixture has a measure');

describe('the plan of the next period', () => {
  test('L-5: a measure that runs on begins with the period and keeps the steps that lie in it', () => {
    const next = nextPeriodOf(contentFixture(), NEXT);
    expect(next.measures).toMatchObject([
      {
        startQuarter: '2029Q1',
        endQuarter: '2029Q2',
        goalId: null,
        steps: [{ quarter: '2029Q1', partialResult: 'Praktijk open' }],
      },
    ]);
    expect(next.obligations.map(({ id }) => id)).toEqual(['obligation-1']);
    expect(next.goals).toEqual([]);
    expect(next.initiatives).toHaveLength(1);
  });

  test.each([
    ['ends in the last quarter before it', '2026Q3', '2028Q4', 0, null],
    ['ends in its first quarter', '2026Q3', '2029Q1', 1, '2029Q1'],
    ['begins after it', '2032Q1', '2032Q2', 1, null],
    ['has no quarters yet', null, null, 1, null],
  ])('L-5: a measure that %s', (_what, startQuarter, endQuarter, kept, start) => {
    const content = contentFixture({ measures: [{ ...measure, startQuarter, endQuarter }] });
    const { measures, obligations } = nextPeriodOf(content, NEXT);
    expect(measures).toHaveLength(kept);
    if (kept === 1) expect(measures[0]?.startQuarter).toBe(start);
    expect(obligations).toHaveLength(kept);
  });

  test('L-5: an obligation due on the last day before the period stays behind, on its first day it goes on', () => {
    const due = (dueOn: string) => {
      const [obligation] = contentFixture().obligations;
      if (!obligation) throw new Error('the fixture has an obligation');
      return nextPeriodOf(contentFixture({ obligations: [{ ...obligation, dueOn }] }), NEXT).obligations;
    };
    expect(due('2028-12-31')).toHaveLength(0);
    expect(due('2029-01-01')).toHaveLength(1);
  });

  test('L-5: it starts from a plan that was decided on, once', () => {
    const open = PLAN_STATUSES.filter((status) => nextPlanVerdict(status, false).ok);
    expect(open).toEqual(['POSITIVE', 'NEGATIVE', 'CONTRACTED', 'IN_EXECUTION', 'EVALUATED']);
    expect(nextPlanVerdict('EVALUATED', true).violations.map(({ code }) => code)).toEqual([
      'PLAN_HAS_SUCCESSOR',
    ]);
  });

  test.each([
    [2026, 2028, false],
    [2027, 2027, true],
    [2029, 2028, false],
    [2029, 2034, true],
    [2029, 2035, false],
  ])('L-5: after 2026–2028 a period %i–%i can follow: %s', (periodFrom, periodTo, follows) => {
    const verdict = nextPeriodVerdict({ periodFrom: 2026, periodTo: 2028 }, { periodFrom, periodTo });
    expect(verdict.violations.map(({ code }) => code)).toEqual(follows ? [] : ['PLAN_OUTSIDE_PERIOD']);
  });
});
