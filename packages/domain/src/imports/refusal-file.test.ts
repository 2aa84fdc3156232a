import { expect, test } from 'vitest';
import type { Refusal } from './import.views.ts';
import { refusalFile, refusalFileName } from './refusal-file.ts';

const REFUSAL: Refusal = {
  row: 3,
  column: 'gemeente',
  value: '=1+1',
  code: 'MUNICIPALITY_UNKNOWN',
  message: '"=1+1" is geen bekende gemeente; neem de code.',
};

test('P-2: the refusals as a file: row, column, value, reason and code, and no formula to run', () => {
  expect(refusalFile([REFUSAL], 'nl')).toBe(
    '\uFEFFrij;kolom;waarde;reden;code\r\n' +
      `3;gemeente;'=1+1;"Gemeente niet (eenduidig) gevonden. ""=1+1"" is geen bekende gemeente; neem de code.";MUNICIPALITY_UNKNOWN\r\n`,
  );
  expect(refusalFile([REFUSAL], 'en')).toBe(
    "\uFEFFrow;column;value;reason;code\r\n3;gemeente;'=1+1;Municipality not found, or several;MUNICIPALITY_UNKNOWN\r\n",
  );
});

test.each([
  ['praktijken.csv', 'weigeringen-praktijken.csv'],
  ['Lijst "2026"\r\n.XLSX', 'weigeringen-Lijst-2026-.csv'],
  ['praktijken', 'weigeringen-praktijken.csv'],
])('the refusals of %j are called %j', (fileName, name) => {
  expect(refusalFileName(fileName, 'nl')).toBe(name);
});
