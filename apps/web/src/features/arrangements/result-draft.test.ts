import { expect, test } from 'vitest';
import { type ResultDraft, resultDraftOf, resultProblems } from './result-draft.ts';

const DRAFT: ResultDraft = { state: 'ON_TRACK', words: '', places: '', evidence: '' };

test('A-5: a report opens as it was reported; nothing reported is empty, not 0', () => {
  const report = { state: 'AT_RISK', words: 'Let op', placesReached: 1_200, evidence: 'Brief' } as const;
  expect(resultDraftOf(report, 'nl')).toEqual({
    state: 'AT_RISK',
    words: 'Let op',
    places: '1200',
    evidence: 'Brief',
  });
  expect(resultDraftOf({ ...report, placesReached: null }, 'nl').places).toBe('');
  expect(resultDraftOf(null, 'nl')).toEqual({ ...DRAFT, state: null });
});

test.each<[Partial<ResultDraft>, string[]]>([
  [{}, []],
  [{ places: '0' }, []],
  [{ state: null }, ['stateMissing']],
  [{ places: '1,5' }, ['placesWrong']],
  [{ state: 'REACHED' }, ['evidenceMissing']],
  [{ state: 'NOT_REACHED', evidence: ' ' }, ['evidenceMissing']],
  [{ state: 'REACHED', evidence: 'Brief' }, []],
  [{ state: null, places: 'x' }, ['stateMissing', 'placesWrong']],
])('A-5: %j is held back by %j', (change, expected) => {
  expect(resultProblems({ ...DRAFT, ...change }, 'nl')).toEqual(expected);
});
