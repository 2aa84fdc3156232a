import type { Definition } from '@regiovast/domain/indicators/definition';
import type { ShownFigure } from '@regiovast/domain/indicators/published-figure';
import { seriesOf } from '@regiovast/domain/indicators/series';
import { stateFigure } from '@regiovast/domain/indicators/stated-figure';
import { expect, test } from 'vitest';
import { seriesFinding } from './series-finding.ts';

const definition = { code: 'WAITING', version: 1, comparabilityGroup: 'WAITING' } as Definition;
const figure = (referenceDate: string, value: number, bound: ShownFigure['bound'] = 'exact') =>
  stateFigure(definition, {
    indicatorCode: 'WAITING',
    definitionVersion: 1,
    value,
    bound,
    referenceDate,
    periodLabel: null,
    source: 'test',
    note: null,
    isExpired: false,
  });
const findingOf = (...figures: ReturnType<typeof figure>[]) =>
  seriesFinding(seriesOf(definition, figures)).kind;

test.each([
  ['nothing', [], 'unknown'],
  ['one day', [figure('2024-01-31', 1)], 'once'],
  ['more later', [figure('2024-01-31', 1), figure('2024-09-30', 2)], 'rose'],
  ['less later', [figure('2024-01-31', 2), figure('2024-09-30', 1)], 'fell'],
  ['as much', [figure('2024-01-31', 2), figure('2024-09-30', 2)], 'same'],
  ['a bound at an end', [figure('2024-01-31', 5200, 'atLeast'), figure('2024-09-30', 6126)], 'between'],
] as const)('%s in a series is %s', (_name, figures, kind) => {
  expect(findingOf(...figures)).toBe(kind);
});
