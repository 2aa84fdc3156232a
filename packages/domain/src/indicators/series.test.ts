import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDefinition, makeFigure } from './fixture/make-definition.ts';
import { lineOf, linesOf, seriesOf } from './series.ts';
import { stateFigure, stateUnknown } from './stated-figure.ts';

const nivel = makeDefinition();

test.each([
  ['another indicator', { code: 'OWNERS_SPH' }],
  ['another version of the definition', { version: 2 }],
  ['another comparability group', { comparabilityGroup: 'OWNERS_SPH' }],
])('R-2 figures of %s never share a line', (_name, change) => {
  const other = makeDefinition(change);
  const figures = [makeFigure(nivel, '2023-12-31', 7561), makeFigure(other, '2024-12-31', 6479)];
  expect(() => seriesOf(nivel, figures)).toThrow(RangeError);
  expect(linesOf(figures)).toHaveLength(2);
});

test('a series is oldest first; of one day the most exact statement makes the line', () => {
  const figures = [
    makeFigure(nivel, '2024-12-31', 7000, 'about'),
    makeFigure(nivel, '2024-12-31', 6900, 'exact'),
    makeFigure(nivel, '2023-12-31', 5200, 'atLeast'),
  ];
  const { points } = seriesOf(nivel, figures);
  expect(points.map(({ figure, others }) => [figure.value, others.map(({ value }) => value)])).toEqual([
    [5200, []],
    [6900, [7000]],
  ]);
});

test('R-1 a figure cannot be stated under a definition that is not its own', () => {
  const parts = { ...makeFigure(nivel, '2024-12-31', 1), indicatorCode: nivel.code, definitionVersion: 2 };
  expect(() => stateFigure(nivel, parts)).toThrow(RangeError);
});

test('R-1 a stated figure knows whether it has expired; an unknown has no value at all', () => {
  expect(makeFigure(nivel, '2023-12-31', 7561).isExpired).toBe(true);
  expect(makeFigure(nivel, '2025-12-31', 7561).isExpired).toBe(false);
  expect(stateUnknown(nivel)).toEqual({ kind: 'unknown', definition: nivel });
});

test('R-2 whatever the figures, no line holds two definitions and no figure is lost', () => {
  const definition = fc
    .record({
      code: fc.constantFrom('A', 'B'),
      version: fc.constantFrom(1, 2),
      comparabilityGroup: fc.constantFrom('x', 'y'),
    })
    .map(makeDefinition);
  const day = fc.constantFrom('2022-12-31', '2023-12-31', '2024-12-31');
  const figure = fc
    .tuple(definition, day, fc.integer(), fc.constantFrom('exact' as const, 'about' as const))
    .map(([of, on, value, bound]) => makeFigure(of, on, value, bound));
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 40 }), (figures) => {
      const lines = linesOf(figures);
      for (const line of lines) {
        const all = line.points.flatMap((point) => [point.figure, ...point.others]);
        expect(new Set(all.map((of) => lineOf(of.definition))).size).toBe(1);
        const days = line.points.map((point) => point.figure.referenceDate);
        expect(days).toEqual([...new Set(days)].sort());
      }
      const kept = lines.flatMap(({ points }) => points.flatMap((point) => [point.figure, ...point.others]));
      expect(new Set(kept)).toEqual(new Set(figures));
    }),
  );
});
