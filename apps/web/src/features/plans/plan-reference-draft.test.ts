import type { Criterion, DocumentTemplate } from '@regiovast/domain/plans/plan-reference';
import { expect, test } from 'vitest';
import { withoutRow, withRow, withRowMoved } from '../../lib/keyed-list.ts';
import {
  draftOfItems,
  itemsOfDraft,
  readReference,
  sectionsLeft,
  withNewRow,
} from './plan-reference-draft.ts';

const words = (label: string) => ({ label, text: '' });
const criterion = (code: string): Criterion => ({
  code,
  nl: words(code),
  en: words(code),
  isProposal: true,
  source: '',
  sections: ['SOLL'],
});
const letter = (nl: string): DocumentTemplate[] =>
  (['plan', 'summary', 'decisionLetter'] as const).map((code) => ({
    code,
    blocks: [{ kind: 'paragraph', nl, en: 'To {{rhoName}}' }],
  }));
const ABOUT = { validFrom: '2026-11-22', source: 'proef', reason: 'proef', latest: 1 };

test('Q-8: what was filled in comes out as it was, rows and documents', () => {
  const items = [criterion('ONE'), criterion('TWO')];
  expect(itemsOfDraft(draftOfItems(items))).toEqual(items);
  expect(itemsOfDraft(draftOfItems(letter('Aan {{rhoName}}')))).toEqual(letter('Aan {{rhoName}}'));
  expect(readReference('criteria', items, ABOUT).input).toEqual({ kind: 'criteria', items, ...ABOUT });
});

test('rows move, change and go by their key', () => {
  const { rows } = draftOfItems([criterion('ONE'), criterion('TWO')]);
  const codes = (list: typeof rows) => list.map(({ item }) => item.code);
  expect(codes(withRowMoved(rows, 1, -1))).toEqual(['TWO', 'ONE']);
  expect(withRowMoved(rows, 1, 1)).toBe(rows);
  expect(codes(withRow(rows, { key: 0, isNew: false, item: criterion('THREE') }))).toEqual(['THREE', 'TWO']);
  const added = withNewRow('criteria', withoutRow(rows, 0));
  expect(added.map(({ key, isNew }) => [key, isNew])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('S-5: a row that is not complete is named by its number and its fields', () => {
  const { rows } = draftOfItems([criterion('ONE')]);
  const items = itemsOfDraft({ rows: withNewRow('criteria', rows), documents: [] });
  expect(readReference('criteria', items, ABOUT).issues).toEqual([
    { kind: 'ITEM', number: 2, fields: ['code', 'nl', 'en'] },
  ]);
  expect(readReference('criteria', [criterion('ONE'), criterion('ONE')], ABOUT).issues).toEqual([
    { kind: 'CODE_TWICE' },
  ]);
  expect(readReference('criteria', [], ABOUT).issues).toEqual([{ kind: 'LIST' }]);
});

test('L-6: a mark that nothing fills in is named before anything is sent', () => {
  expect(readReference('documents', letter('Beste {{naam}}'), ABOUT).issues).toEqual([
    { kind: 'MARK', mark: 'naam' },
  ]);
  expect(readReference('documents', letter('Aan {{rhoName}}'), ABOUT).input).not.toBe(null);
});

test('a template asks each section once: only what is left can be added', () => {
  const all = sectionsLeft([]);
  expect(all).toContain('APPENDIX');
  let rows = withNewRow('template', []);
  for (let count = 1; count < all.length; count += 1) rows = withNewRow('template', rows);
  expect(sectionsLeft(rows)).toEqual([]);
  expect(withNewRow('template', rows)).toBe(rows);
});
