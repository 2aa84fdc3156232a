import { expect, test } from 'vitest';
import { CONTINUITY_PLAN_ACTIONS } from '../audit/continuity-plan-actions.ts';
import { assessorVerdict, DRAFTING_ACTIONS } from './four-eyes.rules.ts';

/** What happens to a plan without a hand in what is signed and assessed. */
const NO_DRAFTING = [
  'plans.assessmentStarted',
  'plans.criterionMarked',
  'plans.sectionMessageSet',
  'plans.decided',
  'plans.contracted',
  'plans.executionStarted',
  'plans.evaluated',
  'plans.progressReported',
  'plans.downloaded',
];

test('C-8: whoever drafts, signs, releases or submits has a hand in a plan; every other action is named here', () => {
  const others = Object.keys(CONTINUITY_PLAN_ACTIONS).filter(
    (action) => !(DRAFTING_ACTIONS as readonly string[]).includes(action),
  );
  expect(others.sort()).toEqual(NO_DRAFTING.sort());
});

test('C-8: who had a hand in a plan never assesses it', () => {
  expect(assessorVerdict(true).violations).toEqual([{ code: 'FOUR_EYES_REQUIRED', details: {} }]);
  expect(assessorVerdict(false).ok).toBe(true);
});
