import { expect, test } from 'vitest';
import { byDay } from './by-day.ts';

test('events are grouped by the day in Amsterdam, newest first', () => {
  const at = [
    '2026-11-22T23:30:00.000Z',
    '2026-11-22T22:59:00.000Z',
    '2026-11-21T23:00:00.000Z',
    '2026-06-30T22:00:00.000Z',
  ];
  expect(
    byDay(at.map((instant) => ({ at: instant }))).map(({ day, events }) => [day, events.length]),
  ).toEqual([
    ['2026-11-23', 1],
    ['2026-11-22', 2],
    ['2026-07-01', 1],
  ]);
});
