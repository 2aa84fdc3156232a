import { expect, test } from 'vitest';
import type { PurchaseTerms } from './purchase-terms.ts';
import { approvalsNeeded } from './purchase-terms.ts';
import { changedTerms, decideSetTerms } from './terms.rules.ts';
import { setTermsInputSchema } from './terms.schemas.ts';

const TODAY = '2026-11-19';
const TERMS: PurchaseTerms = {
  startMonths: [1, 4, 7, 10],
  noticeDays: 28,
  secondApprovalFromCents: 25_000_000,
  paymentDueDays: 30,
  frameShare: null,
};

test.each([
  ['the very first from today', 0, 0, TODAY, []],
  ['the very first from yesterday', 0, 0, '2026-11-18', ['PURCHASE_TERMS_IN_PAST']],
  ['the next from today', 1, 1, TODAY, ['PURCHASE_TERMS_IN_PAST']],
  ['the next from tomorrow', 1, 1, '2026-11-20', []],
  ['on top of another version', 1, 2, '2026-11-20', ['STALE_VERSION']],
] as const)('A-3: %s', (_name, latest, known, validFrom, expected) => {
  const { violations } = decideSetTerms({ validFrom, latest }, { today: TODAY, latest: known });
  expect(violations.map(({ code }) => code)).toEqual(expected);
});

test('what changed is named, never how much', () => {
  const after = { ...TERMS, noticeDays: 14, frameShare: { basisPoints: 2_000, definition: 'marktaandeel' } };
  expect(changedTerms(TERMS, after)).toEqual(['noticeDays', 'frameShare']);
  expect(changedTerms(TERMS, { ...TERMS })).toEqual([]);
});

test('start months come in order, each once', () => {
  const asked = { ...TERMS, startMonths: [7, 1, 7], validFrom: TODAY, source: 's', reason: 'r', latest: 0 };
  expect(setTermsInputSchema.parse(asked).startMonths).toEqual([1, 7]);
  expect(setTermsInputSchema.safeParse({ ...asked, startMonths: [] }).success).toBe(false);
  expect(setTermsInputSchema.safeParse({ ...asked, startMonths: [13] }).success).toBe(false);
});

test.each([
  [24_999_999, 1],
  [25_000_000, 2],
] as const)('A-3: a total of %i needs %i managers', (total, managers) => {
  expect(approvalsNeeded(TERMS, total)).toBe(managers);
});
