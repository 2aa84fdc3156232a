import { expect, test } from 'vitest';
import { asksReason, type MoveDraft, moveInputOf } from './move-draft.ts';

const TODAY = '2026-11-19';
const SEEN = {
  id: 'a',
  version: 3,
  step: 'OPTIONS',
  stepSince: '2026-11-10',
  nextSteps: [
    { to: 'ROLES_AGREED', can: { can: true, because: [] } },
    { to: 'FINANCIAL_BOTTLENECK', can: { can: false, because: ['HOUSING_COSTS_MISSING'] } },
    { to: 'DECISION', can: { can: true, because: [] } },
  ],
} as const;
const seen = {
  ...SEEN,
  nextSteps: SEEN.nextSteps.map(({ to, can }) => ({ to, can: { ...can, because: [...can.because] } })),
};
const DRAFT: MoveDraft = { to: 'DECISION', effectiveOn: '2026-11-10', reason: ' ' };

test.each([
  ['on, from the first day it can', {}, true],
  ['today', { effectiveOn: TODAY }, true],
  ['tomorrow', { effectiveOn: '2026-11-20' }, false],
  ['before the step it is at', { effectiveOn: '2026-11-09' }, false],
  ['a day that is none', { effectiveOn: '2026-02-30' }, false],
  ['no day', { effectiveOn: '' }, false],
  ['no step', { to: null }, false],
  ['a step that lacks something', { to: 'FINANCIAL_BOTTLENECK' }, false],
  ['a step that is not next', { to: 'REALISATION' }, false],
  ['back without a reason', { to: 'ROLES_AGREED' }, false],
  ['back with a reason', { to: 'ROLES_AGREED', reason: 'Opnieuw' }, true],
] as const)('%s can be sent: %s', (_what, change, isReady) => {
  const input = moveInputOf(seen, { ...DRAFT, ...change }, TODAY);
  expect(input !== null).toBe(isReady);
});

test('it is sent with the version that was looked at and a reason without blanks', () => {
  expect(moveInputOf(seen, DRAFT, TODAY)).toEqual({
    housingCaseId: 'a',
    version: 3,
    to: 'DECISION',
    effectiveOn: '2026-11-10',
    reason: '',
  });
  expect(asksReason(seen, 'ROLES_AGREED')).toBe(true);
  expect(asksReason(seen, 'DECISION')).toBe(false);
  expect(asksReason(seen, null)).toBe(false);
});
