import { expect, test } from 'vitest';
import {
  decidePreferent,
  type PreferentChange,
  type PreferentFacts,
  type PreferentPeriod,
  planPreferent,
} from './keep-preferent.rules.ts';

const period = (
  insurerName: string,
  validFrom: string,
  validTo: string | null = null,
  organisationId: string | null = null,
): PreferentPeriod => ({ insurerName, validFrom, validTo, organisationId });

const NOW = [period('Noord', '2023-01-01', null, 'noord')];
const facts = (
  periods: readonly PreferentPeriod[],
  change: Partial<PreferentFacts> = {},
): PreferentFacts => ({
  regionType: 'careOffice',
  periods,
  lastSealed: '2026Q3',
  today: '2026-11-22',
  ...change,
});
const asked = (change: Partial<PreferentChange>): PreferentChange => ({
  from: '2027-01-01',
  insurer: { insurerName: 'Zuid', organisationId: 'zuid' },
  reason: null,
  ...change,
});

test.each<[string, PreferentFacts, Partial<PreferentChange>, string[]]>([
  ['the first one', facts([]), {}, []],
  ['the next one', facts(NOW), {}, []],
  [
    'the same organisation again',
    facts(NOW),
    { insurer: { insurerName: 'N', organisationId: 'noord' } },
    ['PREFERENT_UNCHANGED'],
  ],
  [
    'a name that differs by an accent',
    facts([period('Één', '2023-01-01')]),
    { insurer: { insurerName: 'een', organisationId: null } },
    ['PREFERENT_UNCHANGED'],
  ],
  ['the name of before, now as an organisation', facts([period('Zuid', '2023-01-01')]), {}, []],
  [
    'before a change that is planned',
    facts([...NOW, period('Oost', '2027-06-01')]),
    {},
    ['PREFERENT_LATER_KNOWN'],
  ],
  [
    'on the day of a planned change: it is replaced',
    facts([period('Noord', '2023-01-01', '2026-12-31'), period('Oost', '2027-01-01')]),
    {},
    [],
  ],
  [
    'on a day in the past on which another began',
    facts([period('Noord', '2026-11-01')]),
    { from: '2026-11-01' },
    ['PREFERENT_SAME_DAY'],
  ],
  [
    'on today, on which another was stated by mistake',
    facts([period('Noord', '2026-11-22')]),
    { from: '2026-11-22' },
    [],
  ],
  ['nobody, after somebody', facts(NOW), { insurer: null }, []],
  [
    'nobody, where nobody was',
    facts([period('Noord', '2023-01-01', '2026-12-31')]),
    { insurer: null },
    ['PREFERENT_NONE'],
  ],
  ['in the sealed past', facts(NOW), { from: '2026-09-30' }, ['SEALED_REASON_MISSING']],
  ['in the sealed past, with a reason', facts(NOW), { from: '2026-09-30', reason: 'concessie' }, []],
  ['in a province', facts([], { regionType: 'province' }), {}, ['REGION_TYPE_WRONG']],
])('spec 2: preferent becomes %s', (_name, known, change, codes) => {
  expect(decidePreferent(known, asked(change)).violations.map(({ code }) => code)).toEqual(codes);
});

test.each<[string, readonly PreferentPeriod[], string, ReturnType<typeof planPreferent>]>([
  ['nobody makes way for the first', [], '2027-01-01', { end: null, remove: null }],
  [
    'the one before ends the day before: no overlap, no gap',
    NOW,
    '2027-01-01',
    { end: { validFrom: '2023-01-01', validTo: '2026-12-31' }, remove: null },
  ],
  ['a period that would hold no day is removed', NOW, '2023-01-01', { end: null, remove: '2023-01-01' }],
  [
    'a gap that was there stays',
    [period('Noord', '2023-01-01', '2026-06-30')],
    '2027-01-01',
    { end: null, remove: null },
  ],
])('spec 2: %s', (_name, periods, from, plan) => {
  expect(planPreferent(periods, { from })).toEqual(plan);
});
