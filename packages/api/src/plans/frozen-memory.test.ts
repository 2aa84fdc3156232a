import { expect, test } from 'vitest';
import { frozenMemory } from './frozen-memory.ts';

test('what was read longest ago goes first, and reading counts', () => {
  const memory = frozenMemory<number>(2);
  memory.keep('a', 1);
  memory.keep('b', 2);
  expect(memory.get('a')).toBe(1);
  memory.keep('c', 3);
  expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([1, undefined, 3]);
  expect(memory.keep('c', 3)).toBe(3);
  expect(memory.get('a')).toBe(1);
});
