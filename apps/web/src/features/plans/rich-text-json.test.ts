import { EMPTY_TEXT, plainTextOf, richTextSchema } from '@regiovast/domain/plans/rich-text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRichText } from './rich-text-json.ts';

const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks[0] ? { marks } : {}),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });

describe('L-1: what the editor holds becomes the closed tree that is stored', () => {
  test('attributes go, headings become level 3 or 4, and marks stand in one order', () => {
    const heading = (level: unknown) => ({
      type: 'heading',
      attrs: { level, id: 'x' },
      content: [text('Kop')],
    });
    const json = doc(
      { type: 'paragraph', attrs: { style: 'color:red', class: 'x' }, content: [text('a')] },
      heading(1),
      heading(6),
      heading('x'),
      paragraph(text('b', { type: 'italic' }, { type: 'bold' }, { type: 'strike' })),
    );
    const kop = [text('Kop')];
    expect(toRichText(json)).toEqual(
      doc(
        paragraph(text('a')),
        { type: 'heading', attrs: { level: 3 }, content: kop },
        { type: 'heading', attrs: { level: 4 }, content: kop },
        { type: 'heading', attrs: { level: 3 }, content: kop },
        paragraph(text('b', { type: 'bold' }, { type: 'italic' })),
      ),
    );
  });

  test('a link to the web stays without its other attributes; one that runs a script keeps only its words', () => {
    const link = (href: unknown) => text('hier', { type: 'link', attrs: { href, target: '_blank' } });
    expect(
      toRichText(doc(paragraph(link('https://example.nl/'), link('javascript:alert(1)'), link(7)))),
    ).toEqual(
      doc(
        paragraph(
          text('hier', { type: 'link', attrs: { href: 'https://example.nl/' } }),
          text('hier'),
          text('hier'),
        ),
      ),
    );
  });

  test('what the tree does not know becomes paragraphs of its text', () => {
    const json = doc(
      { type: 'codeBlock', content: [text('code')] },
      { type: 'details', content: [paragraph(text('een')), { type: 'box', content: [text('twee')] }] },
      text('los'),
      { type: 'image', attrs: { src: 'x' } },
    );
    expect(toRichText(json)).toEqual(
      doc(paragraph(text('code')), paragraph(text('een')), paragraph(text('twee')), paragraph(text('los'))),
    );
  });

  test('a table keeps its spans where there are any; an item, quote and cell are never without a paragraph', () => {
    const cell = (type: string, attrs: object, ...content: object[]) => ({ type, attrs, content });
    const json = doc(
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              cell('tableHeader', { colspan: 2, rowspan: 1, colwidth: [3] }, paragraph(text('Jaar'))),
              cell('tableCell', { colspan: 1, rowspan: 1 }),
            ],
          },
          { type: 'tableRow', content: [] },
        ],
      },
      { type: 'bulletList', content: [{ type: 'listItem', content: [] }, paragraph(text('los punt'))] },
      { type: 'orderedList', content: [] },
    );
    const empty = { type: 'paragraph' };
    expect(toRichText(json)).toEqual(
      doc(
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                {
                  type: 'tableHeader',
                  attrs: { colspan: 2, rowspan: 1 },
                  content: [paragraph(text('Jaar'))],
                },
                { type: 'tableCell', content: [empty] },
              ],
            },
          ],
        },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [empty] },
            { type: 'listItem', content: [paragraph(text('los punt'))] },
          ],
        },
      ),
    );
  });

  test('empty lines at the end are the cursor’s, and an empty editor is an empty text', () => {
    const line = { type: 'paragraph' };
    expect(toRichText(doc(line, paragraph(text('a')), line, line))).toEqual(doc(line, paragraph(text('a'))));
    expect(toRichText(doc(line, line))).toEqual(EMPTY_TEXT);
    expect([null, 'x', 7, {}].map(toRichText)).toEqual([EMPTY_TEXT, EMPTY_TEXT, EMPTY_TEXT, EMPTY_TEXT]);
  });

  test('what is nested too deep is written out in lines, however deep', () => {
    let deep: object = paragraph(text('diep'), { type: 'hardBreak' }, text('woord'));
    for (let at = 0; at < 100_000; at += 1) deep = { type: 'blockquote', content: [deep] };
    const stored = toRichText(doc(deep, paragraph(text('erna'))));
    expect(richTextSchema.safeParse(stored).success).toBe(true);
    expect(plainTextOf(stored)).toBe('diep\nwoord\nerna');
  });

  const words = fc.constantFrom('zorg', 'huisarts', ' ', '2027', '');
  const { tree } = fc.letrec<{ tree: object; inline: object }>((tie) => ({
    inline: fc.oneof(
      words.map((word) => text(word)),
      fc.constant({ type: 'hardBreak' }),
      words.map((word) => text(word, { type: 'link', attrs: { href: 'javascript:x' } })),
    ),
    tree: fc.oneof(
      { depthSize: 'medium' },
      tie('inline'),
      fc.record({
        type: fc.constantFrom(
          'paragraph',
          'heading',
          'bulletList',
          'orderedList',
          'listItem',
          'blockquote',
          'table',
          'tableRow',
          'tableCell',
          'unknown',
        ),
        attrs: fc.constantFrom(undefined, { level: 2, colspan: 99 }),
        content: fc.array(tie('tree'), { maxLength: 4 }),
      }),
    ),
  }));
  const textsIn = (json: unknown): string[] => {
    const { text: own, content } = json as { text?: string; content?: unknown[] };
    return [...(own ? [own] : []), ...(content ?? []).flatMap(textsIn)];
  };

  test('L-1: whatever the tree, it can be stored and every word of it is kept in its order', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (content) => {
        const stored = toRichText(doc(...content));
        expect(richTextSchema.safeParse(stored).error).toBeUndefined();
        expect(textsIn(stored).join('')).toBe(textsIn(doc(...content)).join(''));
        expect(toRichText(stored)).toEqual(stored);
      }),
    );
  });
});
