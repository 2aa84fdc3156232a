import { expect, test } from 'vitest';
import { QUALITY_RULE_IDS, QUALITY_RULES, rulesAbout, rulesBeforeClosing } from './quality-catalogue.ts';
import { FINDING_SUBJECTS } from './finding-kinds.ts';

test('P-5: at least twenty rules, each about one kind of record', () => {
  expect(QUALITY_RULE_IDS.length).toBeGreaterThanOrEqual(20);
  expect(FINDING_SUBJECTS.flatMap((subject) => rulesAbout(subject)).toSorted()).toEqual(
    [...QUALITY_RULE_IDS].toSorted(),
  );
});

test('C-6: what tells of an open case is left out where cases are not seen', () => {
  expect(rulesAbout('practice').filter((id) => !rulesAbout('practice', true).includes(id))).toEqual([
    'LEASE_ENDS_WITHOUT_CASE',
    'CLOSED_WITH_OPEN_CASE',
    'PLAN_MISSING',
    'PLAN_INCOMPLETE',
    'PLAN_NOT_REHEARSED',
  ]);
});

test('Q-1: only practices and cases matter for closing a quarter', () => {
  const before = QUALITY_RULE_IDS.filter((id) => QUALITY_RULES[id].beforeClosing);
  expect(new Set(before.map((id) => QUALITY_RULES[id].subject))).toEqual(new Set(['practice', 'case']));
});

test('Q-1: the checklist counts contradictions and doubts it does not count itself', () => {
  expect(rulesBeforeClosing('error')).toEqual([
    'OWNERS_60_PLUS_ABOVE_OWNERS',
    'FULL_STOP_WITH_PLACES',
    'SOURCES_CONTRADICT',
    'CLOSED_WITH_OPEN_CASE',
    'THREATENED_WITHOUT_END',
    'BRIDGING_WITHOUT_PLACES',
  ]);
  expect(rulesBeforeClosing('warning')).toEqual([
    'ENROLLED_UNKNOWN',
    'ENROLLED_JUMPED',
    'ENROLLED_ZERO',
    'PRACTICE_TWICE',
    'END_DATE_PASSED',
    'PLACED_DIFFERS_FROM_ENROLLED',
  ]);
});
