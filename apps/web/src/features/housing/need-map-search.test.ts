import { expect, test } from 'vitest';
import { needMapInputOf, readNeedMapSearch } from './need-map-search.ts';

test.each([
  [{}, {}],
  [
    { gemeente: 'GM0014', van: 2027, tot: 2029 },
    { gemeente: 'GM0014', van: 2027, tot: 2029 },
  ],
  [{ gemeente: 'Groningen', van: 1999, tot: 2101, meer: 1 }, {}],
  [{ gemeente: 14, van: '2027', tot: 2027.5 }, { van: 2027 }],
])('the address %j is read as %j', (raw, search) => {
  expect(readNeedMapSearch(raw)).toEqual(search);
});

test('H-7: the question has only what is in the address', () => {
  expect(needMapInputOf({})).toEqual({});
  expect(needMapInputOf({ gemeente: 'GM0014', van: 2027, tot: 2029 })).toEqual({
    municipalityCode: 'GM0014',
    fromYear: 2027,
    toYear: 2029,
  });
});
