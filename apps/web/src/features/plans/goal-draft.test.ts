import { expect, test } from 'vitest';
import { goalDraftOf, readGoalDraft } from './goal-draft.ts';

const PERIOD = { periodFrom: 2026, periodTo: 2028 };
const TODAY = '2026-11-19';
const GOAL = {
  wording: 'Meer plaatsen',
  indicatorCode: 'GPS_PER_10K',
  baselineValue: 4.25,
  baselineOn: '2026-06-30',
  baselineSource: 'Nivel',
  targetValue: 1500,
  targetOn: '2028-12-31',
};
const read = (change: Partial<Record<keyof typeof GOAL, string>>) =>
  readGoalDraft({ ...goalDraftOf(GOAL, 'nl'), ...change }, 'nl', PERIOD, TODAY);

test.each(['nl', 'en'] as const)('a goal goes into the form and out again unchanged in %s', (language) => {
  const draft = goalDraftOf(GOAL, language);
  expect(readGoalDraft(draft, language, PERIOD, TODAY)).toEqual({ goal: GOAL, problems: [] });
});

test('an empty form asks for everything but the baseline', () => {
  const { problems } = readGoalDraft(goalDraftOf(null, 'nl'), 'nl', PERIOD, TODAY);
  expect(problems).toEqual(['wording', 'indicatorCode', 'targetValue', 'targetOn']);
});

test('R-1: an empty baseline is unknown and a typed 0 is 0', () => {
  const unknown = read({ baselineValue: '', baselineOn: '', baselineSource: '' });
  expect(unknown.goal).toMatchObject({ baselineValue: null, baselineOn: null, baselineSource: '' });
  expect(unknown.problems).toEqual([]);
  expect(read({ baselineValue: '0' }).goal.baselineValue).toBe(0);
});

test.each<[Partial<Record<keyof typeof GOAL, string>>, readonly string[]]>([
  [{ baselineValue: '' }, ['baselineValue']],
  [{ baselineOn: '' }, ['baselineOn']],
  [{ baselineOn: '2026-11-20' }, ['baselineOn']],
  [{ baselineOn: TODAY }, []],
  [{ baselineSource: ' ' }, ['baselineSource']],
  [{ targetValue: 'veel' }, ['targetValue']],
  [{ targetOn: '2025-12-31' }, ['targetOn']],
  [{ targetOn: '2026-01-01' }, []],
  [{ targetOn: '2029-01-01' }, ['targetOn']],
])('L-2: a goal with %o has problems %o', (change, problems) => {
  expect(read(change).problems).toEqual(problems);
});
