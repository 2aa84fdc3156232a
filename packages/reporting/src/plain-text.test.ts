import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ["'t Gooi", "'t Gooi"],
  ['Súdwest-Fryslân', 'Súdwest-Fryslân'],
  ['twee\r\nregels\ten een tab', 'twee regels en een tab'],
  [' \u00a0=1+1 ', '=1+1'],
  ['a\u0000\u0007\u001b\u007f\u0085b', 'ab'],
  ['half \ud83d surrogaat, heel 👩‍⚕️', 'half surrogaat, heel 👩‍⚕️'],
  ['\ufffe\uffff', ''],
])('%j is written as %j', (text, expected) => {
  expect(plainText(text)).toBe(expected);
});
