import { expect, test } from 'vitest';
import { NO_FACTS, type PracticeFacts } from '../practices/practice-facts.ts';
import { type PracticeSubject, practiceFindings } from './practice-quality.ts';

const TODAY = '2026-11-22';
const CENTRE = { latitude: 52, longitude: 5 };
const GOOD_FACTS: PracticeFacts = {
  ...NO_FACTS,
  enrolledPatients: 2_500,
  gpFte: 1,
  owners: 1,
  owners60Plus: 0,
  patientStop: 'none',
  placesAvailable: 20,
};
const GOOD: PracticeSubject = {
  facts: GOOD_FACTS,
  ownershipForm: 'solo',
  ownerOrganisation: null,
  closedOn: null,
  referenceDate: '2026-06-30',
  enrolledBefore: 2_400,
  contradictions: [],
  coordinates: { latitude: 52.1, longitude: 5 },
  municipalityCentre: CENTRE,
  hasOpenCase: false,
  casePhase: null,
  chainHasSignal: false,
  plan: null,
  sameAsAgbCode: null,
};
const found = (change: Partial<PracticeSubject>, facts: Partial<PracticeFacts> = {}) =>
  practiceFindings({ ...GOOD, ...change, facts: { ...GOOD.facts, ...change.facts, ...facts } }, TODAY).map(
    ({ ruleId }) => ruleId,
  );

test('a practice about which all is known has no findings', () => {
  expect(found({})).toEqual([]);
});

test.each<[string, Partial<PracticeSubject>, Partial<PracticeFacts>, string[]]>([
  [
    'nothing was ever stated',
    { referenceDate: null, facts: NO_FACTS },
    NO_FACTS,
    ['PRACTICE_WITHOUT_STATEMENT'],
  ],
  ['stated a year ago to the day', { referenceDate: '2025-11-22' }, {}, []],
  ['stated a year and a day ago', { referenceDate: '2025-11-21' }, {}, ['FACTS_STALE']],
  ['enrolled unknown', {}, { enrolledPatients: null }, ['ENROLLED_UNKNOWN']],
  ['fte unknown', {}, { gpFte: null }, ['GP_FTE_UNKNOWN']],
  ['stop not stated', {}, { patientStop: null }, ['PATIENT_STOP_UNKNOWN']],
  ['stop stated as unknown', {}, { patientStop: 'unknown' }, ['PATIENT_STOP_UNKNOWN']],
  ['4,500 patients for one fte', { enrolledBefore: 4_400 }, { enrolledPatients: 4_500 }, []],
  [
    '4,501 patients for one fte',
    { enrolledBefore: 4_400 },
    { enrolledPatients: 4_501 },
    ['PATIENTS_PER_FTE_HIGH'],
  ],
  ['700 patients for one fte', { enrolledBefore: 700 }, { enrolledPatients: 700 }, []],
  ['699 patients for one fte', { enrolledBefore: 700 }, { enrolledPatients: 699 }, ['PATIENTS_PER_FTE_LOW']],
  ['30 % more patients', { enrolledBefore: 2_000 }, { enrolledPatients: 2_600 }, []],
  ['over 30 % more patients', { enrolledBefore: 2_000 }, { enrolledPatients: 2_601 }, ['ENROLLED_JUMPED']],
  ['over 30 % fewer patients', { enrolledBefore: 2_000 }, { enrolledPatients: 1_399 }, ['ENROLLED_JUMPED']],
  ['no patients', {}, { enrolledPatients: 0 }, ['ENROLLED_ZERO']],
  ['more owners of 60 and over than owners', {}, { owners60Plus: 2 }, ['OWNERS_60_PLUS_ABOVE_OWNERS']],
  ['solo with two owners', {}, { owners: 2 }, ['SOLO_WITH_MORE_OWNERS']],
  ['duo with two owners', { ownershipForm: 'duo' }, { owners: 2 }, []],
  ['duo with one owner', { ownershipForm: 'duo' }, {}, ['DUO_WITHOUT_TWO_OWNERS']],
  ['chain with an owner', { ownershipForm: 'chain', ownerOrganisation: 'Keten' }, {}, []],
  ['chain without an owner', { ownershipForm: 'chain' }, {}, ['CHAIN_WITHOUT_OWNER']],
  ['full stop and a place', {}, { patientStop: 'full', placesAvailable: 1 }, ['FULL_STOP_WITH_PLACES']],
  ['full stop and no place', {}, { patientStop: 'full', placesAvailable: 0 }, []],
  ['sources that contradict', { contradictions: ['gpFte'] }, {}, ['SOURCES_CONTRADICT']],
  ['lease ended yesterday', {}, { leaseEndOn: '2026-11-21' }, ['LEASE_ENDED']],
  ['lease ends within a year', {}, { leaseEndOn: '2027-11-22' }, ['LEASE_ENDS_WITHOUT_CASE']],
  ['lease ends within a year, with a case', { hasOpenCase: true }, { leaseEndOn: '2027-11-22' }, []],
  ['lease ends later', {}, { leaseEndOn: '2027-11-23' }, []],
  ['no coordinates', { coordinates: null }, {}, ['COORDINATES_MISSING']],
  ['another province', { coordinates: { latitude: 52.4, longitude: 5 } }, {}, ['COORDINATES_FAR']],
  ['the same practice again', { sameAsAgbCode: '01000002' }, {}, ['PRACTICE_TWICE']],
  [
    'closed, its case still open',
    { closedOn: '2026-11-21', hasOpenCase: true },
    {},
    ['CLOSED_WITH_OPEN_CASE'],
  ],
  ['closed, nothing known', { closedOn: '2026-11-21', referenceDate: null }, {}, []],
  ['on its last day', { closedOn: TODAY }, { gpFte: null }, ['GP_FTE_UNKNOWN']],
])('P-5: %s', (_name, change, facts, rules) => {
  expect(found(change, facts)).toEqual(rules);
});

const PLAN = { requiredItems: 6, filledItems: 6, preparedOn: '2026-01-01', rehearsedOn: null };

test.each<[string, Partial<PracticeSubject>, string[]]>([
  ['a signal asks for no plan', { casePhase: 'SIGNAL' }, []],
  ['a threat does', { casePhase: 'THREATENED' }, ['PLAN_MISSING']],
  ['so does acute', { casePhase: 'ACUTE' }, ['PLAN_MISSING']],
  ['and a signal elsewhere in the chain', { chainHasSignal: true }, ['PLAN_MISSING']],
  ['a complete plan of this year', { casePhase: 'ACUTE', plan: PLAN }, []],
  [
    'an incomplete plan of a threatened practice',
    { casePhase: 'THREATENED', plan: { ...PLAN, filledItems: 5 } },
    ['PLAN_INCOMPLETE'],
  ],
  ['an incomplete plan while nothing threatens', { plan: { ...PLAN, filledItems: 0 } }, []],
  ['prepared a year ago to the day', { plan: { ...PLAN, preparedOn: '2025-11-22' } }, []],
  ['prepared longer ago', { plan: { ...PLAN, preparedOn: '2025-11-21' } }, ['PLAN_NOT_REHEARSED']],
  ['rehearsed since', { plan: { ...PLAN, preparedOn: '2024-01-01', rehearsedOn: '2026-02-01' } }, []],
  [
    'rehearsed too long ago',
    { plan: { ...PLAN, preparedOn: '2024-01-01', rehearsedOn: '2025-11-21' } },
    ['PLAN_NOT_REHEARSED'],
  ],
])('D-8: the plan of a practice: %s', (_name, change, wanted) => {
  expect(found(change)).toEqual(wanted);
});
