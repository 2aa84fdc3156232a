import { expect, test } from 'vitest';
import { rulesIn, tallyFindings } from './finding-tally.ts';
import { QUALITY_RULE_IDS, type QualityRuleId } from './quality-catalogue.ts';

const COUNTS = new Map<QualityRuleId, number>([
  ['FACTS_STALE', 10],
  ['FULL_STOP_WITH_PLACES', 3],
  ['SIGNAL_LATE', 4],
  ['PREFERENT_UNVERIFIED', 31],
]);

test('P-5: without a filter all rules are in, and everything is counted', () => {
  expect(rulesIn({})).toEqual(QUALITY_RULE_IDS);
  expect(tallyFindings(COUNTS, {})).toEqual({
    total: 48,
    severities: [
      { severity: 'error', count: 3 },
      { severity: 'warning', count: 14 },
      { severity: 'info', count: 31 },
    ],
    owners: [
      { owner: 'rho', count: 13 },
      { owner: 'person', count: 4 },
      { owner: 'platform', count: 31 },
    ],
    rules: [
      { ruleId: 'FACTS_STALE', count: 10 },
      { ruleId: 'FULL_STOP_WITH_PLACES', count: 3 },
      { ruleId: 'SIGNAL_LATE', count: 4 },
      { ruleId: 'PREFERENT_UNVERIFIED', count: 31 },
    ],
  });
});

test('P-5: a count leaves out its own filter and keeps the others', () => {
  const { total, severities, owners, rules } = tallyFindings(COUNTS, { severity: 'warning', owner: 'rho' });
  expect(total).toBe(10);
  expect(severities.map(({ count }) => count)).toEqual([3, 10, 0]);
  expect(owners.map(({ count }) => count)).toEqual([10, 4, 0]);
  expect(rules).toEqual([{ ruleId: 'FACTS_STALE', count: 10 }]);
});

test('P-5: of a chosen rule the other rules stay on offer', () => {
  const { total, rules } = tallyFindings(COUNTS, { ruleId: 'SIGNAL_LATE' });
  expect(total).toBe(4);
  expect(rules.length).toBe(4);
});
