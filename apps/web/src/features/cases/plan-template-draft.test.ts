import type { PlanTemplateItem } from '@regiovast/domain/cases/plan-template';
import { expect, test } from 'vitest';
import {
  draftOfItems,
  readTemplate,
  withItem,
  withItemMoved,
  withNewItem,
  withoutItem,
} from './plan-template-draft.ts';

const item = (code: string, isRequired = true): PlanTemplateItem => ({
  code,
  nl: { label: code, hint: '' },
  en: { label: code, hint: '' },
  isRequired,
  isProposal: false,
  source: 'proef',
});
const DRAFT = draftOfItems([item('LEAD'), item('BRIDGING'), item('KEYS', false)]);
const codes = (draft: typeof DRAFT) => draft.map(({ code }) => code);

test('D-8: what was filled in comes out as it was', () => {
  expect(readTemplate(DRAFT)).toEqual({
    items: [item('LEAD'), item('BRIDGING'), item('KEYS', false)],
    issues: [],
  });
});

test('an item moves up and down, and stays at the ends', () => {
  expect(codes(withItemMoved(DRAFT, 1, -1))).toEqual(['BRIDGING', 'LEAD', 'KEYS']);
  expect(codes(withItemMoved(DRAFT, 1, 1))).toEqual(['LEAD', 'KEYS', 'BRIDGING']);
  expect(withItemMoved(DRAFT, 0, -1)).toBe(DRAFT);
  expect(withItemMoved(DRAFT, 2, 1)).toBe(DRAFT);
});

test('a new item has a key of its own, also after one was removed', () => {
  const added = withNewItem(withoutItem(DRAFT, 0));
  expect(added.map(({ key, isNew }) => [key, isNew])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
});

test('says what is wrong, each fault once', () => {
  expect(readTemplate(withNewItem(withNewItem(DRAFT))).issues).toContain('FIELDS');
  expect(readTemplate(draftOfItems([item('LEAD'), item('LEAD')])).issues).toEqual(['CODE_TWICE']);
  const [first] = DRAFT;
  if (!first) throw new Error('the draft is empty');
  const optional = withItem(draftOfItems([item('LEAD')]), { ...first, isRequired: false });
  expect(readTemplate(optional).issues).toEqual(['NOTHING_REQUIRED']);
});
