import { expect, test } from 'vitest';
import { costStripShape, labelSide } from './cost-strip-shape.ts';

const other = (id: string, centsPerPlace: number) => ({ id, centsPerPlace });

test('A-2: costs stand on a line that begins at 0 and ends at the highest', () => {
  const shape = costStripShape(
    { own: 5_000, median: 7_500, others: [other('b', 10_000), other('a', 5_000)] },
    400,
    9,
  );
  expect(shape).toEqual({
    dots: [
      { id: 'a', x: 200, level: 0 },
      { id: 'b', x: 400, level: 0 },
    ],
    own: 200,
    median: 300,
    highest: 10_000,
    levels: 1,
  });
});

test('A-2: equal costs lie on top of each other, four at most', () => {
  const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => other(id, 100));
  const { dots, levels } = costStripShape({ own: 200, median: 100, others }, 400, 9);
  expect(dots.map(({ level }) => level)).toEqual([0, 1, 2, 3, 3, 3]);
  expect(levels).toBe(4);
});

test('A-2: a place becomes free again further on', () => {
  const others = [other('a', 100), other('b', 101), other('c', 110)];
  const { dots } = costStripShape({ own: null, median: 101, others }, 110, 9);
  expect(dots.map(({ level }) => level)).toEqual([0, 1, 0]);
});

test('A-2: where nothing costs anything, all stand at 0', () => {
  expect(costStripShape({ own: 0, median: 0, others: [other('a', 0)] }, 400, 9)).toMatchObject({
    own: 0,
    median: 0,
    dots: [{ x: 0 }],
  });
});

test('a label is written away from the edge it stands near', () => {
  expect([0, 200, 400].map((x) => labelSide(x, 400))).toEqual(['start', 'middle', 'end']);
});
