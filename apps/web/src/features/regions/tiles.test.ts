import { expect, test } from 'vitest';
import { nextTile, shortOf, tilesOf } from './tiles.ts';

const tiles = tilesOf('careOffice');
const tileOf = (short: string) =>
  tiles.find((tile) => tile.short === short) ?? { code: '', short: '', column: 0, row: 0 };

test('every care-office region has a place and three letters of its own', () => {
  expect(tiles).toHaveLength(31);
  expect(new Set(tiles.map((tile) => tile.short)).size).toBe(31);
  expect(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(31);
});

test('a division without a layout has no tiles, and its regions keep their code', () => {
  expect(tilesOf('province')).toEqual([]);
  expect(shortOf('PV20')).toBe('PV20');
  expect(shortOf('ZK09')).toBe('GRO');
});

test.each([
  ['GRO', 'left', 'FRI'],
  ['GRO', 'down', 'DRE'],
  ['GRO', 'up', undefined],
  ['FRI', 'left', 'NHN'],
  ['FLE', 'right', 'DRE'],
  ['DRE', 'left', 'FLE'],
  ['ZLI', 'up', 'NML'],
  ['ZLI', 'down', undefined],
  ['ZEE', 'left', undefined],
  ['ARN', 'right', 'MIJ'],
] as const)('from %s an arrow %s goes to %s', (from, direction, to) => {
  expect(nextTile(tiles, tileOf(from), direction)?.short).toBe(to);
});

test('every tile can be reached with the arrow keys', () => {
  const reached = new Set<string>();
  const waiting = [tileOf('GRO')];
  for (let tile = waiting.pop(); tile; tile = waiting.pop()) {
    if (reached.has(tile.code)) continue;
    reached.add(tile.code);
    for (const direction of ['up', 'down', 'left', 'right'] as const) {
      const next = nextTile(tiles, tile, direction);
      if (next) waiting.push(next);
    }
  }
  expect(reached.size).toBe(31);
});
