import { matchHeaders } from '@regiovast/domain/imports/practice-columns';
import { expect, test } from 'vitest';
import { practiceTemplate } from './practice-template.ts';

test.each(['nl', 'en'] as const)(
  'the template in %s has every column once, as the server reads it',
  (language) => {
    const headers = practiceTemplate(language).trim().split(';');
    const { columns, missing, twice } = matchHeaders(headers);
    expect(columns.every(({ field }) => field !== null)).toBe(true);
    expect({ missing, twice }).toEqual({ missing: [], twice: [] });
  },
);
