import { expect, test } from 'vitest';
import { breakdownBars, type BreakdownRow, breakdownRows, MOST_BARS, totalOfRows } from './breakdown-rows.ts';

const row = (code: string, cents: number): BreakdownRow => ({
  code,
  name: code,
  committedCents: cents,
  contractedCents: 1,
  paidCents: 2,
  usedCents: cents + 3,
  arrangements: 1,
});
const NAMES = { type: (code: string) => `soort ${code}`, course: (code: string) => `aanpak ${code}` };

test('A-4: each dimension has its rows with names in words', () => {
  const view = {
    byRegion: [row('ZK09', 5)],
    byType: [{ ...row('', 5), code: 'INNOVATION' as const }],
    byCourse: [{ ...row('', 5), code: 'DESK' as const }],
  };
  expect(breakdownRows(view, 'regio', NAMES).map(({ name }) => name)).toEqual(['ZK09']);
  expect(breakdownRows(view, 'soort', NAMES).map(({ name }) => name)).toEqual(['soort INNOVATION']);
  expect(breakdownRows(view, 'aanpak', NAMES).map(({ name }) => name)).toEqual(['aanpak DESK']);
});

test('A-6: the total is the sum of all rows, of those that are not drawn too', () => {
  const rows = Array.from({ length: MOST_BARS + 3 }, (_, index) => row(String(index), 10));
  expect(breakdownBars(rows, String)).toHaveLength(MOST_BARS);
  expect(totalOfRows(rows)).toEqual({
    committedCents: 150,
    contractedCents: 15,
    paidCents: 30,
    usedCents: 195,
    arrangements: 15,
  });
});
