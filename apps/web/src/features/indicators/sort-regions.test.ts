import type { RegionFigure } from '@regiovast/domain/indicators/indicator.views';
import { expect, test } from 'vitest';
import { sortRegions } from './sort-regions.ts';

const row = (name: string, value: number | null) => ({
  code: name,
  name,
  figure: value === null ? null : ({ value } as RegionFigure),
});
const rows = [row('Drenthe', 3), row('Arnhem', null), row('Zeeland', 1), row('Twente', 2)];

test.each([
  ['name', false, 'Arnhem Drenthe Twente Zeeland'],
  ['name', true, 'Zeeland Twente Drenthe Arnhem'],
  ['value', false, 'Zeeland Twente Drenthe Arnhem'],
  ['value', true, 'Drenthe Twente Zeeland Arnhem'],
])('sorted by %s, descending %s: what is unknown is last by value', (id, descending, names) => {
  expect(
    sortRegions(rows, { id, descending })
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names);
});
