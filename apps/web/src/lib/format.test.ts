import { expect, test } from 'vitest';
import { formatterOf } from './format.ts';

const plain = (text: string): string => text.replaceAll(/[\s\u00a0]/g, ' ');

test.each([
  ['nl', 18_083_300, '€ 180.833'],
  ['nl', 99_999_999, '€ 1.000.000'],
  ['nl', 240_000_000, '€ 2,4 mln.'],
  ['nl', -18_083_300, '€ -180.833'],
  ['en', 18_083_300, '€180,833'],
  ['en', 240_000_000, '€2.4m'],
])('a chart in %s writes %i cents as %s', (language, cents, expected) => {
  expect(plain(formatterOf(language).euroShort(cents))).toBe(expected);
});
