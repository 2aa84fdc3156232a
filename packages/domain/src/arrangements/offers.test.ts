import { expect, test } from 'vitest';
import { isWithin } from '../kernel/instant-span.ts';
import { offersOf } from './offers.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const decided = (versionId: string, kind: 'APPROVE' | 'RETURN' | 'RHO_DECLINE', day: number) => ({
  versionId,
  kind,
  decidedAt: at(day),
});

test.each([
  ['never offered', [decided('1', 'APPROVE', 1), decided('1', 'RETURN', 2)], null, null, []],
  ['offered', [decided('1', 'APPROVE', 1)], at(1), at(1), []],
  [
    'declined, approved by two',
    [decided('1', 'APPROVE', 1), decided('1', 'APPROVE', 2), decided('1', 'RHO_DECLINE', 4)],
    null,
    at(2),
    [{ from: at(4), until: null }],
  ],
  [
    'declined, and a next version that is approved by one of two',
    [decided('1', 'APPROVE', 1), decided('1', 'RHO_DECLINE', 4), decided('2', 'APPROVE', 6)],
    null,
    at(1),
    [{ from: at(4), until: null }],
  ],
  [
    'declined and offered again',
    [decided('1', 'APPROVE', 1), decided('1', 'RHO_DECLINE', 4), decided('2', 'APPROVE', 6)],
    at(6),
    at(1),
    [{ from: at(4), until: at(6) }],
  ],
  [
    'declined twice',
    [
      decided('1', 'APPROVE', 1),
      decided('1', 'RHO_DECLINE', 4),
      decided('2', 'APPROVE', 6),
      decided('2', 'RHO_DECLINE', 8),
    ],
    null,
    at(1),
    [
      { from: at(4), until: at(6) },
      { from: at(8), until: null },
    ],
  ],
])('C-1: an arrangement that was %s', (_name, decisions, offeredAt, firstAt, declinedIn) => {
  expect(offersOf(decisions, offeredAt)).toEqual({ firstAt, declinedIn });
});

test.each([
  [at(3), false],
  [at(4), true],
  [at(5), true],
  [at(6), false],
])('a span has its first instant and not its last: %s', (instant, expected) => {
  expect(isWithin(instant, { from: at(4), until: at(6) })).toBe(expected);
  expect(isWithin(instant, { from: at(4), until: null })).toBe(instant >= at(4));
});
