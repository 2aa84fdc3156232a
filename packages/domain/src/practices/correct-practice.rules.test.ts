import { expect, test } from 'vitest';
import { decideCorrection } from './correct-practice.rules.ts';
import { NO_FACTS } from './practice-facts.ts';

const TODAY = '2026-11-22';
const CLOSED = [{ closedOn: '2026-06-30', reopenedOn: '2026-09-01' }];

test.each<[string, Partial<Parameters<typeof decideCorrection>[0]>, string[]]>([
  ['of today', {}, []],
  ['of tomorrow', { referenceDate: '2026-11-23' }, ['DATE_IN_FUTURE']],
  ['of the last day of care', { referenceDate: '2026-06-30', closures: CLOSED }, []],
  ['of a day it was closed', { referenceDate: '2026-07-01', closures: CLOSED }, ['PRACTICE_CLOSED']],
  ['of the day it reopened', { referenceDate: '2026-09-01', closures: CLOSED }, []],
  ['with as many owners over 60 as owners', { stated: { ...NO_FACTS, owners: 2, owners60Plus: 2 } }, []],
  [
    'with more owners over 60 than owners',
    { stated: { ...NO_FACTS, owners: 1, owners60Plus: 2 } },
    ['OWNERS_60_PLUS_ABOVE_OWNERS'],
  ],
  [
    'with fewer owners than were known to be over 60',
    { facts: { ...NO_FACTS, owners: 3, owners60Plus: 2 }, stated: { ...NO_FACTS, owners: 1 } },
    ['OWNERS_60_PLUS_ABOVE_OWNERS'],
  ],
  [
    'about something else where the owners already contradict',
    { facts: { ...NO_FACTS, owners: 1, owners60Plus: 2 }, stated: { ...NO_FACTS, gpFte: 1 } },
    [],
  ],
])('P-1: facts %s', (_name, change, expected) => {
  const verdict = decideCorrection({
    referenceDate: TODAY,
    today: TODAY,
    closures: [],
    facts: NO_FACTS,
    stated: { ...NO_FACTS, gpFte: 1 },
    ...change,
  });
  expect(verdict.violations.map(({ code }) => code)).toEqual(expected);
});
