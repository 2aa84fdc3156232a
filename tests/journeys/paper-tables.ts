import { strFromU8, unzipSync } from 'fflate';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';

/** A table as its cells say it, its header first; white space is one space. */
export type PaperTable = readonly (readonly string[])[];
/** The words of a document in their order without white space, and its tables. */
export type ReadPaper = { readonly words: string; readonly tables: readonly PaperTable[] };

/** A line break on paper is a space on the screen, and an amount has a space that does not break. */
export const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
/** Where a line breaks is not what it says. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** Runs in the page, whose browser reads XML. */
function readWord(xml: string): { words: string; tables: string[][][] } {
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const all = (from: Document | Element, name: string): Element[] => [
    ...from.getElementsByTagNameNS(space, name),
  ];
  const textOf = (from: Document | Element): string =>
    all(from, '*')
      .map((element) => {
        if (element.localName === 't') return element.textContent;
        return element.localName === 'br' || element.localName === 'p' ? ' ' : '';
      })
      .join('');
  const tables = all(document, 'tbl').map((table) =>
    all(table, 'tr').map((row) => all(row, 'tc').map(textOf)),
  );
  return { words: textOf(document), tables };
}

/** The words and tables of a Word file. */
export async function wordPaper(page: Page, bytes: Uint8Array): Promise<ReadPaper> {
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new Error('this is no Word file');
  const { words, tables } = await page.evaluate(readWord, strFromU8(part));
  return { words: squeezed(words), tables: tables.map((table) => table.map((row) => row.map(flat))) };
}

/** What the tree of a tagged PDF is made of: what each part is, and which marks in the page it has. */
type Branch = { readonly role: string; readonly children: readonly (Branch | Leaf)[] };
type Leaf = { readonly type: string; readonly id?: string };
const isBranch = (node: Branch | Leaf): node is Branch => 'role' in node;

/** Reads what is marked on a page by its mark; words without one, on every page, have none. */
async function marksOf(pdf: PDFDocumentProxy, number: number): Promise<Map<string, string>> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marks = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      if (id) marks.set(id, `${marks.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return marks;
}

/** The words and tables of a tagged PDF, as who listens to it is told; a table goes on over pages. */
export async function pdfPaper(bytes: Uint8Array): Promise<ReadPaper> {
  // It says on starting that it cannot draw without a canvas; here it only reads.
  const quiet = vi.spyOn(console, 'warn').mockReturnValue();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  quiet.mockRestore();
  const task = getDocument({ data: bytes, useSystemFonts: false, disableFontFace: true });
  const pdf = await task.promise;
  const tables: string[][][] = [];
  let words = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const marks = await marksOf(pdf, number);
    const tree = (await (await pdf.getPage(number)).getStructTree()) as Branch | null;
    if (!tree) throw new Error(`page ${number} is not tagged`);
    const textOf = (node: Branch | Leaf): string =>
      isBranch(node) ? node.children.map(textOf).join(' ') : (marks.get(node.id ?? '') ?? '');
    const tablesIn = (node: Branch | Leaf): Branch[] =>
      isBranch(node) ? (node.role === 'Table' ? [node] : node.children.flatMap(tablesIn)) : [];
    words += textOf(tree);
    for (const table of tablesIn(tree)) {
      const rows = table.children
        .filter(isBranch)
        .map((row) => row.children.map((cell) => flat(textOf(cell))));
      const before = tables.at(-1);
      // Every page has the whole tree of a table that reaches it, with the words that stand there.
      const goesOn = before !== undefined && (rows[0]?.every((text) => text === '') ?? false);
      if (goesOn)
        tables.splice(
          -1,
          1,
          before.map((row, at) => row.map((text, cell) => flat(`${text} ${rows[at]?.[cell] ?? ''}`))),
        );
      else tables.push(rows);
    }
  }
  await task.destroy();
  return { words: squeezed(words), tables };
}
