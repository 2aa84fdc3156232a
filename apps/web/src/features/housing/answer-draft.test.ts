import type { AnswerView } from '@regiovast/domain/housing/matrix.views';
import { describe, expect, test } from 'vitest';
import {
  type AnswerDraft,
  answerDraftOf,
  answerOfDraft,
  draftProblems,
  isDraftReady,
} from './answer-draft.ts';

const TODAY = '2026-11-19';
const VIEW: AnswerView = {
  id: 'a',
  state: 'DEVIATED',
  note: 'Geen kavel',
  category: 'NO_LOCATION',
  evidence: 'Brief van 3 november',
  expiresOn: '2027-05-01',
  answeredAt: '2026-11-10T09:00:00.000Z',
  by: { kind: 'rho', organisation: 'RHO', person: 'A' },
  guidanceVersion: 1,
  contentSha256: 'f'.repeat(64),
  sign: null,
  replacedAt: null,
  files: [],
};
const DRAFT: AnswerDraft = {
  state: 'DEVIATED',
  note: 'Geen kavel',
  category: 'NO_LOCATION',
  evidence: 'Brief van 3 november',
  expiresOn: '2027-05-01',
};

describe('an answer while it is typed', () => {
  test('has no problem when the explanation is whole', () => {
    expect(isDraftReady(DRAFT, TODAY)).toBe(true);
    expect(answerOfDraft(DRAFT)).toEqual(DRAFT);
  });

  test('says first that a state is to be chosen', () => {
    const empty = answerDraftOf(null, TODAY);
    expect(draftProblems(empty, TODAY)).toEqual({ state: true, missing: [], isExpiryWrong: false });
  });

  test('says what an explanation lacks, in the order of the fields', () => {
    const bare = { ...answerDraftOf(null, TODAY), state: 'NOT_APPLICABLE' as const };
    expect(draftProblems(bare, TODAY).missing).toEqual(['category', 'note', 'evidence', 'expiresOn']);
  });

  test.each([
    ['2026-11-19', true],
    ['2026-11-20', false],
    ['2028-11-19', false],
    ['2028-11-20', true],
  ])('that ends on %s is wrong: %s', (expiresOn, isWrong) => {
    expect(draftProblems({ ...DRAFT, expiresOn }, TODAY).isExpiryWrong).toBe(isWrong);
  });

  test('a day that does not exist is no day', () => {
    expect(draftProblems({ ...DRAFT, expiresOn: '2027-02-30' }, TODAY).missing).toEqual(['expiresOn']);
  });

  test('of a step that was applied, nothing of an explanation is sent', () => {
    expect(answerOfDraft({ ...DRAFT, state: 'APPLIED' })).toMatchObject({ category: null, expiresOn: null });
    expect(isDraftReady({ ...DRAFT, state: 'APPLIED', note: '', expiresOn: '' }, TODAY)).toBe(true);
  });

  test('begins with the answer before, without a day that has passed', () => {
    expect(answerDraftOf(VIEW, TODAY)).toEqual(DRAFT);
    expect(answerDraftOf(VIEW, '2027-05-01').expiresOn).toBe('');
  });
});
