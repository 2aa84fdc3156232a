import { expect, test } from 'vitest';
import {
  mentionParts,
  mentionQueryAt,
  peopleNamed,
  stillMentioned,
  withMention,
} from './comments-mention.ts';

const person = (id: string, name: string, organisationName = 'RHO Noord') => ({ id, name, organisationName });
const PEOPLE = [
  person('1', 'Anna de Vries'),
  person('2', 'Bram Jansen'),
  person('3', 'Zoë van den Berg', 'Noorderzorg'),
];

test.each([
  ['@', 1, ''],
  ['Hoi @an', 7, 'an'],
  ['(@an', 4, 'an'],
  ['Vraag aan @Anna de', 18, 'Anna de'],
  ['@Anna en dan nog een heel verhaal', 33, null],
  ['post@huis.nl', 12, null],
  ['@an\nverder', 10, null],
  ['@ an', 4, null],
  ['niemand', 7, null],
])('W-4: in %j with the caret at %i somebody is being mentioned: %j', (text, caret, typed) => {
  expect(mentionQueryAt(text, caret)?.text ?? null).toBe(typed);
});

test.each([
  ['', ['1', '2', '3']],
  ['an', ['1']],
  ['vries anna', ['1']],
  ['zoe', ['3']],
  ['noorder', ['3']],
  ['x', []],
])('W-4: %j finds people by any of their words, without accents', (typed, ids) => {
  expect(peopleNamed(PEOPLE, typed).map(({ id }) => id)).toEqual(ids);
});

test('W-4: a choice takes the place of what was typed, and counts while its name stands there', () => {
  const text = 'Vraag @an even';
  const query = mentionQueryAt(text, 9);
  if (!query) throw new Error('nobody is being mentioned');
  const chosen = withMention(text, query, 'Anna de Vries');
  expect(chosen).toEqual({ text: 'Vraag @Anna de Vries even', caret: 21 });
  expect(stillMentioned(chosen.text, PEOPLE).map(({ id }) => id)).toEqual(['1']);
  expect(stillMentioned('Vraag Anna even', PEOPLE)).toEqual([]);
});

test('W-4: a text is drawn with its mentions marked, the longest name first', () => {
  expect(mentionParts('Hoi @Jan Pieter, en @Jan.', ['Jan', 'Jan Pieter'])).toEqual([
    { text: 'Hoi ', isMention: false },
    { text: '@Jan Pieter', isMention: true },
    { text: ', en ', isMention: false },
    { text: '@Jan', isMention: true },
    { text: '.', isMention: false },
  ]);
  expect(mentionParts('Hoi @Jan', [])).toEqual([{ text: 'Hoi @Jan', isMention: false }]);
});
