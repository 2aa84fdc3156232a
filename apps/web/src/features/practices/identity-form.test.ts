import { expect, test } from 'vitest';
import {
  changedDetails,
  identityDraftOf,
  identityProblems,
  isAgbCode,
  NEW_IDENTITY,
} from './identity-form.ts';

const KNOWN = {
  name: 'Proef',
  address: 'Straat 1',
  postcode: '9700 AA',
  place: 'Groningen',
  municipalityCode: 'GM0014',
  ownershipForm: 'solo' as const,
  ownerOrganisation: null,
};

test.each([
  [{}, []],
  [{ name: ' ' }, ['name']],
  [{ postcode: '' }, []],
  [{ postcode: '9700aa' }, []],
  [{ postcode: '0700 AA' }, ['postcode']],
  [{ municipalityCode: '' }, ['municipality']],
])('details with %o have the problems %o', (change, problems) => {
  expect(identityProblems({ ...identityDraftOf(KNOWN), ...change })).toEqual(problems);
});

test('a new practice misses its name and municipality', () => {
  expect(identityProblems(NEW_IDENTITY)).toEqual(['name', 'municipality']);
});

test('an AGB code has eight digits', () => {
  expect(['01900001', ' 01900001 ', '1900001', '019000012', '0190000a'].map(isAgbCode)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('S-3: the details that somebody else changed are found', () => {
  expect(changedDetails(KNOWN, { ...KNOWN, name: 'Ander', ownerOrganisation: 'Zorg BV' })).toEqual([
    'name',
    'ownerOrganisation',
  ]);
});
