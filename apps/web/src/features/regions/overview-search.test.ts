import { expect, test } from 'vitest';
import { readOverviewSearch, searchOf, stateOf } from './overview-search.ts';

test('an empty address shows the care offices, the pressure score and the highest score first', () => {
  expect(stateOf(readOverviewSearch({}))).toMatchObject({
    indeling: 'careOffice',
    figuur: 'score',
    kaart: undefined,
    regio: undefined,
    mijn: false,
    sort: 'score',
    descending: true,
  });
});

test.each([
  {},
  { regio: 'ZK09' },
  { indeling: 'province', figuur: 'fte', regio: 'PV20', mijn: true, sort: 'name', oplopend: true },
  { kaart: 'tegels', kolommen: 'score,inhabitants', zoek: 'drenthe', klasse: 'A_HIGHEST', druk: 40 },
])('the address %j survives a round trip', (search) => {
  expect(searchOf(stateOf(readOverviewSearch(search)))).toEqual(search);
});

test('nonsense in the address falls back to the usual view', () => {
  const search = { indeling: 'maan', figuur: 7, regio: '<b>', kaart: 'globe', sort: '; drop', oplopend: 3 };
  expect(searchOf(stateOf(readOverviewSearch(search)))).toEqual({});
});
