import { expect, test } from 'vitest';
import { formatterOf } from '../../lib/format.ts';
import { numberText } from './number-text.ts';

test.each([
  [59, '59'],
  [68.8, '68,8'],
  [5.94, '5,94'],
  [0.1 + 0.2, '0,3'],
  [2.999, '3'],
  [-12, '-12'],
  [-0.1, '-0,1'],
  [507160, '507.160'],
])('%d is written %s', (value, text) => {
  expect(numberText(value, formatterOf('nl'))).toBe(text);
});
