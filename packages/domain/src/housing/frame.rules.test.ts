import { expect, test } from 'vitest';
import { decideWhose } from './frame.rules.ts';
import { setHousingFrameSchema } from './frame.schemas.ts';

test.each([
  ['a practice, nothing asked', 'p', {}, true],
  ['a practice, the same again', 'p', { practiceId: 'p' }, true],
  ['a practice, another', 'p', { practiceId: 'q' }, false],
  ['a practice, a name', 'p', { initiativeName: 'Nieuw' }, false],
  ['a practice, a municipality', 'p', { municipalityCode: 'GM0014' }, false],
  ['an initiative, nothing asked', null, {}, true],
  ['an initiative, a name and a municipality', null, { initiativeName: 'N', municipalityCode: 'G' }, true],
  ['an initiative that becomes a practice', null, { practiceId: 'p' }, true],
  ['a practice and a name at once', null, { practiceId: 'p', initiativeName: 'N' }, false],
] as const)('whose housing it is: %s', (_what, practiceId, asked, isAllowed) => {
  const { ok, violations } = decideWhose({ practiceId }, asked);
  expect(ok).toBe(isAllowed);
  expect(violations.map(({ code }) => code)).toEqual(isAllowed ? [] : ['HOUSING_NOT_INITIATIVE']);
});

const SEEN = { housingCaseId: '018f3f3f-0000-7000-8000-000000000001', version: 1 };

test.each([
  [{}, true],
  [{ bottlenecks: [] }, false],
  [{ bottlenecks: ['TOO_SMALL'] }, true],
  [{ enrolledPatients: 0 }, true],
  [{ enrolledPatients: -1 }, false],
  [{ enrolledPatients: 100_000 }, true],
  [{ enrolledPatients: 100_001 }, false],
  [{ enrolledPatients: null }, true],
  [{ floorAreaM2: 20_001 }, false],
  [{ wantedConsultingRooms: 200 }, true],
  [{ wantedConsultingRooms: 201 }, false],
  [{ wantedYear: 2019 }, false],
  [{ wantedYear: 2020 }, true],
  [{ wantedYear: 2101 }, false],
  [{ leaseEndsOn: '2027-02-29' }, false],
  [{ leaseEndsOn: null }, true],
  [{ problem: null }, false],
  [{ initiativeName: 'N' }, false],
])('the facts %j are well formed: %s', (facts, isFine) => {
  expect(setHousingFrameSchema.safeParse({ ...SEEN, ...facts }).success).toBe(isFine);
});
