import { expect, test } from 'vitest';
import { measureDraftOf, readMeasureDraft, withStep } from './measure-draft.ts';

const MEASURE = {
  course: 'DESK',
  title: 'Loket',
  description: '',
  partnerId: null,
  owner: '',
  startQuarter: '2026Q2',
  endQuarter: '2026Q4',
  costCents: 1_250_050,
  costNote: '',
  fundingBasis: 'S3',
  goalId: null,
  steps: [{ quarter: '2026Q3', partialResult: 'Open' }],
} as const;
const measure = { ...MEASURE, steps: [...MEASURE.steps] };
const draftOf = () => measureDraftOf(measure, 'nl');

test('a measure goes into the form and out again unchanged', () => {
  expect(draftOf().cost).toBe('12500,50');
  expect(readMeasureDraft(draftOf(), 'nl', 'catalogue')).toEqual({ measure, problems: [] });
});

test.each<[string, number | null, boolean]>([
  ['', null, false],
  ['0', 0, false],
  ['1.234,56', 123_456, false],
  ['20.000.000', 2_000_000_000, false],
  ['20.000.000,01', 2_000_000_001, true],
  ['12,345', null, true],
  ['veel', null, true],
])('A-6: a cost of %j is %s cents', (cost, cents, isWrong) => {
  const read = readMeasureDraft({ ...draftOf(), cost }, 'nl', 'own');
  expect(read.measure.costCents).toBe(cents);
  expect(read.problems).toEqual(isWrong ? ['cost'] : []);
});

test.each<[string, string, readonly string[]]>([
  ['2026Q2', '2026Q4', []],
  ['2026Q3', '2026Q3', []],
  ['2026Q4', '2026Q2', ['quarters', 'steps']],
  ['2026Q2', '', ['quarters']],
  ['', '', []],
  ['2026Q4', '2026Q4', ['steps']],
])('L-3: from %j to %j has problems %o', (startQuarter, endQuarter, problems) => {
  const draft = { ...draftOf(), startQuarter, endQuarter };
  expect(readMeasureDraft(draft, 'nl', 'own').problems).toEqual(problems);
});

test('L-3: an empty line is no partial result, half a line and a quarter twice are wrong', () => {
  const empty = withStep(draftOf());
  expect(readMeasureDraft(empty, 'nl', 'own')).toEqual({ measure, problems: [] });
  const [first, second] = empty.steps;
  if (!first || !second) throw new Error('two lines');
  const read = (quarter: string, partialResult: string) =>
    readMeasureDraft({ ...empty, steps: [first, { ...second, quarter, partialResult }] }, 'nl', 'own');
  expect(read('2026Q4', '').problems).toEqual(['steps']);
  expect(read('', 'Klaar').problems).toEqual(['steps']);
  expect(read('2026Q3', 'Nog eens').problems).toEqual(['steps']);
  expect(read('2026Q2', 'Begonnen').measure.steps.map(({ quarter }) => quarter)).toEqual([
    '2026Q2',
    '2026Q3',
  ]);
});

test('L-3: a measure from the catalogue keeps a course of action, one of the plan’s own needs none', () => {
  const draft = { ...draftOf(), course: '' };
  expect(readMeasureDraft(draft, 'nl', 'catalogue').problems).toEqual(['course']);
  expect(readMeasureDraft(draft, 'nl', 'own').problems).toEqual([]);
});
