import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbers, layoutDocument } from 'docx/layout';
import { docxFacts, docxTable } from './docx-table.ts';
import { BULLETS, docxRuns, NUMBERS, styleOf } from './docx-style.ts';
import type { PaperBlock, WordPaper } from './paper-blocks.ts';
import { printable } from './printable.ts';

/** Twentieths of a point: A4 and its margins. */
const PAGE = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1_247;
const COMPACT_MARGIN = 964;
const INDENT = 357;

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

type Child = ISectionOptions['children'][number];

/** Where a block stands: how deep, and in which of the numbered lists. */
type Place = { readonly depth: number; readonly next: { list: number } };

/** L-6 · the document as Word has it: real headings, a table of contents, header rows that repeat on the next page. */
export const paperDocx = async (paper: WordPaper): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toArrayBuffer(documentOf(paper)));

/** How many pages Word makes of it; null when that cannot be worked out. */
export function pagesInWord(paper: WordPaper): number | null {
  const { pages, stoppedAt } = layoutDocument(documentOf(paper));
  return stoppedAt === undefined ? pages.length : null;
}

function documentOf(paper: WordPaper): Document {
  const margin = paper.isCompact ? COMPACT_MARGIN : MARGIN;
  const place: Place = { depth: 0, next: { list: 0 } };
  const sectionOf = (isWide: boolean, childrenIn: (width: number) => Child[]): ISectionOptions => {
    const width = (isWide ? PAGE.height : PAGE.width) - 2 * margin;
    return {
      properties: {
        page: {
          // The library turns the page itself when it is to lie on its side.
          size: { ...PAGE, ...(isWide && { orientation: PageOrientation.LANDSCAPE }) },
          margin: { top: margin, bottom: margin, left: margin, right: margin, header: 567, footer: 567 },
        },
      },
      headers: { default: new Header({ children: [small(paper.running)] }) },
      footers: { default: footerOf(paper, width) },
      children: childrenIn(width),
    };
  };
  const { wideBlocks = [] } = paper;
  return new Document({
    title: printable(paper.title),
    subject: printable(paper.subject),
    creator: printable(paper.author),
    lastModifiedBy: 'Regiovast',
    description: printable(paper.running),
    // Laid out as Word does, so that the contents show their pages before anybody updates them.
    pageNumbers: estimatePageNumbers,
    ...styleOf(paper),
    sections: [
      sectionOf(false, (width) => [
        new Paragraph({ heading: HeadingLevel.TITLE, text: printable(paper.title) }),
        new Paragraph({ style: 'Subtitle', text: printable(paper.subject) }),
        ...paper.blocks.flatMap((block, index) =>
          // The heading of the contents is no part of them.
          block.kind === 'heading' && paper.blocks[index + 1]?.kind === 'contents'
            ? [new Paragraph({ style: 'TOCHeading', text: printable(block.text) })]
            : docxBlocks(block, place, width),
        ),
      ]),
      ...(wideBlocks.length === 0
        ? []
        : [sectionOf(true, (width) => wideBlocks.flatMap((block) => docxBlocks(block, place, width)))]),
    ],
  });
}

const small = (text: string): Paragraph =>
  new Paragraph({ style: 'Running', children: [new TextRun(printable(text))] });

function footerOf({ pageWords, subject, footing = subject }: WordPaper, width: number): Footer {
  const [before = '', between = '', after = ''] = pageWords.split(/\{\{pages?\}\}/u);
  return new Footer({
    children: [
      new Paragraph({
        style: 'Running',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun(printable(footing)),
          new TextRun({
            children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}

function docxBlocks(block: PaperBlock, place: Place, width: number): Child[] {
  const indent = place.depth > 0 ? { indent: { left: INDENT * place.depth } } : {};
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], text: printable(block.text) })];
    case 'paragraph':
      return [new Paragraph({ children: docxRuns(block.runs), ...indent })];
    case 'note':
      return [new Paragraph({ style: 'Note', children: docxRuns([{ text: block.text }]), ...indent })];
    case 'contents':
      return [
        new TableOfContents(undefined, {
          hyperlink: true,
          headingStyleRange: '1-2',
          beginDirty: false,
        }) as never,
      ];
    case 'list': {
      const instance = place.next.list;
      place.next.list += 1;
      return block.items.flatMap((item) =>
        item.flatMap((child, index) => {
          if (index > 0 || child.kind !== 'paragraph') {
            return docxBlocks(child, { ...place, depth: place.depth + 1 }, width);
          }
          const numbering = {
            reference: block.isOrdered ? NUMBERS : BULLETS,
            level: Math.min(place.depth, 5),
            instance,
          };
          return [new Paragraph({ style: 'ListParagraph', numbering, children: docxRuns(child.runs) })];
        }),
      );
    }
    case 'quote':
      return block.blocks.flatMap((child) => docxBlocks(child, { ...place, depth: place.depth + 1 }, width));
    case 'facts':
      return [docxFacts(block.rows, width), gap()];
    case 'table':
      return [docxTable(block, width), gap()];
    default:
      return block satisfies never;
  }
}

/** Word joins tables that nothing stands between. */
const gap = (): Paragraph => new Paragraph({ style: 'Gap' });
