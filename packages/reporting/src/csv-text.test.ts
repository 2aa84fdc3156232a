import { expect, test } from 'vitest';
import { csvText, DUTCH_CSV } from './csv-text.ts';

test('a field is quoted only when it holds a comma or a quote', () => {
  expect(csvText([['a', 'b,c', 'd "e"', null, 1.5, false]])).toBe('a,"b,c","d ""e""",,1.5,false\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("http://x.nl","klik")', '"\'=HYPERLINK(""http://x.nl"",""klik"")"'],
  ['+31', "'+31"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['|cmd', "'|cmd"],
  ['＝1+1', "'＝1+1"],
  ['\t=1+1', "'=1+1"],
  ['\u0000=1+1', "'=1+1"],
  ['a=b', 'a=b'],
])('the text %j cannot become a formula', (text, field) => {
  expect(csvText([[text]])).toBe(`${field}\r\n`);
});

test('a negative number stays a number', () => {
  expect(csvText([[-3]])).toBe('-3\r\n');
});

test('the Dutch dialect parts fields by a semicolon and decimals by a comma', () => {
  expect(csvText([['a,b', 'c;d', 42.3, -3, null, '=1']], DUTCH_CSV)).toBe(`a,b;"c;d";42,3;-3;;'=1\r\n`);
});
