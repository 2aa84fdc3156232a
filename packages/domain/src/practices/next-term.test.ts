import { expect, test } from 'vitest';
import { nextPracticeTerm } from './next-term.ts';

const NOTHING = { day: '2026-11-22', closingOn: null, assessBy: null, expectedEndOn: null, leaseEndOn: null };

test.each<[string, Partial<typeof NOTHING> | Record<string, string>, object | null]>([
  ['nothing is known', {}, null],
  ['the lease ends today', { leaseEndOn: '2026-11-22' }, { kind: 'leaseEnd', on: '2026-11-22' }],
  ['the lease ended yesterday', { leaseEndOn: '2026-11-21' }, null],
  ['a signal should have been judged', { assessBy: '2026-11-01' }, { kind: 'assess', on: '2026-11-01' }],
  [
    'the practice closes before its lease ends',
    { closingOn: '2026-12-31', leaseEndOn: '2027-06-30' },
    { kind: 'closing', on: '2026-12-31' },
  ],
  ['it closed long ago', { closingOn: '2025-12-31' }, null],
  [
    'the case ends first',
    { expectedEndOn: '2026-12-01', closingOn: '2026-12-31' },
    { kind: 'caseEnd', on: '2026-12-01' },
  ],
])('what is due first when %s', (_name, change, expected) => {
  expect(nextPracticeTerm({ ...NOTHING, ...change })).toEqual(expected);
});
