import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test.each([
  [null, 'null'],
  [true, 'true'],
  [-0, '0'],
  [1e21, '1e+21'],
  ['é"\n', '"é\\"\\n"'],
  ['\ud800', '"\\ud800"'],
  [[], '[]'],
  [{}, '{}'],
  [{ b: 1, a: [2, { d: null, c: 'x' }] }, '{"a":[2,{"c":"x","d":null}],"b":1}'],
  [{ 10: 'ten', 9: 'nine', B: 1, a: 2, é: 3 }, '{"10":"ten","9":"nine","B":1,"a":2,"é":3}'],
])('%j is written as %s', (value, expected) => {
  expect(canonicalJson(value)).toBe(expected);
});

test.each([
  ['undefined', undefined],
  ['an undefined property', { a: undefined }],
  ['an undefined element', [undefined]],
  ['a hole', Object.assign([], { length: 1 })],
  ['NaN', { a: Number.NaN }],
  ['infinity', [Infinity]],
  ['a bigint', 1n],
  ['a function', () => 1],
  ['a symbol', Symbol('a')],
  ['a Date', new Date(0)],
  ['a Map', new Map()],
])('%s is refused, because JSON would lose it', (_name, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('the text does not depend on the order of the keys and reads back as the same value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(Object.fromEntries(Object.entries(value).toReversed()))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});
