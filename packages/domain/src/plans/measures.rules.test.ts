import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  basketVerdict,
  measureVerdict,
  removeMeasureVerdict,
  totalOf,
  totalsByFunding,
} from './measures.rules.ts';
import { COST_MOST_CENTS, type MeasureFields } from './measures.schemas.ts';
import { FUNDING_BASES } from './plan-codes.ts';

const MEASURE: MeasureFields = {
  course: 'DESK',
  title: 'Loket',
  description: '',
  partnerId: null,
  owner: '',
  startQuarter: null,
  endQuarter: null,
  costCents: null,
  costNote: '',
  fundingBasis: null,
  goalId: null,
  steps: [],
};
const PLAN = {
  period: { periodFrom: 2026, periodTo: 2028 },
  origin: 'own',
  partnerIds: ['partner'],
  goalIds: ['goal'],
} as const;

test('A-6: totals per funding basis add up to the total exactly, and nothing unknown becomes 0', () => {
  const costed = fc.record({
    costCents: fc.option(fc.integer({ min: 0, max: COST_MOST_CENTS })),
    fundingBasis: fc.option(fc.constantFrom(...FUNDING_BASES)),
  });
  fc.assert(
    fc.property(fc.array(costed, { maxLength: 100 }), (measures) => {
      const total = totalOf(measures);
      const parts = totalsByFunding(measures);
      const sum = (pick: (part: (typeof parts)[number]) => number) =>
        parts.reduce((before, part) => before + pick(part), 0);
      expect(sum((part) => part.measures)).toBe(measures.length);
      expect(sum((part) => part.unknown)).toBe(total.unknown);
      expect(sum((part) => part.knownCents ?? 0)).toBe(total.knownCents ?? 0);
      expect(total.knownCents === null).toBe(measures.every(({ costCents }) => costCents === null));
    }),
  );
});

test.each<[Partial<MeasureFields>, boolean]>([
  [{}, true],
  [{ partnerId: 'partner', goalId: 'goal' }, true],
  [{ partnerId: 'elsewhere' }, false],
  [{ goalId: 'elsewhere' }, false],
  [{ course: null }, true],
])('L-3: a measure of the plan’s own with %o fits: %s', (change, isFit) => {
  expect(measureVerdict({ ...MEASURE, ...change }, PLAN).ok).toBe(isFit);
});

test('L-3: what came from the catalogue keeps a course of action', () => {
  const verdict = measureVerdict({ ...MEASURE, course: null }, { ...PLAN, origin: 'catalogue' });
  expect(verdict.violations).toEqual([{ code: 'PLAN_REFERENCE_UNKNOWN', details: {} }]);
});

test.each([
  [0, 100, true],
  [0, 101, false],
  [99, 1, true],
  [99, 2, false],
])('L-3: beside %i measures a basket of %i fits: %s', (there, count, isFit) => {
  const picks = Array.from({ length: count }, () => ({
    origin: 'catalogue' as const,
    course: 'DESK' as const,
    title: 'Loket',
    description: '',
  }));
  expect(basketVerdict(picks, [], there).ok).toBe(isFit);
});

test('L-2: a measure goes only without result obligations', () => {
  expect(removeMeasureVerdict(0).ok).toBe(true);
  expect(removeMeasureVerdict(1).violations[0]).toEqual({
    code: 'PLAN_MEASURE_IN_USE',
    details: { obligations: 1 },
  });
});
