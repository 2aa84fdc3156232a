import type { HousingStep } from '@regiovast/domain/housing/housing-steps';
import { expect, test } from 'vitest';
import { stepTrack } from './step-track.ts';

const told = (step: HousingStep, moves: readonly [HousingStep, string][]) =>
  stepTrack({ step, moves: moves.map(([to, effectiveOn]) => ({ to, effectiveOn })) }).map(
    ({ state, since }) => [state, since].filter(Boolean).join(' '),
  );

test('a case that was just reported has everything before it', () => {
  expect(told('REPORTED', [['REPORTED', '2026-11-01']])).toEqual([
    'now 2026-11-01',
    ...Array.from({ length: 7 }, () => 'later'),
  ]);
});

test('what was passed by says so, and what it went back from is yet to come again', () => {
  const moves: [HousingStep, string][] = [
    ['REPORTED', '2026-01-01'],
    ['ACCESS_TEST', '2026-02-01'],
    ['ROLES_AGREED', '2026-03-01'],
    ['OPTIONS', '2026-04-01'],
    ['DECISION', '2026-05-01'],
    ['REALISATION', '2026-06-01'],
    ['DECISION', '2026-07-01'],
  ];
  expect(told('DECISION', moves)).toEqual([
    'done 2026-01-01',
    'done 2026-02-01',
    'done 2026-03-01',
    'done 2026-04-01',
    'skipped',
    'now 2026-07-01',
    'later',
    'later',
  ]);
});

test('a case that was closed early shows what it never came to as passed by', () => {
  const moves: [HousingStep, string][] = [
    ['REPORTED', '2026-01-01'],
    ['CLOSED', '2026-02-01'],
  ];
  expect(told('CLOSED', moves)).toEqual([
    'done 2026-01-01',
    ...Array.from({ length: 6 }, () => 'skipped'),
    'now 2026-02-01',
  ]);
});
