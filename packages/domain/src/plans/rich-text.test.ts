import { describe, expect, test } from 'vitest';
import {
  EMPTY_TEXT,
  isSafeLink,
  plainTextOf,
  RICH_TEXT_LIMITS,
  richTextSchema,
  wordsIn,
} from './rich-text.ts';

const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks[0] ? { marks } : {}),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const link = (href: string) => doc(paragraph(text('hier', { type: 'link', attrs: { href } })));
const isText = (value: unknown): boolean => richTextSchema.safeParse(value).success;
const firstError = (value: unknown) => richTextSchema.safeParse(value).error?.issues[0]?.message;

const everything = doc(
  { type: 'heading', attrs: { level: 3 }, content: [text('Kop')] },
  paragraph(text('vet', { type: 'bold' }, { type: 'italic' }), { type: 'hardBreak' }, text('gewoon')),
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('punt'))] }] },
  { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(text('een')), paragraph()] }] },
  { type: 'blockquote', content: [paragraph(text('citaat'))] },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [paragraph(text('jaar'))] },
          { type: 'tableCell', content: [paragraph(text('2027'))] },
        ],
      },
    ],
  },
);

describe('what a text may hold', () => {
  test('everything that the editor writes, as it was', () => {
    expect(richTextSchema.parse(everything)).toEqual(everything);
    expect(isText(EMPTY_TEXT)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a script', doc({ type: 'script', content: [text('alert(1)')] })],
    ['HTML', doc({ type: 'html', html: '<img onerror=alert(1)>' })],
    ['an image', doc({ type: 'image', attrs: { src: 'https://example.nl/x.png' } })],
    ['an attribute that runs', doc({ ...paragraph(text('x')), onclick: 'alert(1)' })],
    ['a style', doc({ ...paragraph(text('x')), attrs: { style: 'position:fixed' } })],
    ['a mark of another kind', doc(paragraph(text('x', { type: 'code' })))],
    ['a heading above the page', doc({ type: 'heading', attrs: { level: 1 }, content: [text('x')] })],
    ['an empty stretch of text', doc(paragraph(text('')))],
    ['a text outside a paragraph', doc(text('x'))],
    ['a list without items', doc({ type: 'bulletList', content: [] })],
    ['a key of the prototype', JSON.parse('{"type":"doc","content":[],"__proto__":{"x":1}}')],
    ['words', 'tekst'],
    ['nothing', null],
    ['a list', []],
  ])('%s is refused', (_, value) => {
    expect(isText(value)).toBe(false);
  });

  test.each([
    ['https://www.rijksoverheid.nl/a?b=c#d', true],
    ['http://example.nl', true],
    ['mailto:iemand@example.nl', true],
    ['javascript:alert(1)', false],
    [' JavaScript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,<script>', false],
    ['vbscript:x', false],
    ['file:///etc/passwd', false],
    ['blob:https://example.nl/x', false],
    ['/plannen/1', false],
    ['//example.nl', false],
    ['', false],
    [`https://example.nl/${'a'.repeat(RICH_TEXT_LIMITS.linkLength)}`, false],
  ])('a link to %s: %s', (href, isSafe) => {
    expect([isSafeLink(href), isText(link(href))]).toEqual([isSafe, isSafe]);
  });
});

describe('S-5: how large a text may be', () => {
  const nested = (depth: number): unknown => {
    let inner: unknown = paragraph(text('x'));
    for (let at = 0; at < depth; at += 1) inner = { type: 'blockquote', content: [inner] };
    return doc(inner);
  };

  test('nested a million deep it is refused by its size, without falling over', () => {
    expect(firstError(nested(1_000_000))).toBe('TEXT_TOO_LARGE');
    // doc 0, quotes 1 … n, the paragraph and its text below them.
    expect(isText(nested(RICH_TEXT_LIMITS.depth - 2))).toBe(true);
    expect(firstError(nested(RICH_TEXT_LIMITS.depth - 1))).toBe('TEXT_TOO_LARGE');
  });

  test('nested where no text stands it is refused by its shape', () => {
    let deep: unknown = 'x';
    for (let at = 0; at < 1_000_000; at += 1) deep = { attrs: deep };
    expect(isText(doc({ type: 'paragraph', attrs: deep }))).toBe(false);
    let list: unknown = [];
    for (let at = 0; at < 1_000_000; at += 1) list = [list];
    expect(isText(doc({ type: 'paragraph', content: list }))).toBe(false);
  });

  test('as many characters as fit, and not one more', () => {
    const long = (length: number) => doc(paragraph(text('a'.repeat(length))));
    expect(isText(long(RICH_TEXT_LIMITS.characters))).toBe(true);
    expect(firstError(long(RICH_TEXT_LIMITS.characters + 1))).toBe('TEXT_TOO_LARGE');
  });

  test('where links go to counts along: many long ones are a large text too', () => {
    const href = `https://a.example/${'x'.repeat(1_900)}`;
    const linked = (count: number) =>
      doc(paragraph(...Array.from({ length: count }, () => text('x', { type: 'link', attrs: { href } }))));
    expect(isText(linked(30))).toBe(true);
    expect(firstError(linked(40))).toBe('TEXT_TOO_LARGE');
    expect(isText(doc(paragraph({ type: 'text', text: 'x', marks: [null, { attrs: null }] })))).toBe(false);
  });

  test('as many nodes as fit, and not one more', () => {
    const many = (count: number) => doc(...Array.from({ length: count }, () => ({ type: 'paragraph' })));
    expect(isText(many(RICH_TEXT_LIMITS.nodes - 1))).toBe(true);
    expect(firstError(many(RICH_TEXT_LIMITS.nodes))).toBe('TEXT_TOO_LARGE');
  });
});

describe('the words of a text', () => {
  test('without its form: blocks by line, cells by tab', () => {
    const parsed = richTextSchema.parse(everything);
    expect(plainTextOf(parsed)).toBe('Kop\nvet\ngewoon\npunt\neen\n\ncitaat\njaar\t2027');
    expect(wordsIn(parsed)).toBe(8);
  });

  test('white space is no word', () => {
    expect(wordsIn(richTextSchema.parse(doc(paragraph(text(' \u00a0\t ')), paragraph())))).toBe(0);
  });
});
