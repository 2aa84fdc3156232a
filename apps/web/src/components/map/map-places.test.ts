import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Direction } from './map-keys.ts';
import { nextPlace, type Place } from './map-places.ts';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];
const at = (code: string, x: number, y: number): Place => ({ code, x, y });
const cross = [
  at('middle', 0, 0),
  at('north', 5, -40),
  at('south', 0, 30),
  at('west', -20, 8),
  at('east', 25, 0),
];

test.each([
  ['up', 'north'],
  ['down', 'south'],
  ['left', 'west'],
  ['right', 'east'],
] as const)('%s of the middle lies %s', (direction, code) => {
  expect(nextPlace(cross, at('middle', 0, 0), direction)?.code).toBe(code);
});

test('what lies ahead comes before what is nearer but aside, which comes before nothing', () => {
  const from = at('from', 0, 0);
  const aside = at('aside', 2, -9);
  expect(nextPlace([from, aside, at('ahead', 60, 10)], from, 'right')?.code).toBe('ahead');
  expect(nextPlace([from, aside], from, 'right')?.code).toBe('aside');
  expect(nextPlace([from, aside], from, 'left')).toBeNull();
});

test('from every region every other can be reached by arrows', () => {
  const places = fc.uniqueArray(fc.record({ x: fc.nat(2_780), y: fc.nat(3_220) }), {
    minLength: 2,
    maxLength: 40,
    selector: ({ x, y }) => `${x},${y}`,
  });
  fc.assert(
    fc.property(places, (points) => {
      const all = points.map(({ x, y }, index) => at(String(index), x, y));
      for (const start of all) expect(reachable(all, start)).toBe(all.length);
    }),
    { numRuns: 60 },
  );
});

function reachable(all: readonly Place[], start: Place): number {
  const seen = new Set([start.code]);
  const todo = [start];
  for (let from = todo.pop(); from; from = todo.pop()) {
    for (const direction of DIRECTIONS) {
      const next = nextPlace(all, from, direction);
      if (next && !seen.has(next.code)) {
        seen.add(next.code);
        todo.push(next);
      }
    }
  }
  return seen.size;
}
