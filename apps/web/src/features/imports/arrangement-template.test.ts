import { matchArrangementHeaders } from '@regiovast/domain/imports/arrangement-file-columns';
import { expect, test } from 'vitest';
import { arrangementTemplate } from './arrangement-template.ts';

test.each(['nl', 'en'] as const)('the template in %s has every column once', (language) => {
  const [header = ''] = arrangementTemplate(language).slice(1).trim().split('\r\n');
  const { columns, missing, twice } = matchArrangementHeaders(header.split(';'));
  expect({ missing, twice }).toEqual({ missing: '', twice: '' });
  expect(columns.filter(({ field }) => field === null)).toEqual([]);
});
