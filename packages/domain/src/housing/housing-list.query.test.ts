import { expect, test } from 'vitest';
import { readHousingListQuery } from './housing-list.query.ts';

const USUAL = {
  search: '',
  regionCode: undefined,
  municipalityCode: undefined,
  steps: [],
  bottleneck: undefined,
  shown: 'open',
  mineOnly: false,
  sort: 'nextOn',
  descending: false,
};

test('an address without anything asks for what is open, the nearest date first', () => {
  expect(readHousingListQuery({})).toEqual(USUAL);
});

test('every choice of the page is asked of the file too', () => {
  expect(
    readHousingListQuery({
      zoek: 2026,
      regio: 'ZK09',
      gemeente: 'GM0014',
      stap: 'DECISION',
      knelpunt: 'LEASE_ENDS',
      toon: 'alle',
      mijn: true,
      sorteer: 'step',
      aflopend: true,
      pagina: 3,
    }),
  ).toEqual({
    search: '2026',
    regionCode: 'ZK09',
    municipalityCode: 'GM0014',
    steps: ['DECISION'],
    bottleneck: 'LEASE_ENDS',
    shown: 'all',
    mineOnly: true,
    sort: 'step',
    descending: true,
  });
});

test('what makes no sense is left out, as on the screen', () => {
  const nonsense = {
    regio: 'x y',
    gemeente: {},
    stap: 'GONE',
    knelpunt: 1,
    toon: 'open',
    mijn: 'ja',
    sorteer: 'password',
    aflopend: 'ja',
  };
  expect(readHousingListQuery(nonsense)).toEqual(USUAL);
});
