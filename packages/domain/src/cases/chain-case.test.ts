import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chainProgress,
  decideCloseChain,
  decideOpenChain,
  decideSetChain,
  followedEnd,
} from './chain-case.ts';
import { RISK_PHASES, type RiskPhase } from './phases.ts';

const at = (phase: RiskPhase, patients: number | null, placed = 0) => ({ phase, patients, placed });

test('D-5, R-1: locations are added up, and a sum says of how many it knows', () => {
  expect(
    chainProgress([
      at('SIGNAL', 2_000),
      at('ACUTE', null),
      at('BRIDGING', 3_000, 1_200),
      at('RESOLVED', 1_500, 1_500),
      at('CLOSED_NO_RISK', 4_000),
    ]),
  ).toEqual({
    locations: 5,
    open: 3,
    byPhase: { SIGNAL: 1, WATCH: 0, THREATENED: 0, ACUTE: 1, BRIDGING: 1, RESOLVED: 1, CLOSED_NO_RISK: 1 },
    patients: { value: 6_500, known: 3, all: 4 },
    placed: 2_700,
    left: { value: 3_800, known: 2, all: 3 },
  });
});

test('R-1: nothing known is unknown, not 0', () => {
  expect(chainProgress([at('ACUTE', null)])).toMatchObject({
    patients: { value: null, known: 0, all: 1 },
    left: { value: null, known: 0, all: 1 },
  });
  expect(chainProgress([])).toMatchObject({ locations: 0, patients: { value: null, known: 0, all: 0 } });
});

test('D-5: whatever the locations, every one stands in one phase and nobody is left below zero', () => {
  const location = fc.record({
    phase: fc.constantFrom(...RISK_PHASES),
    patients: fc.option(fc.integer({ min: 0, max: 20_000 })),
    placed: fc.integer({ min: 0, max: 25_000 }),
  });
  fc.assert(
    fc.property(fc.array(location, { maxLength: 30 }), (locations) => {
      const progress = chainProgress(locations);
      const counted = Object.values(progress.byPhase).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(locations.length);
      expect(progress.left.value ?? 0).toBeGreaterThanOrEqual(0);
      expect(progress.left.value ?? 0).toBeLessThanOrEqual(progress.patients.value ?? 0);
      expect(progress.left.all).toBe(progress.open);
      // The order of the locations is nothing.
      expect(chainProgress(locations.toReversed())).toEqual(progress);
    }),
  );
});

test.each([
  [1, []],
  [200, []],
  [201, ['CHAIN_TOO_LARGE']],
])('D-5: a step that opens %i locations: %j', (locations, expected) => {
  expect(decideOpenChain(locations).violations.map(({ code }) => code)).toEqual(expected);
});

test.each([
  [null, 0, []],
  [null, 2, ['CHAIN_HAS_OPEN_CASES']],
  ['2026-11-01', 0, ['CHAIN_CLOSED']],
  ['2026-11-01', 1, ['CHAIN_CLOSED', 'CHAIN_HAS_OPEN_CASES']],
])('D-5: closing a chain closed on %s with %i open locations: %j', (closedOn, open, expected) => {
  expect(decideCloseChain({ closedOn }, open).violations.map(({ code }) => code)).toEqual(expected);
});

test('D-5: what the locations share is fixed once the chain is closed', () => {
  expect(decideSetChain({ closedOn: null }).ok).toBe(true);
  expect(decideSetChain({ closedOn: '2026-11-01' }).ok).toBe(false);
});

test.each([
  ['no date of its own', null, null, '2027-01-01', '2027-01-01'],
  ['the date the chain had', '2027-01-01', '2027-01-01', '2027-02-01', '2027-02-01'],
  ['the date the chain had, which is gone', '2027-01-01', '2027-01-01', null, '2027-01-01'],
  ['a date of its own', '2026-12-01', '2027-01-01', '2027-02-01', '2026-12-01'],
  ['a date of its own before the chain had one', '2026-12-01', null, '2027-02-01', '2026-12-01'],
])('D-5: a location with %s', (_name, own, had, has, expected) => {
  expect(followedEnd(own, had, has)).toBe(expected);
});
