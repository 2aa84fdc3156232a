import { EMPTY_TEXT, plainTextOf, type RichText } from '@regiovast/domain/plans/rich-text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts, type DiffRow, type DiffSide } from './word-diff.ts';

const doc = (...lines: string[]): RichText => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) })),
});
const marked = (side: DiffSide | null): string | null =>
  side &&
  side.pieces
    .map(({ text, kind }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('');
const shown = (rows: readonly DiffRow[]) =>
  rows.map(({ kind, before, after }) => [kind, marked(before), marked(after)]);

describe('S-3, L-5: two texts beside each other', () => {
  test('a word that changed is marked on either side, and the rest is not', () => {
    expect(
      shown(compareTexts(doc('Wij starten in 2027', 'Slot'), doc('Wij starten in 2028', 'Slot'))),
    ).toEqual([
      ['changed', 'Wij starten in -[2027]', 'Wij starten in +[2028]'],
      ['same', 'Slot', 'Slot'],
    ]);
  });

  test('a line that came or went has nothing beside it', () => {
    expect(shown(compareTexts(doc('a', 'b', 'c'), doc('a', 'c', 'd')))).toEqual([
      ['same', 'a', 'a'],
      ['removed', '-[b]', null],
      ['same', 'c', 'c'],
      ['added', null, '+[d]'],
    ]);
    expect(shown(compareTexts(EMPTY_TEXT, doc('nieuw')))).toEqual([['added', null, '+[nieuw]']]);
    expect(compareTexts(EMPTY_TEXT, EMPTY_TEXT)).toEqual([]);
  });

  test('items and rows are lines of their own', () => {
    const item = (text: string) => ({
      type: 'listItem' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
    });
    const list = (...items: string[]): RichText => ({
      type: 'doc',
      content: [{ type: 'bulletList', content: items.map(item) }],
    });
    const rows = compareTexts(list('een', 'drie'), list('een', 'twee', 'drie'));
    expect(rows.map(({ kind, after }) => [kind, after?.form])).toEqual([
      ['same', 'item'],
      ['added', 'item'],
      ['same', 'item'],
    ]);
  });

  test('a line that was rewritten from end to end is one removed and one added text', () => {
    const long = (word: string) => doc(Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' '));
    const [row] = compareTexts(long('a'), long('b'));
    expect([row?.before?.pieces.length, row?.after?.pieces.length]).toEqual([1, 1]);
  });

  const anyText = fc
    .array(fc.array(fc.constantFrom('zorg', 'huis', 'arts', 'een'), { maxLength: 5 }), { maxLength: 8 })
    .map((lines) => doc(...lines.map((line) => line.join(' '))));
  const sideOf = (rows: readonly DiffRow[], side: 'before' | 'after'): string =>
    rows
      .flatMap((row) => row[side] ?? [])
      .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
      .filter(Boolean)
      .join('\n');

  test('whatever the texts, either side reads as its text does, whole and in order', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const rows = compareTexts(before, after);
        expect([sideOf(rows, 'before'), sideOf(rows, 'after')]).toEqual([
          plainTextOf(before),
          plainTextOf(after),
        ]);
        expect(rows.every(({ kind }) => kind === 'same')).toBe(
          rows.length === 0 || JSON.stringify(before) === JSON.stringify(after),
        );
      }),
    );
  });
});
