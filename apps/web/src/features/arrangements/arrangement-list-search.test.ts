import {
  ARRANGEMENT_TYPES,
  BENEFICIARY_KINDS,
  NATURES,
} from '@regiovast/domain/arrangements/arrangement-codes';
import { ARRANGEMENT_STATUSES } from '@regiovast/domain/arrangements/arrangement-statuses';
import { arrangementListInputSchema } from '@regiovast/domain/arrangements/arrangement-list.views';
import { readArrangementListQuery } from '@regiovast/domain/arrangements/arrangement-list.query';
import { COURSES_OF_ACTION } from '@regiovast/domain/cases/courses-of-action';
import { FUNDING_BASES } from '@regiovast/domain/plans/plan-codes';
import { expect, test } from 'vitest';
import {
  BENEFICIARY_CHOICES,
  COURSE_CHOICES,
  FUNDING_CHOICES,
  NATURE_CHOICES,
  STATUS_CHOICES,
  TYPE_CHOICES,
} from './arrangement-choices.ts';
import {
  arrangementListInputOf,
  isArrangementListFiltered,
  readArrangementListSearch,
} from './arrangement-list-search.ts';

test('every code can be chosen, in the order of the domain', () => {
  expect(STATUS_CHOICES).toEqual(ARRANGEMENT_STATUSES);
  expect(TYPE_CHOICES).toEqual(ARRANGEMENT_TYPES);
  expect(NATURE_CHOICES).toEqual(NATURES);
  expect(BENEFICIARY_CHOICES).toEqual(BENEFICIARY_KINDS);
  expect(COURSE_CHOICES).toEqual(COURSES_OF_ACTION);
  expect(FUNDING_CHOICES).toEqual(FUNDING_BASES);
});

test('an address holds the whole state of the list, and the server understands the question', () => {
  const address = {
    zoek: 'noord',
    regio: 'ZK09',
    status: 'DRAFT',
    soort: 'INNOVATION',
    handeling: 'DESK',
    jaar: 2027,
    mijn: true,
    sorteer: 'total',
    oplopend: true,
    pagina: 3,
  };
  const search = readArrangementListSearch(address);
  expect(search).toEqual(address);
  expect(arrangementListInputSchema.parse(arrangementListInputOf(search))).toMatchObject({
    search: 'noord',
    statuses: ['DRAFT'],
    types: ['INNOVATION'],
    course: 'DESK',
    year: 2027,
    mineOnly: true,
    sort: 'total',
    descending: false,
    page: 3,
  });
});

test('what makes no sense in an address is left out', () => {
  const nonsense = {
    regio: '<b>',
    status: 'draft',
    soort: 'X',
    jaar: 1,
    mijn: 'ja',
    sorteer: 'cents',
    pagina: 0,
  };
  expect(readArrangementListSearch(nonsense)).toEqual({});
  expect(isArrangementListFiltered({ sorteer: 'total', oplopend: true, pagina: 2 })).toBe(false);
  expect(isArrangementListFiltered({ zoek: 'x' })).toBe(true);
});

test.each([
  {},
  { zoek: '2026', jaar: 2027, status: 'DRAFT', soort: 'INNOVATION', sorteer: 'total', oplopend: true },
  { regio: 'ZK09', handeling: 'DESK', mijn: true },
  { regio: '<b>', status: 'draft', jaar: 1, mijn: 'ja', sorteer: 'cents', zoek: 2026 },
])('a download asks what the screen shows: %j', (address) => {
  const {
    page: _page,
    pageSize: _size,
    ...shown
  } = arrangementListInputOf(readArrangementListSearch(address));
  expect(readArrangementListQuery(address)).toEqual(shown);
});
