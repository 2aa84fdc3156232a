import type { JudgedCriterion, MarkView } from '@regiovast/domain/plans/assessment.views';
import { expect, test } from 'vitest';
import { draftOf, isChanged, isOvertaken, nextToJudge } from './assessment-drafts.ts';

const words = { label: 'x', text: '' };
const mark = (more: Partial<MarkView> = {}): MarkView => ({
  verdict: 'MET',
  reason: 'Helder',
  internalNote: '',
  version: 1,
  updatedAt: null,
  updatedBy: null,
  ...more,
});
const row = (criterion: string, found: MarkView | null, initiativeId = ''): JudgedCriterion => ({
  criterion,
  initiativeId,
  nl: words,
  en: words,
  source: '',
  isProposal: true,
  sections: [],
  value: null,
  mark: found,
});

test('S-3: a draft is overtaken when another mark was recorded since it was begun, and not by what it says', () => {
  const draft = draftOf(null);
  expect(isOvertaken(draft, null)).toBe(false);
  expect(isOvertaken(draft, mark())).toBe(true);
  expect(isOvertaken(draftOf(mark({ version: 2 })), mark({ version: 2, reason: 'Anders' }))).toBe(false);
});

test('a draft counts as not recorded only when it says something else', () => {
  const draft = draftOf(mark());
  expect(isChanged(draft, mark())).toBe(false);
  expect(isChanged({ ...draft, reason: 'Helder ' }, mark())).toBe(false);
  expect(isChanged({ ...draft, verdict: 'PARTLY' }, mark())).toBe(true);
  expect(isChanged({ ...draft, internalNote: 'let op' }, mark())).toBe(true);
  expect(isChanged(draft, mark({ version: 2 }))).toBe(true);
});

test('after a verdict the next criterion without one opens, going round, and none when all are judged', () => {
  const rows = [row('A', null), row('B', mark()), row('C', mark({ reason: '' })), row('A', null, 'i1')];
  expect(nextToJudge(rows, null)).toBe('/A');
  expect(nextToJudge(rows, '/A')).toBe('/C');
  expect(nextToJudge(rows, '/C')).toBe('i1/A');
  expect(nextToJudge(rows, 'i1/A')).toBe('/A');
  expect(nextToJudge([row('A', mark()), row('B', null)], '/B')).toBeNull();
  expect(nextToJudge([], null)).toBeNull();
});
