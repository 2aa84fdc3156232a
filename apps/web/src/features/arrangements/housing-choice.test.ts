import { expect, test } from 'vitest';
import { housingChoices, housingLabel } from './housing-choice.ts';

const OF_LINDE = {
  id: 'h1',
  number: 'HV-2026-AAAAA',
  name: 'De Linde',
  practiceId: 'p1',
  municipalityName: 'Groningen',
};
const OF_BEUK = { ...OF_LINDE, id: 'h2', number: 'HV-2026-BBBBB', name: 'De Beuk', practiceId: 'p2' };
const INITIATIVE = { ...OF_LINDE, id: 'h3', number: 'HV-2026-CCCCC', name: 'Nieuwe wijk', practiceId: null };
const ALL = [OF_LINDE, OF_BEUK, INITIATIVE];
const LINDE = { id: 'p1', name: 'De Linde' };

test.each([
  ['a practice', { beneficiaryKind: 'PRACTICE', practice: LINDE, housing: null }, ['h1', 'h3']],
  [
    'a practice that is yet to be chosen',
    { beneficiaryKind: 'PRACTICE', practice: null, housing: null },
    ['h3'],
  ],
  ['an RHO', { beneficiaryKind: 'RHO', practice: LINDE, housing: null }, ['h3']],
  [
    'a practice with a case that is offered no more',
    { beneficiaryKind: 'PRACTICE', practice: LINDE, housing: { id: 'h9', number: 'HV-2026-ZZZZZ' } },
    ['h9', 'h1', 'h3'],
  ],
] as const)('H-1: for %s: %#', (_name, draft, ids) => {
  expect(housingChoices(draft, ALL).map(({ id }) => id)).toEqual(ids);
});

test('a choice says for whom and where, as far as that is known', () => {
  expect(housingLabel(OF_LINDE)).toBe('HV-2026-AAAAA · De Linde, Groningen');
  expect(housingLabel({ id: 'h9', number: 'HV-2026-ZZZZZ' })).toBe('HV-2026-ZZZZZ');
});
