import { expect, test } from 'vitest';
import { columnNames, headersKey } from './mapping-columns.ts';

test('P-2: every column has a name of its own, also one without a header or with a header that occurs twice', () => {
  expect(columnNames([' Jaar ', '', 'jaar', 'JAAR'])).toEqual(['Jaar', 'kolom 2', 'jaar (2)', 'JAAR (3)']);
});

test('P-2: headers that differ only in capitals, accents and spaces are the same headers', () => {
  expect(headersKey(['Perioden', 'Aantal  BSN'])).toBe(headersKey([' PERIODEN', 'aantal bsn']));
  expect(headersKey(['a', 'b'])).not.toBe(headersKey(['b', 'a']));
});
