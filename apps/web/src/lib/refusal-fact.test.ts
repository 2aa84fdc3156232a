import { expect, test } from 'vitest';
import { formatterOf } from './format.ts';
import { factInWords } from './refusal-fact.ts';

const SPACE = '\u00a0';

test.each([
  ['askedCents', 123_456_789, `€${SPACE}1.234.567,89`, '€1,234,567.89'],
  ['freeCents', -1, `€${SPACE}-0,01`, '-€0.01'],
  ['count', 1_234, '1.234', '1,234'],
  ['first', '2027-07-01', '1 jul 2027', '1 Jul 2027'],
  ['year', '2027', '2027', '2027'],
  ['mark', null, 'null', 'null'],
])('A-6, S-5: %s %s is written as a person reads it', (name, value, nl, en) => {
  expect([factInWords(name, value, formatterOf('nl')), factInWords(name, value, formatterOf('en'))]).toEqual([
    nl,
    en,
  ]);
});
