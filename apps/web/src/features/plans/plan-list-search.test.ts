import { expect, test } from 'vitest';
import { isPlanListFiltered, planListInputOf, readPlanListSearch } from './plan-list-search.ts';

test('an address without anything asks for every plan, the latest change first', () => {
  expect(planListInputOf(readPlanListSearch({}))).toEqual({
    regionCode: undefined,
    statuses: [],
    year: undefined,
    mineOnly: false,
    sort: 'statusSince',
    descending: true,
    page: 1,
    pageSize: 25,
  });
});

test('what makes no sense in an address is left out', () => {
  const raw = { regio: '../x', status: 'NOPE', jaar: 'x', mijn: 'ja', sorteer: 'x', pagina: -1 };
  expect(readPlanListSearch(raw)).toEqual({});
  expect(isPlanListFiltered(readPlanListSearch(raw))).toBe(false);
});

test('every choice stands in the address', () => {
  const search = { regio: 'ZK09', status: 'DRAFT', jaar: 2027, mijn: true, sorteer: 'title', oplopend: true };
  const read = readPlanListSearch({ ...search, pagina: 3 });
  expect(read).toEqual({ ...search, pagina: 3 });
  expect(isPlanListFiltered(read)).toBe(true);
  expect(planListInputOf(read)).toMatchObject({
    statuses: ['DRAFT'],
    year: 2027,
    descending: false,
    page: 3,
  });
});
