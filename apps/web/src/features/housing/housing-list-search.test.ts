import { HOUSING_BOTTLENECKS, PREMISES_CONDITIONS, TENURES } from '@regiovast/domain/housing/housing-codes';
import { HOUSING_SORTS } from '@regiovast/domain/housing/housing-columns';
import { readHousingListQuery } from '@regiovast/domain/housing/housing-list.query';
import { housingListInputSchema } from '@regiovast/domain/housing/housing-list.views';
import { HOUSING_STEPS } from '@regiovast/domain/housing/housing-steps';
import { expect, test } from 'vitest';
import { BOTTLENECK_CHOICES, CONDITION_CHOICES, STEP_CHOICES, TENURE_CHOICES } from './housing-choices.ts';
import {
  housingListInputOf,
  isHousingListFiltered,
  type HousingListSearch,
  readHousingListSearch,
} from './housing-list-search.ts';

const FULL: HousingListSearch = {
  zoek: 'noord',
  regio: 'ZK09',
  gemeente: 'GM0014',
  stap: 'OPTIONS',
  knelpunt: 'LEASE_ENDS',
  toon: 'alle',
  mijn: true,
  sorteer: 'whose',
  aflopend: true,
  pagina: 3,
};

test('every code can be chosen, in the order of the domain', () => {
  expect(STEP_CHOICES).toEqual(HOUSING_STEPS);
  expect(BOTTLENECK_CHOICES).toEqual(HOUSING_BOTTLENECKS);
  expect(TENURE_CHOICES).toEqual(TENURES);
  expect(CONDITION_CHOICES).toEqual(PREMISES_CONDITIONS);
});

test('an address is read back as it was written, and nonsense is left out', () => {
  expect(readHousingListSearch(FULL)).toEqual(FULL);
  expect(readHousingListSearch({})).toEqual({});
  const nonsense = { regio: 'x y', gemeente: 1, stap: 'GONE', toon: 'open', mijn: 'ja', pagina: 1 };
  expect(readHousingListSearch(nonsense)).toEqual({});
});

test.each([{}, FULL, ...HOUSING_SORTS.map((sorteer) => ({ sorteer }))])(
  'the screen and the file ask for the same rows: %j',
  (search: HousingListSearch) => {
    const { page: _page, pageSize: _size, ...asked } = housingListInputOf(search);
    expect(readHousingListQuery(search)).toEqual(asked);
    expect(housingListInputSchema.parse(housingListInputOf(search))).toMatchObject(
      JSON.parse(JSON.stringify(asked)) as object,
    );
  },
);

test('only what narrows is a filter', () => {
  expect(isHousingListFiltered({ sorteer: 'step', aflopend: true, pagina: 2 })).toBe(false);
  expect(isHousingListFiltered({ toon: 'alle' })).toBe(true);
  expect(isHousingListFiltered(FULL)).toBe(true);
});
