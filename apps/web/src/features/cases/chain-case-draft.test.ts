import type { ChainPractice } from '@regiovast/domain/practices/chain.views';
import { expect, test } from 'vitest';
import { type ChainCaseDraft, consequenceOf, problemsOf } from './chain-case-draft.ts';

const location = (id: string, enrolledPatients: number | null, openCase: ChainPractice['openCase'] = null) =>
  ({ id, enrolledPatients, openCase }) as ChainPractice;
const draft = (change: Partial<ChainCaseDraft> = {}): ChainCaseDraft => ({
  chosen: new Set(['a']),
  cause: 'CHAIN_FAILURE',
  endOn: '',
  text: '',
  title: 'Bellen',
  ownerId: 'x',
  dueOn: '2026-11-23',
  ...change,
});

test('D-5: what opening a chain does, in cases and patients, with of how many locations that is known', () => {
  const running = { id: 'case', number: 'C-2026-BCDFG' };
  const practices = [
    location('a', 2_000),
    location('b', 3_000, running),
    location('c', null),
    location('d', 9_000),
  ];
  expect(consequenceOf(practices, new Set(['a', 'b', 'c']))).toEqual({
    opens: 2,
    joins: 1,
    all: 3,
    known: 2,
    patients: 5_000,
  });
});

test('R-1: of locations of which no enrolment is known, the patients are unknown', () => {
  expect(consequenceOf([location('a', null)], new Set(['a'])).patients).toBeNull();
});

test.each([
  [{}, []],
  [{ chosen: new Set<string>() }, ['locations']],
  [{ chosen: new Set(Array.from({ length: 201 }, (_, index) => String(index))) }, ['tooMany']],
  [{ title: ' ', dueOn: '2026-02-30' }, ['title', 'dueOn']],
])('D-5: what is wrong with %j', (change, expected) => {
  expect(problemsOf(draft(change))).toEqual(expected);
});
