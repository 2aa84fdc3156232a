import type { Refusal } from '@regiovast/domain/imports/import.views';
import { expect, test } from 'vitest';
import { pageOfRefusals } from './refusal-page.ts';

const refusal = (row: number): Refusal => ({
  row,
  column: 'naam',
  value: '=1',
  code: 'VALUE_MISSING',
  message: 'leeg',
});
const refusals = (count: number) => Array.from({ length: count }, (_, index) => refusal(index + 2));

test.each([
  [0, 1, 1, 0],
  [50, 1, 1, 50],
  [51, 1, 1, 50],
  [51, 2, 2, 1],
  [51, 9, 2, 1],
  [51, 0, 1, 50],
])('of %i refusals page %i is page %i with %i rows', (count, asked, page, rows) => {
  const shown = pageOfRefusals(refusals(count), asked);
  expect([shown.page, shown.rows.length]).toEqual([page, rows]);
});
