import { mapImport } from '@regiovast/domain/plans/import-mapping';
import { plainTextOf } from '@regiovast/domain/plans/rich-text';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ReadDocument, readHtml, readPlainText, readWordFile } from './plan-import-read.ts';

const read = (html: string): ReadDocument => {
  const document = readHtml(html, 'afbeelding');
  if (typeof document === 'string') throw new Error(document);
  return document;
};
const shown = ({ blocks }: ReadDocument) =>
  blocks.map(({ block, level }) => [block.type, level, plainTextOf({ type: 'doc', content: [block] })]);

describe('L-1: a document is read into blocks', () => {
  test('headings keep their level, lists and tables their form', () => {
    const html =
      '<h1>1. Afbakening</h1><p>Zes <strong>gemeenten</strong></p><h2>Werkwijze</h2><ul><li>een</li><li>twee</li></ul>' +
      '<table><tr><td><p>jaar</p></td><td><p>2027</p></td></tr></table>';
    expect(shown(read(html))).toEqual([
      ['heading', 1, '1. Afbakening'],
      ['paragraph', null, 'Zes gemeenten'],
      ['heading', 2, 'Werkwijze'],
      ['bulletList', null, 'een\ntwee'],
      ['table', null, 'jaar\t2027'],
    ]);
  });

  test('an image leaves a mark with its description, and is counted', () => {
    const document = read('<p>Zie <img src="https://example.nl/x.png" alt="Kaart"> en <img></p>');
    expect([document.images, shown(document)]).toEqual([
      2,
      [['paragraph', null, 'Zie [afbeelding: Kaart] en [afbeelding]']],
    ]);
  });

  test('scripts, styles and links that run something leave nothing', () => {
    const html =
      '<style>p{}</style><script>alert(1)</script><p onclick="x()">Tekst <a href="javascript:alert(1)">hier</a></p>' +
      '<svg onload="alert(1)"></svg><iframe src="https://example.nl"></iframe>';
    expect(JSON.stringify(read(html).blocks)).not.toMatch(/alert|onclick|javascript|iframe/);
    expect(shown(read(html))).toEqual([['paragraph', null, 'Tekst hier']]);
  });

  test('what Word wraps in divisions and spans is read through', () => {
    const html =
      '<div class=WordSection1><h1 style="mso-list:l0"><span>3.<span> </span></span>Huisvesting</h1><div><p class=MsoNormal>Krap</p></div></div>';
    const names = [{ code: 'HOUSING', nl: 'Huisvesting', en: 'Housing' }] as const;
    expect(mapImport(read(html).blocks, names).map(({ code }) => code)).toEqual(['HOUSING']);
  });

  test('lines of text without form are paragraphs', () => {
    expect(readPlainText('Een\r\n\r\n  Twee \nDrie')).toMatchObject({
      blocks: ['Een', 'Twee', 'Drie'].map((text) => ({ block: { content: [{ text }] } })),
    });
  });

  test('what holds nothing, or is no document of Word, says so', async () => {
    expect(readHtml('<p> </p><div></div>', 'afbeelding')).toBe('empty');
    expect(readPlainText(' \n ')).toBe('empty');
    const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
    expect(await readWordFile(file('plan.pdf', 'PK\u0003\u0004'), 'afbeelding')).toBe('kind');
    expect(await readWordFile(file('plan.docx', '<html>'), 'afbeelding')).toBe('kind');
    const other = zipSync({
      'other.txt': new TextEncoder().encode('no document'),
    }) as Uint8Array<ArrayBuffer>;
    expect(await readWordFile(file('plan.docx', other), 'afbeelding')).toBe('broken');
  });

  test('a file that unpacks to far more than a plan is refused before it is unpacked', async () => {
    const huge = zipSync({
      'word/document.xml': new Uint8Array(201 * 1024 * 1024),
    }) as Uint8Array<ArrayBuffer>;
    expect(huge.byteLength).toBeLessThan(1024 * 1024);
    expect(await readWordFile(new File([huge], 'plan.docx'), 'afbeelding')).toBe('size');
  });
});
