import { setArrangementFrameSchema } from '@regiovast/domain/arrangements/frame.schemas';
import { expect, test } from 'vitest';
import {
  beneficiaryOf,
  firstStartDraft,
  frameDraftOf,
  frameInputOf,
  frameProblems,
  lastDayAfter,
  type SeenFrame,
  type StartDraft,
  startProblems,
  withType,
} from './frame-draft.ts';

const [A, B] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'];
const REGIONS = [
  { code: 'ZK09', name: 'Groningen' },
  { code: 'ZK31', name: 'Zuid-Limburg' },
];
const DRAFT: StartDraft = {
  title: 'Nulpraktijk',
  regionCode: 'ZK09',
  type: 'INNOVATION',
  beneficiaryKind: 'PRACTICE',
  practice: { id: A, name: 'De Linde' },
  rhoId: '',
  startingPracticeName: '',
  periodFrom: '2027-01-01',
  periodTo: '2027-12-31',
  housing: null,
};

test.each([
  ['2027-01-01', 4, '2027-12-31'],
  ['2027-04-01', 8, '2029-03-31'],
  ['2027-10-01', 1, '2027-12-31'],
  ['2027-11-01', 1, '2028-01-31'],
  ['2027-12-01', 1, '2028-02-29'],
  ['', 4, ''],
])('from %s, %i quarters end on %s', (from, quarters, to) => {
  expect(lastDayAfter(from, quarters)).toBe(to);
});

test('a form begins with what is known: the only region, the first possible day, or what the case says', () => {
  const none = { regions: REGIONS, prefill: null, firstStart: '2027-01-01' };
  expect(firstStartDraft(none, undefined)).toMatchObject({ regionCode: '', periodFrom: '2027-01-01' });
  expect(firstStartDraft(none, 'ZK31').regionCode).toBe('ZK31');
  expect(firstStartDraft(none, 'ZK99').regionCode).toBe('');
  expect(firstStartDraft({ ...none, regions: REGIONS.slice(0, 1) }, undefined).regionCode).toBe('ZK09');
});

test('H-1: a form begun from a housing case is a contribution to its practice, or to the practice an initiative becomes', () => {
  const start = (practiceId: string | null) =>
    firstStartDraft(
      {
        regions: REGIONS,
        firstStart: '2027-01-01',
        prefill: {
          regionCode: 'ZK09',
          title: 'Nieuwe wijk',
          type: 'HOUSING_CONTRIBUTION',
          course: null,
          fundingBasis: null,
          resultObligation: '',
          periodFrom: null,
          periodTo: null,
          practice: null,
          rhoId: null,
          measure: null,
          case: null,
          housing: {
            id: B,
            number: 'HV-2026-AAAAA',
            name: 'Nieuwe wijk',
            practiceId,
            municipalityName: 'Groningen',
          },
        },
      },
      undefined,
    );
  const housing = { id: B, number: 'HV-2026-AAAAA' };
  expect(start(A)).toMatchObject({ type: 'HOUSING_CONTRIBUTION', beneficiaryKind: 'PRACTICE', housing });
  expect(start(null)).toMatchObject({
    beneficiaryKind: 'STARTING_PRACTICE',
    startingPracticeName: 'Nieuwe wijk',
    housing,
  });
});

test('a type brings its usual length, but not over a last day that was chosen', () => {
  const templates = [{ code: 'INNOVATION', quarters: 2 }] as const;
  expect(withType({ ...DRAFT, periodTo: '' }, 'INNOVATION', templates).periodTo).toBe('2027-06-30');
  expect(withType(DRAFT, 'INNOVATION', templates).periodTo).toBe('2027-12-31');
  expect(withType({ ...DRAFT, periodTo: '' }, '', templates).periodTo).toBe('');
});

test.each([
  [{}, []],
  [{ title: ' a ' }, ['title']],
  [{ regionCode: '', type: '' }, ['regionCode', 'type']],
  [{ practice: null }, ['practiceId']],
  [{ practice: null, beneficiaryKind: 'RHO' }, ['rhoId']],
  [{ beneficiaryKind: 'STARTING_PRACTICE', rhoId: B, startingPracticeName: ' ' }, ['startingPracticeName']],
  [{ periodTo: '2026-12-31' }, ['periodTo']],
  [{ periodFrom: '2027-02-30' }, ['periodFrom']],
] as const)('a start with %j asks for %j', (wrong, problems) => {
  expect(startProblems({ ...DRAFT, ...wrong })).toEqual(problems);
});

test('who receives it goes as the server asks it', () => {
  expect(beneficiaryOf(DRAFT)).toEqual({ kind: 'PRACTICE', practiceId: A });
  expect(beneficiaryOf({ ...DRAFT, practice: null })).toBeNull();
  expect(beneficiaryOf({ ...DRAFT, beneficiaryKind: 'RHO', rhoId: B })).toEqual({ kind: 'RHO', rhoId: B });
});

const VIEW: SeenFrame = {
  id: A,
  version: 3,
  title: 'Nulpraktijk',
  region: { code: 'ZK09', name: 'Groningen' },
  type: 'HOUSING_CONTRIBUTION',
  beneficiaryKind: 'PRACTICE',
  practice: { id: A, name: 'De Linde' },
  rho: { id: B, name: 'RHO Noord' },
  startingPracticeName: null,
  periodFrom: '2027-01-01',
  periodTo: '2027-12-31',
  owner: { id: B, name: 'Inkoper' },
  fundingBasis: 'OTHER',
  nature: 'INCIDENTAL',
  structuralReason: null,
  course: 'HOUSING_SUPPORT',
  resultObligation: '',
  reviewOn: null,
  expectedPlaces: null,
  expectedOn: null,
  expectedOutcome: '',
  accessTest: null,
  plan: null,
  case: { id: B, number: 'C-2026-AAAAA' },
  housing: null,
};
const SEEN = { arrangementId: A, version: 3, moveAmounts: false };

test.each([
  [{}, {}],
  [{ title: 'Anders' }, { title: 'Anders' }],
  [
    { expectedPlaces: ' 40 ', reviewOn: '2027-06-01' },
    { expectedPlaces: 40, reviewOn: '2027-06-01' },
  ],
  [{ shouldMove: true }, {}],
  [
    { periodFrom: '2027-04-01', periodTo: '2028-03-31', shouldMove: true },
    { periodFrom: '2027-04-01', periodTo: '2028-03-31', moveAmounts: true },
  ],
  [{ keepsCase: false }, { caseId: null }],
  [
    { accessOutcome: 'POSITIVE', accessOn: '2026-10-01', accessReason: 'Te klein' },
    { housingCaseId: null, accessTest: { outcome: 'POSITIVE', on: '2026-10-01', reason: 'Te klein' } },
  ],
  [{ housing: { id: B, number: 'HV-2026-AAAAA' } }, { housingCaseId: B }],
  [{ housing: { id: B, number: 'HV-2026-AAAAA' }, accessOutcome: 'NEGATIVE' }, { housingCaseId: B }],
] as const)('S-3: of the frame only what was changed is asked: %j', (change, asked) => {
  const input = frameInputOf(VIEW, { ...frameDraftOf(VIEW), ...change });
  expect(input).toEqual({ ...SEEN, ...asked });
  expect(setArrangementFrameSchema.safeParse(input).success).toBe(true);
});

test('H-1: a linked contribution has the test of its case, which is not filled in by hand; it can be let go of', () => {
  const linked: SeenFrame = {
    ...VIEW,
    housing: { id: B, number: 'HV-2026-AAAAA', isTestPositive: true },
    accessTest: { outcome: 'POSITIVE', on: '2026-10-01', reason: 'Te klein' },
  };
  const draft = frameDraftOf(linked);
  expect(draft).toMatchObject({ housing: { id: B }, accessOutcome: '', accessReason: '' });
  expect(frameProblems({ ...draft, accessOutcome: 'NEGATIVE' })).toEqual([]);
  expect(frameInputOf(linked, draft)).toEqual(SEEN);
  expect(frameInputOf(linked, { ...draft, housing: null })).toEqual({ ...SEEN, housingCaseId: null });
});

test('a draft may be incomplete, but what is filled in must be right', () => {
  const draft = frameDraftOf(VIEW);
  expect(frameProblems(draft)).toEqual([]);
  expect(frameProblems({ ...draft, expectedPlaces: '12,5' })).toEqual(['expectedPlaces']);
  expect(frameProblems({ ...draft, accessOutcome: 'NEGATIVE' })).toEqual(['accessOn', 'accessReason']);
});
