import { expect, test } from 'vitest';
import { progressDraftOf, readProgressDraft } from './progress-draft.ts';

const empty = progressDraftOf(null, 'nl');

test('L-5: an empty form asks how it stands', () => {
  expect(readProgressDraft(empty, 'nl').problems).toEqual(['state']);
});

test('L-5: reached asks what shows it', () => {
  const reached = { ...empty, state: 'REACHED' } as const;
  expect(readProgressDraft(reached, 'nl').problems).toEqual(['evidence']);
  expect(readProgressDraft({ ...reached, evidence: 'Opgave' }, 'nl').problems).toEqual([]);
});

test('R-1: an empty number is unknown and never 0; what is no number is said', () => {
  const onTrack = { ...empty, state: 'ON_TRACK' } as const;
  expect(readProgressDraft(onTrack, 'nl').report.value).toBeNull();
  expect(readProgressDraft({ ...onTrack, value: '1.250,5' }, 'nl').report.value).toBe(1250.5);
  expect(readProgressDraft({ ...onTrack, value: 'veel' }, 'nl').problems).toEqual(['value']);
});
