import { expect, test } from 'vitest';
import type { SituationFigure } from './plan-situation.ts';
import { situationDiff } from './situation-diff.ts';

const figure = (key: string, overrides: Partial<SituationFigure> = {}): SituationFigure => ({
  section: 'IST_DEMAND',
  key,
  label: { nl: key, en: key },
  definition: { nl: '', en: '' },
  definitionVersion: 1,
  value: 10,
  standing: 'known',
  unit: 'personen',
  digits: 0,
  referenceDate: '2026-01-01',
  source: 'CBS',
  ...overrides,
});
const frozen = (...figures: SituationFigure[]) => ({ frozenOn: '2026-11-01', figures });

test('L-1: each figure of two freezes says how it differs', () => {
  const before = frozen(figure('same'), figure('more'), figure('other'), figure('hidden'), figure('gone'));
  const after = frozen(
    figure('same', { referenceDate: '2026-06-30', source: 'CBS 2026' }),
    figure('more', { value: 12 }),
    figure('other', { definitionVersion: 2 }),
    figure('hidden', { value: null, standing: 'suppressed' }),
    figure('new'),
  );
  expect(
    situationDiff(before, after).map(({ change, before: was, after: is }) => [change, was?.key, is?.key]),
  ).toEqual([
    ['unchanged', 'same', 'same'],
    ['value', 'more', 'more'],
    ['definition', 'other', 'other'],
    ['value', 'hidden', 'hidden'],
    ['added', undefined, 'new'],
    ['gone', 'gone', undefined],
  ]);
});

test('L-1: before the first freeze everything is added', () => {
  expect(situationDiff(null, frozen(figure('a'))).map(({ change }) => change)).toEqual(['added']);
});

test('R-1: unknown is no change as long as it stays unknown', () => {
  const unknown = figure('a', { value: null, standing: 'unknown' });
  expect(situationDiff(frozen(unknown), frozen(unknown))[0]?.change).toBe('unchanged');
  expect(situationDiff(frozen(unknown), frozen(figure('a', { value: 0 })))[0]?.change).toBe('value');
});
