import { expect, test } from 'vitest';
import { searchKey } from './search-key.ts';

test.each([
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
  ['SUDWEST-FRYSLAN', 'sudwest-fryslan'],
  ['  ’s-Gravenhage ', "'s-gravenhage"],
  ['Praktijk\t De  Linde', 'praktijk de linde'],
])('%s is searched as %s', (text, key) => {
  expect(searchKey(text)).toBe(key);
});
