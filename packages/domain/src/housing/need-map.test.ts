import { expect, test } from 'vitest';
import { type CountedNeed, needByMunicipality, needMapOf, sumNeed } from './need-map.ts';

const GRONINGEN = { code: 'GM0014', name: 'Groningen' };
const ASSEN = { code: 'GM0106', name: 'Assen' };
const counted = (change: Partial<CountedNeed>): CountedNeed => ({
  municipality: GRONINGEN,
  year: 2027,
  isOnNeedMap: true,
  cases: 1,
  wantedFloorAreaM2: 260,
  casesWithFloorArea: 1,
  wantedRooms: 5,
  casesWithRooms: 1,
  ...change,
});

test('H-7: lines by municipality and year, without a year last; what has no consent is held back', () => {
  const { rows, heldBack } = needMapOf([
    counted({ year: null }),
    counted({ isOnNeedMap: false, cases: 2 }),
    counted({ year: 2028, cases: 3, wantedFloorAreaM2: 500, casesWithFloorArea: 2 }),
    counted({ municipality: ASSEN, year: 2030 }),
    counted({}),
  ]);
  expect(rows.map(({ municipality, year, cases }) => [municipality.name, year, cases])).toEqual([
    ['Assen', 2030, 1],
    ['Groningen', 2027, 1],
    ['Groningen', 2028, 3],
    ['Groningen', null, 1],
  ]);
  expect(rows[2]).toMatchObject({ wantedFloorAreaM2: 500, casesWithoutFloorArea: 1, casesWithoutRooms: 2 });
  expect(heldBack).toEqual([{ municipality: GRONINGEN, year: 2027, cases: 2 }]);
});

test('R-1: the sum of what nobody stated is unknown, and one that is stated counts alone', () => {
  const nothing = { wantedFloorAreaM2: null, casesWithFloorArea: 0, wantedRooms: null, casesWithRooms: 0 };
  const { rows } = needMapOf([
    counted(nothing),
    counted({ ...nothing, year: 2028, wantedRooms: 4, casesWithRooms: 1 }),
  ]);
  expect(sumNeed(rows)).toEqual({
    cases: 2,
    wantedFloorAreaM2: null,
    casesWithoutFloorArea: 2,
    wantedRooms: 4,
    casesWithoutRooms: 1,
  });
  expect(sumNeed([])).toMatchObject({ cases: 0, wantedFloorAreaM2: null });
});

test('H-7: per municipality its lines and their sum', () => {
  const { rows } = needMapOf([
    counted({}),
    counted({ year: 2028, cases: 2 }),
    counted({ municipality: ASSEN }),
  ]);
  expect(needByMunicipality(rows).map(({ municipality, sum }) => [municipality.name, sum.cases])).toEqual([
    ['Assen', 1],
    ['Groningen', 3],
  ]);
});
