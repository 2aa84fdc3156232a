import type { PartExplanation, ScoreExplanation } from '@regiovast/domain/outlook/score.views';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { ScoreBar } from './score-bar.tsx';
import { ScoreFacts } from './score-facts.tsx';
import { ScorePartsTable } from './score-parts-table.tsx';

const part = (change: Partial<PartExplanation>): PartExplanation => ({
  part: 'STOPS',
  value: 52.5,
  unit: 'percentOfPractices',
  weight: 60,
  points: 30,
  maxPoints: 60,
  coverage: 0.9,
  calmAt: 0,
  severeAt: 100,
  state: 'known',
  ...change,
});
const score: ScoreExplanation = {
  value: 30,
  confidence: 0.54,
  change: 3,
  band: 'C_NORMAL',
  basis: 'live',
  referenceDate: '2026-11-22',
  cases: 'all',
  range: { from: 30, to: 76 },
  parts: [
    part({}),
    part({
      part: 'HOUSING',
      unit: 'percentOfLeases',
      weight: 40,
      value: null,
      points: 0,
      coverage: 0,
      state: 'missing',
    }),
  ],
  version: 1,
  validFrom: '2023-01-01',
  reason: 'proef',
  source: 'proef',
  limits: { A_HIGHEST: 60, B_HIGH: 40 },
  national: { value: 41, quarter: '2026Q3', referenceDate: '2026-09-30' },
  trend: [{ quarter: '2026Q3', value: 27 }],
};

beforeAll(async () => {
  await startLanguage();
  await import('./outlook-texts.ts');
});
afterEach(cleanup);

const cellsOf = (name: RegExp): (string | null)[] =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('R-1: each part shows its value, weight and points, and what nobody stated is unknown, not 0', () => {
  render(<ScorePartsTable score={score} />);
  expect(cellsOf(/Patiëntenstops/)).toEqual(['52,5', '0 tot 100', '60', '30', '90 %']);
  expect(cellsOf(/Huur die afloopt/)).toEqual(['onbekend', '0 tot 100', '40', '0', '0 %']);
  expect(cellsOf(/Samen/)).toEqual(['gewicht zonder gegevens: 40', '100', '30', '54 %']);
});

test('C-6: outside the own area there are weights and no values', () => {
  const parts = score.parts.map((one) => ({
    ...one,
    value: null,
    points: null,
    coverage: null,
    state: 'hidden' as const,
  }));
  render(<ScorePartsTable score={{ ...score, basis: 'published', parts }} />);
  expect(cellsOf(/Patiëntenstops/)).toEqual([
    'niet zichtbaar',
    '0 tot 100',
    '60',
    'niet zichtbaar',
    'niet zichtbaar',
  ]);
  expect(screen.queryByRole('row', { name: /Samen/ })).toBeNull();
});

test('the score stands beside how sure it is, what it might be, its change and the nation', () => {
  render(<ScoreFacts score={score} since="2026Q3" />);
  const words = document.body.textContent;
  for (const text of [
    '30 van 100',
    'gewone druk',
    '54 %',
    '30 tot 76',
    'Sinds Q3 2026',
    '▴ +3',
    'Nederland, Q3 2026',
  ]) {
    expect(words).toContain(text);
  }
});

test('a change that cannot be compared is said in words, never as 0', () => {
  render(<ScoreFacts score={{ ...score, change: null }} since={null} />);
  expect(document.body.textContent).toContain('niet te vergelijken');
});

test('the bar says in words what it draws', () => {
  render(<ScoreBar score={score} />);
  expect(
    screen.getByRole('img', { name: 'Opbouw van de score: Patiëntenstops 30. Nog mogelijk: 46 punten.' }),
  ).toBeDefined();
});
