import { expect, test } from 'vitest';
import { readOverviewSearch, searchOf, stateOf } from './overview-search.ts';

test('an empty address shows the care offices, patients per 1,000 and most practices at risk first', () => {
  expect(stateOf(readOverviewSearch({}))).toEqual({
    indeling: 'careOffice',
    figuur: 'patienten',
    regio: undefined,
    mijn: false,
    sort: 'practicesAtRisk',
    descending: true,
  });
});

test.each([
  {},
  { regio: 'ZK09' },
  { indeling: 'province', figuur: 'fte', regio: 'PV20', mijn: true, sort: 'name', oplopend: true },
])('the address %j survives a round trip', (search) => {
  expect(searchOf(stateOf(readOverviewSearch(search)))).toEqual(search);
});

test('nonsense in the address falls back to the usual view', () => {
  const search = { indeling: 'maan', figuur: 7, regio: '<b>', mijn: 'ja', sort: '; drop', oplopend: 3 };
  expect(searchOf(stateOf(readOverviewSearch(search)))).toEqual({});
});
