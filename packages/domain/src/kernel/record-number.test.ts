import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordNumber } from './record-number.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const codeOf = (text: string): string => recordNumber('C', '2026', sha256(text)).slice('C-2026-'.length);

test('a number names what it is of and its year, and no sign that is mistaken for another on the telephone', () => {
  expect(recordNumber('C', '2026', sha256('a 0'))).toMatch(/^C-2026-/);
  expect(recordNumber('K', '2027', sha256('a 0'))).toMatch(/^K-2027-/);
  fc.assert(fc.property(fc.string(), (id) => /^[2-9BCDFGHJ-NP-TV-XZ]{5}$/.test(codeOf(id))));
});

test('the same id has the same number, another attempt another', () => {
  expect(codeOf('a 0')).toBe(codeOf('a 0'));
  expect(codeOf('a 1')).not.toBe(codeOf('a 0'));
});

test('a hash at either end gives five signs', () => {
  expect(recordNumber('C', '2026', '0'.repeat(64))).toBe('C-2026-22222');
  expect(recordNumber('C', '2026', 'f'.repeat(64))).toMatch(/^C-2026-.{5}$/);
});

test('D-4, C-6: numbers do not follow the order of logging, so that a gap tells nothing', () => {
  const codes = Array.from({ length: 1_000 }, (_, index) => codeOf(`018f0000-0000-7000-8000-${index} 0`));
  const rising = codes.filter((code, index) => index > 0 && code > (codes[index - 1] ?? '')).length;
  // Of independent codes half rise: 499.5 of 999, give or take four times the standard deviation of 9.1.
  expect(Math.abs(rising - 499.5)).toBeLessThan(37);
  for (const place of [0, 1, 2, 3, 4]) expect(new Set(codes.map((code) => code[place])).size).toBe(28);
});

test('of as many as the country logs in a year hardly any two are the same', () => {
  const codes = new Set(Array.from({ length: 2_500 }, (_, index) => codeOf(`${index}`)));
  expect(codes.size).toBeGreaterThan(2_495);
});
