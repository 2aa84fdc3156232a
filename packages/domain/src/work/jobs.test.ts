import { describe, expect, test } from 'vitest';
import { dueDayOf, nextDayOf, pauseAfterFailure } from './jobs.ts';
import { morningOf, nightOf } from './night.ts';

const at = (instant: string): Date => new Date(instant);

describe('S-8: jobs of a day', () => {
  test('run once for their day, and after days off once for the last', () => {
    const noon = at('2026-11-22T11:00:00Z');
    expect(dueDayOf('night', noon, null)).toBe('2026-11-22');
    expect(dueDayOf('night', noon, '2026-11-21')).toBe('2026-11-22');
    expect(dueDayOf('night', noon, '2026-11-01')).toBe('2026-11-22');
    expect(dueDayOf('night', noon, '2026-11-22')).toBeNull();
    expect(dueDayOf('continuous', noon, null)).toBeNull();
  });

  test('say when they run next: now when they are due, else for the day after', () => {
    const noon = at('2026-11-22T11:00:00Z');
    expect(nextDayOf('night', noon, '2026-11-21')).toBe('2026-11-22');
    expect(nextDayOf('night', noon, '2026-11-22')).toBe('2026-11-23');
    expect(nextDayOf('morning', at('2026-11-22T05:59:00Z'), '2026-11-21')).toBe('2026-11-22');
    expect(nextDayOf('continuous', noon, null)).toBeNull();
  });

  test('rest longer after each failure, an hour at most', () => {
    const minutes: number[] = [];
    let pause: number | null = null;
    for (let failures = 0; failures < 9; failures += 1) {
      pause = pauseAfterFailure(pause);
      minutes.push(pause / 60_000);
    }
    expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(pauseAfterFailure(-5)).toBe(60_000);
  });
});

describe('W-2: the morning of a digest is by the clock on the wall in Amsterdam', () => {
  test.each([
    ['a minute before seven in winter', '2026-11-22T05:59:59Z', '2026-11-21'],
    ['seven in winter', '2026-11-22T06:00:00Z', '2026-11-22'],
    ['a minute before seven in summer', '2026-07-01T04:59:59Z', '2026-06-30'],
    ['seven in summer', '2026-07-01T05:00:00Z', '2026-07-01'],
    ['a minute before seven on the day summer time begins', '2026-03-29T04:59:59Z', '2026-03-28'],
    ['seven on the day summer time begins', '2026-03-29T05:00:00Z', '2026-03-29'],
    ['a minute before seven on the day it ends', '2026-10-25T05:59:59Z', '2026-10-24'],
    ['seven on the day it ends', '2026-10-25T06:00:00Z', '2026-10-25'],
    ['midnight', '2026-11-21T23:00:00Z', '2026-11-21'],
    ['the last of the year', '2026-12-31T23:30:00Z', '2026-12-31'],
  ])('%s', (_name, instant, morning) => {
    expect(morningOf(at(instant))).toBe(morning);
  });

  test.each([
    ['begins', '2026-03-27T12:00:00Z', ['2026-03-28', '2026-03-29', '2026-03-30']],
    ['ends', '2026-10-23T12:00:00Z', ['2026-10-24', '2026-10-25', '2026-10-26']],
  ])('every day has one, and one night, around the day summer time %s', (_name, from, days) => {
    const quarters = Array.from({ length: 3 * 24 * 4 }, (_, index) => index * 15 * 60_000);
    for (const [schedule, ofDay] of [['morning', morningOf] as const, ['night', nightOf] as const]) {
      let last = ofDay(at(from));
      const ran: string[] = [];
      for (const quarter of quarters) {
        const day = dueDayOf(schedule, new Date(Date.parse(from) + quarter), last);
        if (day === null) continue;
        ran.push(day);
        last = day;
      }
      expect([schedule, ran]).toEqual([schedule, days]);
    }
  });
});
