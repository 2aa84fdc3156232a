import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsAsOf, NO_FACTS, type PracticeStatement } from './practice-facts.ts';

const statement = (overrides: Partial<PracticeStatement>): PracticeStatement => ({
  ...NO_FACTS,
  referenceDate: '2026-01-01',
  recordedAt: '2026-01-02T08:00:00.000Z',
  ...overrides,
});

test('P-1: a fact holds from its reference date on, and what is not stated later stays', () => {
  const history = [
    statement({ enrolledPatients: 2_000, gpFte: 1.5 }),
    statement({ referenceDate: '2026-06-30', enrolledPatients: 2_100 }),
  ];
  expect(factsAsOf(history, '2025-12-31')).toEqual(NO_FACTS);
  expect(factsAsOf(history, '2026-06-29')).toMatchObject({ enrolledPatients: 2_000, gpFte: 1.5 });
  expect(factsAsOf(history, '2026-06-30')).toMatchObject({ enrolledPatients: 2_100, gpFte: 1.5 });
});

test('P-1: of two statements for one date the later recorded is the correction, and 0 is a value', () => {
  const history = [
    statement({ placesAvailable: 40, recordedAt: '2026-01-02T08:00:00.000Z' }),
    statement({ placesAvailable: 0, recordedAt: '2026-03-01T08:00:00.000Z' }),
  ];
  expect(factsAsOf(history, '2026-12-31').placesAvailable).toBe(0);
});

test('P-1: the order in which statements are read does not matter', () => {
  const statements = fc.uniqueArray(
    fc.record({
      day: fc.integer({ min: 10, max: 28 }),
      hour: fc.integer({ min: 10, max: 23 }),
      patients: fc.nat(9_000),
    }),
    { selector: ({ day, hour }) => `${day}-${hour}` },
  );
  fc.assert(
    fc.property(statements, (drawn) => {
      const history = drawn.map(({ day, hour, patients }) =>
        statement({
          referenceDate: `2026-01-${day}`,
          recordedAt: `2026-02-01T${hour}:00:00.000Z`,
          enrolledPatients: patients,
        }),
      );
      expect(factsAsOf([...history].reverse(), '2026-01-20')).toEqual(factsAsOf(history, '2026-01-20'));
    }),
  );
});
