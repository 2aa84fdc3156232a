import { type ProposedFigure, unknownFigure } from '@regiovast/domain/housing/access-figures';
import { offerAccessTestSchema } from '@regiovast/domain/housing/access-test.schemas';
import { expect, test } from 'vitest';
import {
  type AccessTestDraft,
  accessTestInput,
  accessTestProblems,
  changeOwnFigure,
  firstAccessTestDraft,
  withOwnFigure,
  withoutOwnFigure,
  withTaken,
} from './access-test-draft.ts';

const ID = '0198a0a0-0000-7000-8000-000000000001';
const PROPOSED: ProposedFigure[] = [
  { ...unknownFigure('PATIENT_STOP', 'STATED'), value: 'full', source: 'Register', on: '2026-10-01' },
  { ...unknownFigure('FLOOR_AREA_PER_1000', 'CASE'), value: 0, on: '2026-11-19' },
  unknownFigure('PRESSURE_SCORE', 'COUNTED'),
];
const SEEN = { housingCaseId: ID, version: 3, proposed: PROPOSED };
const DRAFT: AccessTestDraft = {
  ...firstAccessTestDraft(PROPOSED),
  outcome: 'POSITIVE',
  reason: 'Geen kamer vrij',
};
const filled = changeOwnFigure(withOwnFigure(DRAFT, '2026-11-19'), 1, {
  label: 'Wachttijd',
  value: '6 weken',
  source: 'Praktijk',
});

test('every figure that is known is taken along, 0 among them; what is unknown is not', () => {
  expect(DRAFT.taken).toEqual(['PATIENT_STOP', 'FLOOR_AREA_PER_1000']);
  expect(firstAccessTestDraft(null).taken).toEqual([]);
  const without = withTaken(DRAFT, 'PATIENT_STOP', false);
  expect(accessTestInput(without, SEEN)?.taken).toEqual([{ code: 'FLOOR_AREA_PER_1000', value: 0 }]);
  expect(withTaken(withTaken(without, 'PATIENT_STOP', true), 'PATIENT_STOP', true).taken).toHaveLength(2);
});

test('what is sent is what the server asks, with the figures of what was looked at', () => {
  const input = accessTestInput(filled, SEEN);
  expect(input).toEqual({
    housingCaseId: ID,
    version: 3,
    outcome: 'POSITIVE',
    reason: 'Geen kamer vrij',
    taken: [
      { code: 'PATIENT_STOP', value: 'full' },
      { code: 'FLOOR_AREA_PER_1000', value: 0 },
    ],
    own: [{ label: 'Wachttijd', value: '6 weken', source: 'Praktijk', on: '2026-11-19' }],
  });
  expect(offerAccessTestSchema.safeParse(input).success).toBe(true);
  const fresh = { ...SEEN, version: 4, proposed: [unknownFigure('PATIENT_STOP', 'STATED')] };
  expect(accessTestInput(filled, fresh)).toMatchObject({ version: 4, taken: [] });
});

test.each([
  ['no outcome', { ...DRAFT, outcome: null }, { outcome: true, reason: false }, []],
  ['a reason of spaces', { ...DRAFT, reason: '  ' }, { outcome: false, reason: true }, []],
  [
    'an own figure that is empty',
    withOwnFigure(DRAFT, ''),
    { outcome: false, reason: false },
    ['label', 'value', 'source', 'on'],
  ],
  [
    'a day that is none',
    changeOwnFigure(filled, 1, { on: '2026-02-30' }),
    { outcome: false, reason: false },
    ['on'],
  ],
] as const)('a test with %s is not sent', (_name, draft, problems, ofOwn) => {
  expect(accessTestProblems(draft)).toMatchObject(problems);
  expect(accessTestProblems(draft).own.get(1) ?? []).toEqual(ofOwn);
  expect(accessTestInput(draft, SEEN)).toBeNull();
});

test('own figures come and go, each with its own key', () => {
  const two = withOwnFigure(filled, '2026-11-19');
  expect(two.own.map(({ key }) => key)).toEqual([1, 2]);
  expect(withoutOwnFigure(two, 1).own.map(({ key }) => key)).toEqual([2]);
  expect(accessTestInput(withoutOwnFigure(two, 2), SEEN)?.own).toHaveLength(1);
});
