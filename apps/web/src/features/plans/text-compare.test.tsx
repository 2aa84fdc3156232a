import type { RichText } from '@regiovast/domain/plans/rich-text';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { TextCompare } from './text-compare.tsx';

beforeAll(async () => {
  await startLanguage();
  await import('./plan-words.ts');
});
afterEach(cleanup);

const doc = (...lines: string[]): RichText => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});
const draw = (before: RichText, after: RichText) =>
  render(<TextCompare before={before} after={after} beforeLabel="Van de ander" afterLabel="Van mij" />);

test('S-3: what came and went is said in words too, under whose text it is', () => {
  draw(doc('Wij starten in 2027', 'Slot'), doc('Wij starten in 2028', 'Slot'));
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Van de ander',
    'Van mij',
  ]);
  expect(screen.getByRole('deletion').textContent).toBe('verwijderd: 2027');
  expect(screen.getByRole('insertion').textContent).toBe('toegevoegd: 2028');
  expect(screen.getByText('1 regel verschilt.')).toBeDefined();
});

test('two equal texts say so', () => {
  draw(doc('Slot'), doc('Slot'));
  expect(screen.getByText('Beide teksten zijn gelijk.')).toBeDefined();
});
