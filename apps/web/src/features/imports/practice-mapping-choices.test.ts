import type { PracticeMapping } from '@regiovast/domain/imports/practice-mapping';
import { expect, test } from 'vitest';
import { fieldOf, missingFields, withField } from './practice-mapping-choices.ts';

const MAPPING: PracticeMapping = {
  columns: { agbCode: 'Code', name: 'Praktijk', municipality: 'Plaats', ownershipForm: 'Soort' },
  fixed: {},
  sheet: null,
};

test('P-2: what is missing is named until a column or a fixed text gives it', () => {
  expect(missingFields(MAPPING)).toEqual(['referenceDate', 'source']);
  const fixed = { referenceDate: '2026-09-30', source: '  ' };
  expect(missingFields({ ...MAPPING, fixed })).toEqual(['source']);
});

test('P-2: a column means one field, and a field has one column', () => {
  const moved = withField(MAPPING, 'Praktijk', 'municipality');
  expect(moved.columns).toEqual({ agbCode: 'Code', municipality: 'Praktijk', ownershipForm: 'Soort' });
  expect([fieldOf(moved, 'Praktijk'), fieldOf(moved, 'Plaats')]).toEqual(['municipality', '']);
  expect(withField(MAPPING, 'Code', '').columns.agbCode).toBeUndefined();
});
