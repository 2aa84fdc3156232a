import { describe, expect, test } from 'vitest';
import type { Verdict } from '../kernel/verdict.ts';
import { PLAN_STATUSES } from './plan-statuses.ts';
import { decideOffer, decidePaperDate, decideSign, decideTakeBack } from './signing.rules.ts';
import { decideRelease, decideSubmit } from './submit.rules.ts';

const codes = ({ violations }: Verdict) => violations.map(({ code }) => code);
const COMPLETE = { required: 4, filled: 4, missing: [] };
const LACKS = { required: 4, filled: 3, missing: [{ what: 'goals', section: null, count: null } as const] };
const OFFERED = { contentSha256: 'a'.repeat(64) };
const WRITTEN = ['DRAFT', 'REVISION_ASKED'];
const REST = PLAN_STATUSES.filter((status) => !WRITTEN.includes(status));

describe('L-4: signatures are asked of a complete plan that is being written', () => {
  test.each(['DRAFT', 'REVISION_ASKED'] as const)('%s', (status) => {
    expect(codes(decideOffer(status, COMPLETE))).toEqual([]);
    expect(codes(decideOffer(status, LACKS))).toEqual(['PLAN_INCOMPLETE']);
  });
  test.each(REST)('%s: never', (status) => {
    expect(codes(decideOffer(status, COMPLETE))).toEqual(['PLAN_NOT_EDITABLE']);
  });
});

describe('C-8: a partner signs what was looked at, once', () => {
  test.each([
    ['the offered state', OFFERED, OFFERED.contentSha256, false, []],
    ['whatever is offered', OFFERED, null, false, []],
    ['another state', OFFERED, 'b'.repeat(64), false, ['PLAN_VERSION_DIFFERS']],
    ['a second time', OFFERED, OFFERED.contentSha256, true, ['PLAN_ALREADY_SIGNED']],
    ['nothing offered', null, OFFERED.contentSha256, false, ['PLAN_NOT_OFFERED']],
  ] as const)('%s', (_, offered, seen, hasSigned, expected) => {
    expect(codes(decideSign('DRAFT', offered, { seen, hasSigned }))).toEqual(expected);
  });
  test.each(REST)('%s: never', (status) => {
    expect(codes(decideSign(status, OFFERED, { seen: null, hasSigned: false }))).toEqual([
      'PLAN_NOT_EDITABLE',
    ]);
    expect(codes(decideTakeBack(status))).toEqual(['PLAN_NOT_EDITABLE']);
  });
});

test('L-4: a signature on paper is dated today at the latest', () => {
  expect(codes(decidePaperDate('2026-11-22', '2026-11-22'))).toEqual([]);
  expect(codes(decidePaperDate('2026-11-23', '2026-11-22'))).toEqual(['DATE_IN_FUTURE']);
});

const READY = { completeness: COMPLETE, partners: 2, signed: 2, isSubmitted: false, hasInsurer: true };
test.each([
  ['complete and signed by all', {}, []],
  ['incomplete', { completeness: LACKS }, ['PLAN_INCOMPLETE']],
  ['one signature short', { signed: 1 }, ['PLAN_NOT_SIGNED']],
  ['no insurer known', { hasInsurer: false }, ['NO_PREFERENT_INSURER']],
  ['the version that was returned, unchanged', { isSubmitted: true }, ['PLAN_UNCHANGED']],
  [
    'everything wrong at once',
    { completeness: LACKS, signed: 0, isSubmitted: true, hasInsurer: false },
    ['PLAN_INCOMPLETE', 'PLAN_NOT_SIGNED', 'PLAN_UNCHANGED', 'NO_PREFERENT_INSURER'],
  ],
] as const)('L-4: a plan is submitted: %s', (_, change, expected) => {
  expect(codes(decideSubmit({ ...READY, ...change }))).toEqual(expected);
});

test.each([
  ['DRAFT', false, true, []],
  ['REVISION_ASKED', false, true, []],
  ['DRAFT', true, true, ['PLAN_UNCHANGED']],
  ['DRAFT', false, false, ['NO_PREFERENT_INSURER']],
  ['SUBMITTED', true, true, ['PLAN_NOT_EDITABLE']],
] as const)('C-2: a plan %s, released %s, insurer %s is shown: %j', (status, released, insurer, expected) => {
  expect(codes(decideRelease(status, released, insurer))).toEqual(expected);
});
