import type { Paper, PaperBlock } from '../papers/paper-blocks.ts';
import { drawTable } from './pdf-table.ts';
import { linesIn } from './pdf-lines.ts';
import {
  bytesOf,
  drawRunning,
  drawRuns,
  type Element,
  inkOn,
  keepRoom,
  newSheet,
  type Sheet,
  tagged,
} from './pdf-sheet.ts';
import { printable } from '../papers/printable.ts';

const INDENT = 16;
const TAGS = ['H2', 'H3', 'H4'] as const;

type HeadingBlock = Extract<PaperBlock, { kind: 'heading' }>;
type Heading = { readonly block: HeadingBlock; page: number };
/** Where an entry of the contents has its room, until it is known on which page its heading stands. */
type Entry = {
  readonly heading: Heading;
  readonly name: string;
  readonly page: number;
  readonly top: number;
  readonly item: Element;
};
/** What is drawn where, and on which page each heading came to stand. */
type Drawing = {
  readonly sheet: Sheet;
  readonly headings: readonly Heading[];
  readonly entries: Entry[];
  readonly seen: { heading: number };
  readonly marks: { chapter: PDFKit.PDFOutline | null };
};

export type PdfFile = { readonly bytes: Uint8Array; readonly pages: number };

/**
 * L-6, S-7 · the document as a tagged PDF: headings, paragraphs, lists and tables are named as such, the fonts are in
 * it, and it has bookmarks and a table of contents with pages.
 */
export async function paperPdf(paper: Paper): Promise<PdfFile> {
  const sheet = newSheet(paper);
  const { doc, look, left, width } = sheet;
  const root = doc.struct('Document');
  doc.addStructure(root);
  tagged(root, doc.struct('H1'), () => {
    doc.font('bold').fontSize(look.title).text(printable(paper.title), left, doc.y, { width });
  });
  drawRuns(sheet, root, [{ text: paper.subject }], { isQuiet: true, size: look.body + 1 });
  doc.y += look.gap;
  const drawing: Drawing = {
    sheet,
    headings: paper.blocks.flatMap((block) => (block.kind === 'heading' ? [{ block, page: 0 }] : [])),
    entries: [],
    seen: { heading: 0 },
    marks: { chapter: null },
  };
  for (const block of paper.blocks) drawBlock(drawing, root, block, 0);
  for (const entry of drawing.entries) drawEntry(sheet, entry);
  root.end();
  drawRunning(sheet, paper);
  const { count } = doc.bufferedPageRange();
  return { bytes: await bytesOf(doc), pages: count };
}

function drawBlock(drawing: Drawing, parent: Element, block: PaperBlock, indent: number): void {
  const { sheet } = drawing;
  const { doc, look } = sheet;
  switch (block.kind) {
    case 'heading':
      drawHeading(drawing, parent, block);
      return;
    case 'paragraph':
      drawRuns(sheet, parent, block.runs, { indent });
      return;
    case 'note':
      drawRuns(sheet, parent, [{ text: block.text, isItalic: true }], {
        indent,
        isQuiet: true,
        size: look.body - 1,
      });
      return;
    case 'contents':
      drawContents(drawing, parent);
      return;
    case 'list':
      drawList(drawing, parent, block, indent);
      return;
    case 'quote': {
      const element = doc.struct('BlockQuote');
      parent.add(element);
      for (const child of block.blocks) drawBlock(drawing, element, child, indent + INDENT);
      element.end();
      return;
    }
    case 'facts':
      drawTable(sheet, parent, {
        kind: 'table',
        title: '',
        header: [],
        rows: block.rows,
        widths: [3, 7],
        figures: [],
        hasRowHeaders: true,
      });
      return;
    case 'table':
      drawTable(sheet, parent, block);
      return;
    default:
      block satisfies never;
  }
}

const nameOf = (index: number): string => `heading-${index}`;

function drawHeading(drawing: Drawing, parent: Element, { level, text }: HeadingBlock): void {
  const { sheet, headings, seen, marks } = drawing;
  const { doc, look, left, width } = sheet;
  const size = look.headings[level - 1] ?? look.body;
  const tag = TAGS[level - 1] ?? 'H4';
  doc.y += level === 1 ? 2 * look.gap : look.gap;
  keepRoom(sheet, size * 1.3 + 4 * look.body);
  const place = headings[seen.heading];
  if (place) place.page = doc.bufferedPageRange().count;
  doc.addNamedDestination(nameOf(seen.heading), 'XYZ', left, doc.y, null);
  seen.heading += 1;
  const title = printable(text).replaceAll('\n', ' ');
  if (level === 1) marks.chapter = doc.outline.addItem(title);
  else if (level === 2) (marks.chapter ?? doc.outline).addItem(title);
  tagged(parent, doc.struct(tag), () => {
    doc.font('bold').fontSize(size).text(title, left, doc.y, { width });
  });
  doc.font('regular').fontSize(look.body);
  doc.y += look.gap / 2;
}

/** Room for chapters and their parts; their pages are not known yet. */
function drawContents({ sheet, headings, entries, seen }: Drawing, parent: Element): void {
  const { doc, look } = sheet;
  const list = doc.struct('TOC');
  parent.add(list);
  headings.forEach((heading, index) => {
    const { level } = heading.block;
    // The heading of the contents is no part of them.
    if (level === 3 || index < seen.heading) return;
    const leading = entrySize(sheet, level) * 1.5;
    keepRoom(sheet, leading);
    const item = doc.struct('TOCI');
    list.add(item);
    const page = doc.bufferedPageRange().count - 1;
    entries.push({ heading, name: nameOf(index), page, top: doc.y, item });
    doc.y += leading;
  });
  doc.y += look.gap;
}

const entrySize = ({ look }: Sheet, level: number): number => (level === 1 ? look.body : look.body - 1);

/** A chapter or part with its page, to be followed; drawn where its room is. */
function drawEntry(sheet: Sheet, { heading, name, page, top, item }: Entry): void {
  const { doc, left, width } = sheet;
  const { level, text } = heading.block;
  const indent = level === 1 ? 0 : INDENT;
  doc.switchToPage(page);
  inkOn(doc);
  doc.font(level === 1 ? 'bold' : 'regular').fontSize(entrySize(sheet, level));
  const room = width - indent - 40;
  const [line = ''] = linesIn(doc, text, room);
  tagged(item, doc.struct('Link'), () => {
    // With a space behind it, or the title and its page are read as one word.
    doc.text(`${line} `, left + indent, top, { width: room, lineBreak: false, goTo: name });
    const number = String(heading.page);
    doc.text(number, left + width - doc.widthOfString(number), top, { lineBreak: false });
  });
}

function drawList(
  drawing: Drawing,
  parent: Element,
  { items, isOrdered }: Extract<PaperBlock, { kind: 'list' }>,
  indent: number,
): void {
  const { sheet } = drawing;
  const { doc, look, left } = sheet;
  const list = doc.struct('L');
  parent.add(list);
  items.forEach((blocks, index) => {
    const item = doc.struct('LI');
    list.add(item);
    keepRoom(sheet, look.body * 1.4);
    const top = doc.y;
    tagged(item, doc.struct('Lbl'), () => {
      doc.font('regular').fontSize(look.body);
      doc.text(isOrdered ? `${index + 1}.` : '•', left + indent, top, { lineBreak: false });
    });
    doc.y = top;
    const body = doc.struct('LBody');
    item.add(body);
    for (const block of blocks) drawBlock(drawing, body, block, indent + INDENT);
    body.end();
    item.end();
  });
  list.end();
}
