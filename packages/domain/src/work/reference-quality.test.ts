import { expect, test } from 'vitest';
import type { ImportState } from '../imports/import-kinds.ts';
import {
  importFindings,
  indicatorFindings,
  municipalityFindings,
  regionFindings,
} from './reference-quality.ts';

const TODAY = '2026-11-22';
const rulesOf = (found: readonly { ruleId: string }[]) => found.map(({ ruleId }) => ruleId);

test.each<[string, boolean | null, string[]]>([
  ['a verified insurer', true, []],
  ['an insurer nobody verified', false, ['PREFERENT_UNVERIFIED']],
  ['no insurer', null, ['REGION_WITHOUT_PREFERENT']],
])('P-5: a region with %s', (_name, isVerified, rules) => {
  expect(rulesOf(regionFindings({ isVerified }))).toEqual(rules);
});

test('P-5: a municipality in no region is found, one in a region is not', () => {
  expect(rulesOf(municipalityFindings({ isPlaced: false }))).toEqual(['MUNICIPALITY_WITHOUT_REGION']);
  expect(municipalityFindings({ isPlaced: true })).toEqual([]);
});

test.each<[string, string, number | null, string[]]>([
  ['holds on its last day', '2025-11-22', 12, []],
  ['has expired the day after', '2025-11-21', 12, ['FIGURES_EXPIRED']],
  ['never expires', '1990-12-31', null, []],
])('P-5, R-1: the newest figure %s', (_name, referenceDate, staleAfterMonths, rules) => {
  expect(rulesOf(indicatorFindings({ referenceDate, staleAfterMonths }, TODAY))).toEqual(rules);
});

test.each<[string, ImportState, string, string[]]>([
  ['waits for 14 days', 'rehearsed', '2026-11-08T10:00:00.000Z', []],
  ['waits for 15 days', 'rehearsed', '2026-11-07T10:00:00.000Z', ['IMPORT_WAITS']],
  ['came in after midnight in Amsterdam', 'rehearsed', '2026-11-07T23:30:00.000Z', []],
  ['was never mapped', 'unmapped', '2026-10-01T10:00:00.000Z', ['IMPORT_WAITS']],
  ['was committed', 'committed', '2026-10-01T10:00:00.000Z', []],
  ['was undone', 'undone', '2026-10-01T10:00:00.000Z', []],
])('P-5: a file that %s', (_name, state, uploadedAt, rules) => {
  expect(rulesOf(importFindings({ state, uploadedAt }, TODAY))).toEqual(rules);
});
