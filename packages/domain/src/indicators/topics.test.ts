import { expect, test } from 'vitest';
import { otherAreaCode } from './published-figure.ts';
import { topicOf } from './topics.ts';

test('a topic that is not known stands under other', () => {
  expect(topicOf('owners')).toBe('owners');
  expect(topicOf('something new')).toBe('other');
});

test.each([
  ['Noord-Limburg', 'X-noord-limburg'],
  ['Gooi en Vechtstreek (Rekenkamer)', 'X-gooi-en-vechtstreek-rekenkamer'],
  ['Súdwest', 'X-sudwest'],
])('an area that Regiovast does not hold has a code of its name: %s', (name, code) => {
  expect(otherAreaCode(name)).toBe(code);
});
