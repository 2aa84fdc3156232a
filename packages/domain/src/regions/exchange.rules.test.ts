import { expect, test } from 'vitest';
import { decideExchange, exchangeOn, exchangeSince, type ExchangeStatement } from './exchange.rules.ts';
import type { ExchangeState } from './exchange-states.ts';

const stated = (
  state: ExchangeState,
  validFrom: string,
  placedPatients: number | null = null,
  recordedAt = `${validFrom}T08:00:00.000Z`,
): ExchangeStatement => ({ id: recordedAt, state, validFrom, placedPatients, recordedAt });

const COURSE = [
  stated('pilot', '2026-03-01', 100),
  stated('running', '2026-06-01', 300),
  stated('none', '2025-01-01'),
];

test.each([
  ['2024-12-31', undefined],
  ['2025-01-01', 'none'],
  ['2026-02-28', 'none'],
  ['2026-05-31', 'pilot'],
  ['2026-11-22', 'running'],
])('R-5: on %s the exchange is %s; undefined is unknown', (day, state) => {
  expect(exchangeOn(COURSE, day)?.state).toBe(state);
});

test.each([
  ['2024-12-31', undefined],
  ['2026-05-31', '2026-03-01'],
  ['2026-11-22', '2026-06-01'],
])('R-5: on %s the state holds since %s, however often it was stated again', (day, since) => {
  const again = [stated('running', '2026-09-01', 350), stated('running', '2026-11-01', 400)];
  expect(exchangeSince([...again, ...COURSE], day)).toBe(since);
});

test('R-5, S-5: the first day of the calendar has no day before it', () => {
  expect(exchangeSince([stated('pilot', '1900-01-01')], '2026-11-22')).toBe('1900-01-01');
});

test('R-5: of two statements of one day the last holds', () => {
  const corrected = stated('stopped', '2026-06-01', 300, '2026-06-02T08:00:00.000Z');
  expect(exchangeOn([corrected, ...COURSE], '2026-11-22')?.state).toBe('stopped');
  expect(exchangeOn([...COURSE, corrected], '2026-11-22')?.state).toBe('stopped');
});

test.each<[string, ExchangeState, string, number | null, string[]]>([
  ['today', 'running', '2026-11-22', 400, []],
  ['as many as before', 'running', '2026-11-22', 300, []],
  ['an unknown number', 'stopped', '2026-11-22', null, []],
  ['tomorrow', 'running', '2026-11-23', null, ['DATE_IN_FUTURE']],
  ['fewer than before', 'running', '2026-11-22', 299, ['EXCHANGE_PLACED_FALLS']],
  ['more than was stated of a later day', 'pilot', '2026-04-01', 301, ['EXCHANGE_PLACED_FALLS']],
  ['between the two', 'pilot', '2026-04-01', 200, []],
  ['a correction of the same day', 'running', '2026-06-01', 250, []],
  ['placed before the start', 'planned', '2026-11-22', 1, ['EXCHANGE_NOT_STARTED']],
  ['nobody placed before the start', 'planned', '2026-11-22', 0, []],
])('R-5: stating %s', (_name, state, validFrom, placedPatients, codes) => {
  const verdict = decideExchange(COURSE, { state, validFrom, placedPatients }, '2026-11-22');
  expect(verdict.violations.map(({ code }) => code)).toEqual(codes);
});
