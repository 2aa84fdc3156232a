import { expect, test } from 'vitest';
import { formatterOf } from '../../lib/format.ts';
import { periodText } from './period-text.ts';

test.each([
  ['2024/2025', '2024/2025'],
  ['2026Q2', 'Q2 2026'],
  ['2023-01-01 - 2026-01-01', '1 jan 2023 - 1 jan 2026'],
  ['eind 2024', 'eind 2024'],
])('the period %s is written %s', (label, text) => {
  expect(periodText(label, formatterOf('nl'))).toBe(text);
});
