import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { expect, test } from 'vitest';
import { type FrameDraft, frameDraftOf, frameInputOf, frameProblems, MOST } from './frame-draft.ts';

const NO = { can: false, because: [] };
const VIEW: HousingView = {
  id: 'h',
  number: 'HV-2026-AAAAA',
  version: 4,
  practice: null,
  initiativeName: 'De Brink',
  municipality: { code: 'GM0014', name: 'Groningen' },
  region: { code: 'ZK09', name: 'Groningen' },
  rho: { id: 'r', name: 'RHO' },
  insurer: null,
  sharedOn: null,
  preferentInsurer: null,
  case: null,
  arrangements: [],
  step: 'REPORTED',
  stepSince: '2026-11-01',
  moves: [],
  nextSteps: [],
  nextTerm: null,
  openedOn: '2026-11-01',
  problem: 'Te klein',
  bottlenecks: ['TOO_SMALL'],
  enrolledPatients: 2_000,
  enrolledAtCompletion: null,
  premises: {
    address: 'Straat 1',
    floorAreaM2: 140,
    consultingRooms: 3,
    tenure: 'RENT',
    leaseEndsOn: '2027-06-30',
    condition: null,
  },
  wanted: { floorAreaM2: 260, consultingRooms: null, year: 2027 },
  isOnNeedMap: false,
  accessTest: null,
  outcome: null,
  closedOn: null,
  closingNote: null,
  owner: { id: 'o', name: 'Coördinator' },
  can: {
    edit: NO,
    share: NO,
    offerAccessTest: NO,
    decideAccessTest: NO,
    answer: NO,
    counterSign: NO,
    setCosts: NO,
    setOption: NO,
    sendLink: NO,
    move: NO,
    close: NO,
    reopen: NO,
  },
};
const draft = (change: Partial<FrameDraft>): FrameDraft => ({ ...frameDraftOf(VIEW), ...change });

test('the limits are those of the server', () => {
  const { patients, floorAreaM2, rooms } = HOUSING_LIMITS;
  expect(MOST).toEqual({ patients, floorAreaM2, rooms });
});

test('what was not touched is not sent', () => {
  expect(frameInputOf(VIEW, draft({}))).toEqual({ housingCaseId: 'h', version: 4 });
});

test.each([
  [{ enrolledPatients: '2.100' }, { enrolledPatients: 2_100 }],
  [{ enrolledPatients: '' }, { enrolledPatients: null }],
  [{ enrolledAtCompletion: '0' }, { enrolledAtCompletion: 0 }],
  [{ tenure: '' }, { tenure: null }],
  [{ leaseEndsOn: '' }, { leaseEndsOn: null }],
  [{ condition: 'POOR' }, { condition: 'POOR' }],
  [{ wantedYear: '2028' }, { wantedYear: 2028 }],
  [{ isOnNeedMap: true }, { isOnNeedMap: true }],
  [{ caseId: 'c' }, { caseId: 'c' }],
  [
    { initiativeName: 'De Hoek', municipalityCode: 'GM0010' },
    { initiativeName: 'De Hoek', municipalityCode: 'GM0010' },
  ],
  [{ initiativeName: 'De Hoek', practice: { id: 'p', name: 'Praktijk' } }, { practiceId: 'p' }],
] as const)('%j is sent as %j', (change, sent) => {
  expect(frameInputOf(VIEW, draft(change))).toEqual({ housingCaseId: 'h', version: 4, ...sent });
});

test.each([
  [{}, []],
  [{ enrolledPatients: '100.001' }, ['enrolledPatients']],
  [{ enrolledPatients: '12,5' }, ['enrolledPatients']],
  [{ floorAreaM2: '-1' }, ['floorAreaM2']],
  [{ bottlenecks: [] }, ['bottlenecks']],
  [{ leaseEndsOn: '2027-02-30' }, ['leaseEndsOn']],
  [{ wantedYear: '2019' }, ['wantedYear']],
  [{ initiativeName: 'D' }, ['initiativeName']],
  [{ initiativeName: 'D', practice: { id: 'p', name: 'Praktijk' } }, []],
] as const)('%j cannot be sent: %j', (change, problems) => {
  expect(frameProblems(draft(change), true)).toEqual(problems);
});

test('a practice has no name of its own to fill in', () => {
  expect(frameProblems(draft({ initiativeName: '' }), false)).toEqual([]);
});
