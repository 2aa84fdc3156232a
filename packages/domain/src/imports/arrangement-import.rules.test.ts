import { expect, test } from 'vitest';
import { besideBudget } from './arrangement-file-years.ts';
import { excessVerdict, filedCommitVerdict, yearsToConfirm } from './arrangement-import.rules.ts';

const STATUSES = { DRAFT: 1, CONTRACTED: 0, ACTIVE: 0, ENDED: 0 };
const DRAFTS = {
  state: 'rehearsed',
  report: { rows: 2, refused: 1 },
  outcome: { statuses: STATUSES },
} as const;
const codesOf = (file: Parameters<typeof filedCommitVerdict>[0], mayDecide: boolean, isUploader: boolean) =>
  filedCommitVerdict(file, { mayDecide, isUploader }).violations.map(({ code }) => code);

test.each(['CONTRACTED', 'ACTIVE', 'ENDED'] as const)(
  'A-3, C-8: a file that brings one arrangement %s is for a manager who did not hand it in',
  (status) => {
    const file = { ...DRAFTS, outcome: { statuses: { ...STATUSES, [status]: 1 } } };
    expect(codesOf(file, true, false)).toEqual([]);
    expect(codesOf(file, true, true)).toEqual(['FOUR_EYES_REQUIRED']);
    expect(codesOf(file, false, false)).toEqual(['NOT_ALLOWED']);
    expect(codesOf(file, false, true)).toEqual(['NOT_ALLOWED', 'FOUR_EYES_REQUIRED']);
  },
);

test('P-2: drafts are for everybody, once, and when something is accepted', () => {
  expect(codesOf(DRAFTS, false, true)).toEqual([]);
  expect(codesOf({ ...DRAFTS, state: 'committed' }, true, false)).toEqual(['IMPORT_ALREADY_COMMITTED']);
  expect(codesOf({ ...DRAFTS, state: 'undone' }, true, false)).toEqual(['IMPORT_STATE_DIFFERS']);
  expect(codesOf({ ...DRAFTS, report: { rows: 2, refused: 2 } }, true, false)).toEqual([
    'IMPORT_NOTHING_ACCEPTED',
  ]);
});

test('A-4: years above their ceiling or without one are confirmed, those to which nothing is added are not', () => {
  const added = [2025, 2026, 2027, 2028].map((year) => ({
    year,
    addsCents: year === 2025 ? 0 : 100,
    paidCents: 0,
  }));
  const ceilings = new Map([
    [2026, 100],
    [2027, 99],
  ]);
  const years = besideBudget(added, ceilings, []);
  expect(yearsToConfirm(years).map(({ year }) => year)).toEqual([2027, 2028]);
  expect(excessVerdict(years, true).ok).toBe(true);
  expect(excessVerdict(years, false).violations).toEqual([
    { code: 'BUDGET_EXCEEDED', details: { year: '2027', askedCents: 100, freeCents: 99, ceilingCents: 99 } },
    { code: 'BUDGET_CEILING_MISSING', details: { year: '2028' } },
  ]);
});
