import { NO_FACTS } from '@regiovast/domain/practices/practice-facts';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { expect, test } from 'vitest';
import { checkCorrection, type CorrectDraft, emptyCorrection } from './correct-form.ts';

const TODAY = '2026-11-22';
const capability = { can: true, because: [] };
const statement = (id: string, referenceDate: string, facts: object) => ({
  ...NO_FACTS,
  id,
  referenceDate,
  source: 'opgave',
  recordedAt: `${referenceDate}T10:00:00.000Z`,
  recordedBy: '',
  reason: null,
  ...facts,
});
const PRACTICE: PracticeView = {
  id: 'a',
  agbCode: '01900001',
  name: 'Proef',
  address: '',
  postcode: '',
  place: '',
  municipalityCode: 'GM0014',
  municipalityName: 'Groningen',
  region: null,
  ownershipForm: 'solo',
  ownerOrganisation: null,
  chainKey: null,
  asOf: TODAY,
  today: TODAY,
  isOpen: true,
  closedOn: null,
  closures: [],
  facts: NO_FACTS,
  statements: [
    statement('1', '2026-06-30', { enrolledPatients: 2_000, placesAvailable: 5 }),
    statement('2', '2026-09-30', { enrolledPatients: 2_100 }),
  ],
  latestStatementId: '2',
  openCase: null,
  nextTerm: null,
  can: {
    logSignal: capability,
    correct: capability,
    correctIdentity: capability,
    close: capability,
    reopen: capability,
  },
};

const draft = (facts: Partial<CorrectDraft['facts']>, change: Partial<CorrectDraft> = {}): CorrectDraft => ({
  ...emptyCorrection(TODAY),
  source: 'telefoon',
  reason: 'verwisseld',
  ...change,
  facts: { ...emptyCorrection(TODAY).facts, ...facts },
});

test.each([
  ['2.345', 2_345],
  ['2345', 2_345],
  ['12 345', 12_345],
  ['0', 0],
  ['60000', 60_000],
])('enrolled patients typed as %s are %s', (typed, value) => {
  const check = checkCorrection(PRACTICE, draft({ enrolledPatients: typed }));
  expect([check.facts.enrolledPatients, check.isGood]).toEqual([value, true]);
});

test.each(['60001', '-3', '2,5', '2.5', 'veel', '23.45'])(
  'enrolled patients typed as %s are refused',
  (typed) => {
    const check = checkCorrection(PRACTICE, draft({ enrolledPatients: typed }));
    expect(check.factProblems).toEqual({ enrolledPatients: { kind: 'whole', most: 60_000 } });
    expect([check.facts.enrolledPatients, check.isGood]).toEqual([null, false]);
  },
);

test.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['0', 0],
])('full-time equivalents typed as %s are %s', (typed, value) => {
  expect(checkCorrection(PRACTICE, draft({ gpFte: typed })).facts.gpFte).toBe(value);
});

test.each(['60,1', '1,5,5', 'x'])('full-time equivalents typed as %s are refused', (typed) => {
  expect(checkCorrection(PRACTICE, draft({ gpFte: typed })).factProblems.gpFte?.kind).toBe('decimal');
});

test('everything that is missing is named at once', () => {
  const check = checkCorrection(
    PRACTICE,
    draft({}, { referenceDate: '2026-11-23', source: ' ', reason: 'ab' }),
  );
  expect(check.problems).toEqual(['referenceDate', 'nothing', 'source', 'reason']);
});

test.each([
  ['a correction of the same date', '2026-09-30', { enrolledPatients: '2200' }, 'corrects', 2_100],
  ['news for a later date', '2026-10-31', { enrolledPatients: '2200' }, 'news', 2_100],
  ['a confirmation', '2026-10-31', { enrolledPatients: '2100' }, 'same', 2_100],
  ['history that changes nothing today', '2026-03-31', { enrolledPatients: '1900' }, 'past', null],
  ['the first of a fact', '2026-09-30', { owners: '2' }, 'news', null],
  [
    'a correction of a date of which another fact was stated later',
    '2026-06-30',
    { placesAvailable: '6' },
    'corrects',
    5,
  ],
])('P-1: the form says it is %s', (_name, referenceDate, facts, kind, before) => {
  const { effects } = checkCorrection(PRACTICE, draft(facts, { referenceDate }));
  expect(effects.map((effect) => [effect.kind, effect.before])).toEqual([[kind, before]]);
});
