import { PLAIN_WEIGHTS } from '@regiovast/domain/outlook/weights.fixture';
import { expect, test } from 'vitest';
import { draftOf, numberOf, readDraft, weightSum } from './weights-draft.ts';

const draft = draftOf(PLAIN_WEIGHTS, ',');

test('what the fields were filled with comes back the same, whatever the decimal sign', () => {
  expect(draft['phases.WATCH']).toBe('0,5');
  expect(readDraft(draft)).toEqual({ payload: PLAIN_WEIGHTS, issues: [] });
  expect(readDraft(draftOf(PLAIN_WEIGHTS, '.'))).toEqual({ payload: PLAIN_WEIGHTS, issues: [] });
});

test.each([
  ['12', 12],
  [' 0,25 ', 0.25],
  ['0.25', 0.25],
  ['', null],
  ['-1', null],
  ['1e3', null],
  ['tien', null],
])('%j is read as %s', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each([
  [{ 'parts.STOPS.weight': '' }, ['NOT_A_NUMBER']],
  [{ 'parts.STOPS.weight': '9' }, ['WEIGHTS_NOT_100']],
  [{ 'parts.STOPS.weight': '9,5', 'parts.PLACES.weight': '10,5' }, ['OUT_OF_RANGE']],
  [{ 'phases.BRIDGING': '2' }, ['OUT_OF_RANGE']],
  [{ 'parts.PLACES.calmAt': '0', 'bands.B_HIGH': '60' }, ['SCALE_REVERSED', 'BANDS_NOT_RISING']],
] as const)('%j is refused with %j', (change, issues) => {
  expect(readDraft({ ...draft, ...change })).toEqual({ payload: null, issues });
});

test('the sum of the weights counts what can be read', () => {
  expect(weightSum(draft)).toBe(100);
  expect(weightSum({ ...draft, 'parts.CAPACITY.weight': 'x' })).toBe(70);
});
