import { expect, test } from 'vitest';
import {
  type AssessmentState,
  assessmentItems,
  assessmentProgress,
  outcomeVerdict,
  stepDateVerdict,
} from './assessment.rules.ts';
import { ASSESSMENT_OUTCOMES, type AssessmentOutcome } from './plan-codes.ts';
import type { CoreValueCriterion, Criterion } from './plan-reference.ts';

const words = { label: 'x', text: '' };
const shared = { nl: words, en: words, isProposal: true, source: '' };
const criterion = (code: string): Criterion => ({ ...shared, code, sections: ['SOLL'] });
const coreValue = (code: string, kinds: CoreValueCriterion['kinds']): CoreValueCriterion => ({
  ...shared,
  code,
  kinds,
  value: 'together',
});
const ITEMS = assessmentItems(
  [criterion('ACCESS'), criterion('RESULT')],
  [coreValue('CHAIN_ONLY', ['CHAIN']), coreValue('RESULT', ['START', 'CHAIN'])],
  [
    { id: 'start', kind: 'START' },
    { id: 'chain', kind: 'CHAIN' },
  ],
);

test('L-7: core values are asked of each takeover, start or chain they are meant for, after the plan itself', () => {
  expect(ITEMS.map(({ criterion: { code }, initiativeId }) => [code, initiativeId])).toEqual([
    ['ACCESS', ''],
    ['RESULT', ''],
    ['RESULT', 'start'],
    ['CHAIN_ONLY', 'chain'],
    ['RESULT', 'chain'],
  ]);
});

test('L-4: a criterion counts as judged with a verdict and a reason, each item for itself', () => {
  const mark = { criterion: 'RESULT', initiativeId: '', verdict: 'MET' as const, reason: 'Concreet' };
  expect(assessmentProgress(ITEMS, [])).toEqual({ judged: 0, total: 5 });
  expect(assessmentProgress(ITEMS, [mark])).toEqual({ judged: 1, total: 5 });
  expect(assessmentProgress(ITEMS, [mark, { ...mark, initiativeId: 'chain' }]).judged).toBe(2);
  expect(assessmentProgress(ITEMS, [{ ...mark, verdict: null }]).judged).toBe(0);
  expect(assessmentProgress(ITEMS, [{ ...mark, reason: '  ' }]).judged).toBe(0);
  expect(assessmentProgress(ITEMS, [{ ...mark, criterion: 'GONE' }]).judged).toBe(0);
});

const READY: AssessmentState = { judged: 5, total: 5, messages: 1, isSameContent: true };
const codesOf = (outcome: AssessmentOutcome, state: Partial<AssessmentState>) =>
  outcomeVerdict(outcome, { ...READY, ...state }).violations.map(({ code }) => code);

test.each([
  [{}, [], [], []],
  [{ messages: 0 }, [], ['PLAN_MESSAGE_MISSING'], ['PLAN_MESSAGE_MISSING']],
  [{ judged: 4 }, ['PLAN_ASSESSMENT_INCOMPLETE'], ['PLAN_ASSESSMENT_INCOMPLETE'], []],
  [
    { judged: 0, messages: 0 },
    ['PLAN_ASSESSMENT_INCOMPLETE'],
    ['PLAN_ASSESSMENT_INCOMPLETE', 'PLAN_MESSAGE_MISSING'],
    ['PLAN_MESSAGE_MISSING'],
  ],
  [{ isSameContent: false }, ['PLAN_VERSION_DIFFERS'], ['PLAN_VERSION_DIFFERS'], ['PLAN_VERSION_DIFFERS']],
])('L-4, C-8: what stands in the way of an outcome when %j', (state, ...expected) => {
  expect(ASSESSMENT_OUTCOMES.map((outcome) => codesOf(outcome, state))).toEqual(expected);
});

test('L-4: an assessment that lacks verdicts says how many', () => {
  expect(outcomeVerdict('POSITIVE', { ...READY, judged: 2 }).violations[0]?.details).toEqual({ count: 3 });
});

test.each([
  ['2026-11-18', ['DATE_BEFORE_PREVIOUS_STEP']],
  ['2026-11-19', []],
  ['2026-11-22', []],
  ['2026-11-23', ['DATE_IN_FUTURE']],
])('L-5: a step after one of 19 November, recorded on the 22nd, can be of %s: %j', (on, codes) => {
  const { violations } = stepDateVerdict(on, '2026-11-19', '2026-11-22');
  expect(violations.map(({ code }) => code)).toEqual(codes);
});
