import { expect, test } from 'vitest';
import { differingFields, priorityDraftOf, readPriorityDraft } from './priority-draft.ts';

const ANSWERS = {
  whyHere: 'Nergens plaats',
  whyMeasure: 'Geen opvolger',
  expectedPlaces: 2_100,
  expectedOn: '2028-12-31',
  expectedOutcome: '2.100 plekken',
};
const OPEN = { whyHere: '', whyMeasure: '', expectedPlaces: null, expectedOn: null, expectedOutcome: '' };

test.each(['nl', 'en'] as const)('A-2: what is typed in %s is what is sent', (language) => {
  expect(readPriorityDraft(priorityDraftOf(ANSWERS, language), language)).toEqual(ANSWERS);
  expect(readPriorityDraft(priorityDraftOf(OPEN, language), language)).toEqual(OPEN);
});

test.each([
  ['2.100', 2_100],
  ['0', 0],
  ['1000000', 1_000_000],
])('A-2: %s places are %i', (typed, places) => {
  const draft = { ...priorityDraftOf(ANSWERS, 'nl'), expectedPlaces: typed };
  expect(readPriorityDraft(draft, 'nl')?.expectedPlaces).toBe(places);
});

test.each(['-1', '2,5', 'veel', '1000001'])('A-2: %s is no number of places', (typed) => {
  expect(readPriorityDraft({ ...priorityDraftOf(ANSWERS, 'nl'), expectedPlaces: typed }, 'nl')).toBeNull();
});

test('S-3: only the fields that differ are shown beside each other', () => {
  const theirs = priorityDraftOf(ANSWERS, 'nl');
  expect(differingFields(theirs, { ...theirs, whyHere: 'Nergens plaats ' })).toEqual([]);
  expect(differingFields(theirs, { ...theirs, whyHere: 'Anders', expectedOn: '' })).toEqual([
    'whyHere',
    'expectedOn',
  ]);
});
