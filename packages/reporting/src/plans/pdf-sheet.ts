import PDFDocument from 'pdfkit';
import type { Paper, Run } from '../papers/paper-blocks.ts';
import { FACE_NAMES, fontOf, type Face } from './paper-fonts.ts';
import { printable } from '../papers/printable.ts';

export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

const INK = '#1f2933';
const QUIET = '#52606d';
const LINK = '#1f5fa8';
export const LINE = '#c5ccd3';
export const SHADE = '#eef2f5';

/** Points. */
export type Look = {
  readonly margin: number;
  /** Around the words of a cell. */
  readonly padding: number;
  readonly body: number;
  readonly cell: number;
  readonly title: number;
  readonly headings: readonly [number, number, number];
  readonly gap: number;
};
const NORMAL: Look = {
  margin: 62,
  padding: 4,
  body: 10.5,
  cell: 9,
  title: 22,
  headings: [15, 12.5, 11],
  gap: 6,
};
const COMPACT: Look = {
  margin: 44,
  padding: 2.5,
  body: 9,
  cell: 8,
  title: 16,
  headings: [11.5, 10, 9.5],
  gap: 3,
};
const RUNNING = 8;

/** A document that is being drawn: page, type, and the tree that says what each part is. */
export type Sheet = {
  readonly doc: Pdf;
  readonly look: Look;
  readonly left: number;
  readonly width: number;
  readonly bottom: () => number;
};

/** The face of a run among the four. */
const faceOf = ({ isBold = false, isItalic = false }: Pick<Run, 'isBold' | 'isItalic'>): Face =>
  isBold ? (isItalic ? 'boldItalic' : 'bold') : isItalic ? 'italic' : 'regular';

/** S-7 · an empty tagged document in the language of its reader, with its own fonts. */
export function newSheet(paper: Paper): Sheet {
  const look = paper.isCompact ? COMPACT : NORMAL;
  const savedAt = new Date(paper.savedAt);
  // The types do not know yet that a file of a font is taken, nor this subset.
  const options = {
    size: 'A4',
    margins: { top: look.margin, bottom: look.margin, left: look.margin, right: look.margin },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: paper.language === 'nl' ? 'nl-NL' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    font: fontOf('regular'),
    info: {
      Title: printable(paper.title),
      Subject: printable(paper.subject),
      Author: printable(paper.author),
      Keywords: printable(paper.running),
      CreationDate: savedAt,
      ModDate: savedAt,
    },
  } as unknown as PDFKit.PDFDocumentOptions;
  const doc = new PDFDocument(options);
  for (const face of FACE_NAMES) doc.registerFont(face, fontOf(face));
  doc.font('regular').fontSize(look.body).fillColor(INK);
  // Every page begins in black.
  doc.on('pageAdded', () => inkOn(doc));
  return {
    doc,
    look,
    left: look.margin,
    width: doc.page.width - 2 * look.margin,
    bottom: () => doc.page.height - look.margin,
  };
}

/** A page does not know the colour of the one before it. */
export const inkOn = (doc: Pdf): Pdf => doc.fillColor(INK);

/** Goes on on a new page when less than this is left. */
export function keepRoom({ doc, bottom }: Sheet, points: number): void {
  if (doc.y + points > bottom()) doc.addPage();
}

/** A piece with its own place in the tree; what it draws is read aloud as that. */
export function tagged(parent: Element, element: Element, draw: () => void): void {
  parent.add(element);
  element.add(draw);
  element.end();
}

/** Draws what is no part of the words: lines, shades, what stands on every page. */
export function artifact(doc: Pdf, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

/** Lines of runs, each link an element of its own, at an indent. */
export function drawRuns(
  { doc, look, left, width }: Sheet,
  parent: Element,
  runs: readonly Run[],
  {
    indent = 0,
    isQuiet = false,
    size = look.body,
  }: { indent?: number; isQuiet?: boolean; size?: number } = {},
): void {
  const element = doc.struct('P');
  parent.add(element);
  doc.fontSize(size);
  runs.forEach((run, index) => {
    const isLast = index === runs.length - 1;
    const text = printable(run.text).replaceAll('\t', ' ');
    const draw = (): void => {
      doc.font(faceOf(run)).fillColor(run.href === undefined ? (isQuiet ? QUIET : INK) : LINK);
      const options = {
        width: width - indent,
        lineGap: size * 0.2,
        continued: !isLast,
        link: run.href ?? null,
        underline: run.href !== undefined,
      };
      if (index === 0) doc.text(text, left + indent, doc.y, options);
      else doc.text(text, options);
    };
    if (run.href === undefined) element.add(draw);
    else tagged(element, doc.struct('Link'), draw);
  });
  element.end();
  doc.font('regular').fillColor(INK);
  doc.y += look.gap;
}

/** Number, version, hash and page on every page, as no part of the words. */
export function drawRunning({ doc, look, left, width }: Sheet, paper: Paper): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index);
    // Below the margin there is no page to go on to.
    doc.page.margins.bottom = 0;
    artifact(doc, 'Pagination', () => {
      doc.font('regular').fontSize(RUNNING).fillColor(QUIET);
      const line = { width, lineBreak: false, height: RUNNING * 2, ellipsis: true } as const;
      doc.text(printable(paper.running), left, look.margin / 2 - RUNNING / 2, line);
      const foot = doc.page.height - look.margin / 2 - RUNNING / 2;
      const page = paper.pageWords
        .replace('{{page}}', String(index - start + 1))
        .replace('{{pages}}', String(count));
      doc.text(printable(paper.subject), left, foot, { ...line, width: width * 0.7 });
      doc.text(page, left, foot, { ...line, align: 'right' });
    });
  }
}

/** The bytes of a finished document. */
export function bytesOf(doc: Pdf): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  doc.on('error', reject);
  doc.end();
  return promise;
}
