import { expect, test } from 'vitest';
import { portfolioInputOf, readPortfolioSearch } from './portfolio-search.ts';

const ID = '01900000-0000-7000-8000-000000000000';

test.each([
  [{}, {}],
  [
    { jaar: 2027, naar: 'soort', concept: ID },
    { jaar: 2027, naar: 'soort', concept: ID },
  ],
  [{ jaar: 1999, naar: 'alles', concept: 'x' }, {}],
])('%o is read as %o', (raw, expected) => {
  expect(readPortfolioSearch(raw)).toEqual(expected);
});

test('without a year the server chooses', () => {
  expect(portfolioInputOf({})).toEqual({});
  expect(portfolioInputOf({ jaar: 2028 })).toEqual({ year: 2028 });
});
