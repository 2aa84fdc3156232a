import type { Approach } from '@regiovast/domain/plans/plan-reference';
import { expect, test } from 'vitest';
import { type BasketItem, basketOf, basketText, picksOf, searchLibrary, toggled } from './basket.ts';

const DESK: BasketItem = { kind: 'course', course: 'DESK' };
const ZWOLLE: BasketItem = { kind: 'approach', code: 'ZWOLLE_DESK' };
const approach: Approach = {
  code: 'ZWOLLE_DESK',
  courses: ['DESK', 'TASKFORCE'],
  region: 'Zwolle',
  nl: { label: 'Loket', text: 'Een vast aanspreekpunt voor één vraag' },
  en: { label: 'Desk', text: 'One point of contact' },
  outcome: { nl: '', en: '' },
  isProposal: false,
  source: 'Skipr',
  asOf: '2025-01-01',
};
const nameOf = (course: string) => `naam van ${course}`;

test('L-3: the basket goes into the address and out again, each thing once', () => {
  const text = basketText([DESK, ZWOLLE]);
  expect(text).toBe('c.DESK-a.ZWOLLE_DESK');
  expect(basketOf(text)).toEqual([DESK, ZWOLLE]);
  expect(basketOf(`${text}-c.DESK`)).toEqual([DESK, ZWOLLE]);
  expect([basketText([]), basketOf(undefined)]).toEqual([undefined, []]);
});

test.each(['c.NOTHING', 'a.', 'x.DESK', '<b>', 'a.zwolle', '-.-'])(
  'S-5: %j in the address is nothing',
  (text) => {
    expect(basketOf(text)).toEqual([]);
  },
);

test('picking twice takes it out again', () => {
  expect(toggled(toggled([DESK], ZWOLLE), DESK)).toEqual([ZWOLLE]);
});

test('L-3: picks carry the words of the reader; an approach that has gone is left out', () => {
  const gone: BasketItem = { kind: 'approach', code: 'GONE' };
  expect(picksOf([DESK, ZWOLLE, gone], [approach], 'en', nameOf)).toEqual([
    { origin: 'catalogue', course: 'DESK', title: 'naam van DESK', description: '' },
    {
      origin: 'approach',
      approachCode: 'ZWOLLE_DESK',
      course: 'DESK',
      title: 'Desk',
      description: 'One point of contact',
    },
  ]);
});

test.each<['TASKFORCE' | 'DESK' | undefined, string, number, number]>([
  [undefined, '', 2, 1],
  ['TASKFORCE', '', 0, 1],
  [undefined, 'EEN vraag', 0, 1],
  [undefined, 'zwolle contact', 0, 1],
  [undefined, 'desk', 1, 1],
  [undefined, 'bestaat niet', 0, 0],
])('L-3: course %s and text %j find %i courses and %i approaches', (course, text, courses, approaches) => {
  const library = { courses: ['DESK', 'MATCHMAKING'] as const, approaches: [approach] };
  const found = searchLibrary(library, course, text, nameOf);
  expect([found.courses.length, found.approaches.length]).toEqual([courses, approaches]);
});
