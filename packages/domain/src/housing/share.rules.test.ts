import { expect, test } from 'vitest';
import { decideHousingShare } from './share.rules.ts';

test.each([
  ['the RHO’s own', 'REPORTED', null, 'a', []],
  ['shared already', 'REPORTED', 'a', 'a', ['HOUSING_ALREADY_SHARED']],
  ['another became preferent since', 'OPTIONS', 'a', 'b', []],
  ['nobody works with Regiovast', 'REPORTED', null, null, ['NO_PREFERENT_INSURER']],
  ['who was preferent is so no longer, nobody follows', 'REPORTED', 'a', null, ['NO_PREFERENT_INSURER']],
  ['closed', 'CLOSED', null, 'a', ['HOUSING_CASE_CLOSED']],
  ['closed and shared', 'CLOSED', 'a', 'a', ['HOUSING_CASE_CLOSED', 'HOUSING_ALREADY_SHARED']],
] as const)('C-2: sharing a case: %s', (_what, step, insurerId, preferentId, codes) => {
  const { violations } = decideHousingShare({ step, insurerId }, preferentId);
  expect(violations.map(({ code }) => code)).toEqual(codes);
});
