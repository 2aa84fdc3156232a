import { plainTextOf } from '@regiovast/domain/plans/rich-text';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { makePlanPaper } from '../fixture/plan-paper.ts';
import { pagesInWord } from '../papers/paper-docx.ts';
import { paperPdf } from './paper-pdf.ts';
import { planPaperFile } from './plan-paper-file.ts';
import { planPaperModel } from './plan-paper-model.ts';

/** A document reads four fonts; on a busy machine that takes longer than a sum. */
vi.setConfig({ testTimeout: 20_000 });

/** The parts of a Word file as text. */
async function wordOf(paper = makePlanPaper('plan'), language: 'nl' | 'en' = 'nl') {
  const { bytes } = await planPaperFile(paper, language, 'docx');
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const partOf = (name: string): string => parts.find(([known]) => known === name)?.[1] ?? '';
  const document = partOf('word/document.xml');
  return {
    document,
    styles: partOf('word/styles.xml'),
    core: partOf('docProps/core.xml'),
    header: parts.find(([name]) => name.startsWith('word/header'))?.[1] ?? '',
    footer: parts.find(([name]) => name.startsWith('word/footer'))?.[1] ?? '',
    paragraphs: [...document.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([xml]) => ({
      style: /<w:pStyle w:val="([^"]*)"/u.exec(xml)?.[1] ?? 'Normal',
      text: [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/gu)]
        .map(([run]) => run.replace(/<[^>]*>/gu, ''))
        .join(''),
    })),
  };
}

const pdfBytes = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('L-6: the Word document has real headings, header rows, page numbers, and says which version it is', async () => {
  const { paragraphs, document, styles, header, footer, core } = await wordOf();
  const withStyle = (style: string) => paragraphs.filter((p) => p.style === style).map(({ text }) => text);
  expect(withStyle('Title')).toEqual(['Continuïteitsplan: Plan Groningen']);
  expect(withStyle('Heading1')).toEqual(
    expect.arrayContaining(['Partners', 'Onderdeel priority', 'Doelen', 'Resultaatverplichtingen', 'Kosten']),
  );
  expect(withStyle('TOCHeading')).toEqual(['Inhoud']);
  expect(withStyle('TOC1').join()).toContain('Doelen');
  expect(document).toContain('<w:tblHeader/>');
  expect(styles).toContain('<w:lang w:val="nl-NL"/>');
  expect(header).toContain(`P-2026-7K4QD · versie 3 · controlegetal ${'ab'.repeat(6)}`);
  expect(footer).toContain('PAGE');
  expect(footer).toContain('NUMPAGES');
  expect(core).toContain('Continuïteitsplan: Plan Groningen');
});

test('L-6, A-6: its figures are those of the plan: cents as euro, unknown and suppressed in words', async () => {
  const text = (await wordOf()).paragraphs.map((p) => p.text);
  expect(text).toContain('€\u00a0125.000,00');
  expect(text).toContain('234.567 personen');
  expect(text).toContain('CBS, bevolking op 1 januari');
  expect(text).toContain('1 januari 2026');
  expect(text.filter((line) => line === 'onbekend').length).toBeGreaterThanOrEqual(2);
  expect(text).toContain('afgeschermd');
  expect(text).toContain('1.500 plaatsen');
  const english = (await wordOf(makePlanPaper('plan'), 'en')).paragraphs.map((p) => p.text);
  expect(english).toEqual(expect.arrayContaining(['€125,000.00', 'unknown', 'suppressed', '1 January 2026']));
});

test('R-1: a figure that was too old when it was frozen says so, once, and units are in the language of the reader', async () => {
  const dutch = (await wordOf()).paragraphs.map((p) => p.text);
  expect(dutch.filter((line) => line.endsWith('verlopen'))).toEqual(['1 januari 2026verlopen']);
  expect(dutch.filter((line) => line.startsWith('Verlopen: '))).toHaveLength(1);
  const english = (await wordOf(makePlanPaper('plan'), 'en')).paragraphs.map((p) => p.text);
  expect(english).toContain('234,567 persons');
  expect(english.join()).toContain('per 10,000 inhabitants');
  const fresh = await wordOf(makePlanPaper('plan', { expiredFigures: [] }));
  expect(fresh.document).not.toMatch(/verlopen/iu);
});

test('L-6: no word of a section is lost on the way to paper', async () => {
  const paper = makePlanPaper('plan');
  const { document } = await wordOf(paper);
  const shown = document.replaceAll('</w:p>', ' ').replace(/<[^>]*>/gu, '');
  for (const { document: rich } of paper.content.sections) {
    for (const word of plainTextOf(rich).split(/\s+/u)) expect(shown).toContain(word);
  }
  expect(document).toContain('<w:b/>');
});

test('C-2: a decision letter says outcome, reasons and messages; nothing of it stands in a plan without a decision', async () => {
  const text = (await wordOf(makePlanPaper('decisionLetter'))).paragraphs.map((p) => p.text);
  expect(text).toEqual(
    expect.arrayContaining([
      'Onze uitkomst is: positief beoordeeld.',
      'Het plan is concreet en uitvoerbaar.',
      'Vaste huisarts voor iedereen',
      'voldoet',
      'Onderdeel finance',
      'Geef de kosten van het loket.',
    ]),
  );
  const summary = await wordOf(makePlanPaper('summary', { decision: null }));
  const headings = summary.paragraphs.filter(({ style }) => style === 'Heading1').map((p) => p.text);
  expect(headings).not.toContain('Beoordeling');
});

test('L-6, S-7: the PDF is tagged, in its language, with its title, its fonts and bookmarks', async () => {
  const { bytes, name, mediaType } = await planPaperFile(makePlanPaper('plan'), 'nl', 'pdf');
  const pdf = pdfBytes(bytes);
  expect([name, mediaType]).toEqual(['continuiteitsplan-P-2026-7K4QD-v3.pdf', 'application/pdf']);
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  for (const part of [
    '/StructTreeRoot',
    '/MarkInfo',
    '/Lang (nl-NL)',
    '/DisplayDocTitle true',
    '/Outlines',
  ]) {
    expect([part, pdf.includes(part)]).toEqual([part, true]);
  }
  for (const tag of [
    'Document',
    'H1',
    'H2',
    'H3',
    'P',
    'L',
    'LI',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TD',
    'TOC',
    'Link',
  ]) {
    expect([tag, new RegExp(`/S /${tag}\\b`, 'u').test(pdf)]).toEqual([tag, true]);
  }
  expect(pdf).toContain('/Scope /Column');
  expect(pdf).toContain('/Scope /Row');
  expect(pdf).toContain('SourceSans3');
  expect(pdf).not.toContain('/BaseFont /Helvetica');
});

test('Q-4: the same plan gives the same PDF to the byte', async () => {
  const one = await planPaperFile(makePlanPaper('plan'), 'nl', 'pdf');
  const other = await planPaperFile(makePlanPaper('plan'), 'nl', 'pdf');
  expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
});

test('L-6: the summary is one page, however much stands in the plan, and says how much more there is', async () => {
  const paper = makePlanPaper('summary');
  const [goal] = paper.content.goals;
  const [obligation] = paper.content.obligations;
  if (!goal || !obligation) throw new Error('the plan is empty');
  const long = 'Een doel met veel woorden waar niemand op een bladzijde aan toekomt. '.repeat(7);
  const content = {
    ...paper.content,
    goals: Array.from({ length: 40 }, (_, index) => ({ ...goal, id: `goal-${index}`, wording: long })),
    obligations: Array.from({ length: 60 }, (_, index) => ({
      ...obligation,
      id: `o-${index}`,
      wording: long,
    })),
  };
  const full = { ...paper, content };
  const { bytes } = await planPaperFile(full, 'nl', 'pdf');
  expect(pdfBytes(bytes).match(/\/Type \/Page\b/gu)).toHaveLength(1);
  const fitting = (await wordOf(full)).paragraphs.map((p) => p.text).join('\n');
  expect(fitting).toMatch(/En nog \d+ in het plan zelf\./u);
  expect(pagesInWord(planPaperModel(full, 'nl', 7))).toBeGreaterThan(1);
  const notes = planPaperModel(full, 'nl', 2).blocks.flatMap((block) =>
    block.kind === 'note' ? [block.text] : [],
  );
  expect(notes).toEqual(
    expect.arrayContaining(['En nog 38 in het plan zelf.', 'En nog 58 in het plan zelf.']),
  );
});

test('S-5: a cell longer than a page, a word without spaces and signs that no file holds break nothing', async () => {
  const paper = makePlanPaper('plan');
  const [measure] = paper.content.measures;
  if (!measure) throw new Error('the plan has no measure');
  const measures = [
    { ...measure, title: 'x'.repeat(200), description: 'a\u0000b\u000B\uFFFE', owner: 'lang '.repeat(600) },
  ];
  const { pages } = await paperPdf(
    planPaperModel({ ...paper, content: { ...paper.content, measures } }, 'nl', null),
  );
  expect(pages).toBeGreaterThan(4);
  const { document } = await wordOf({ ...paper, content: { ...paper.content, measures } });
  for (const sign of ['\u0000', '\u000B', '\uFFFE']) expect(document).not.toContain(sign);
  expect(document).toContain('ab');
});

test('the name of a file holds no sign that a disk or a header refuses', async () => {
  const paper = makePlanPaper('plan');
  const content = { ...paper.content, number: '../P 1"\n' };
  const { name } = await planPaperFile({ ...paper, content, versionNumber: null }, 'nl', 'docx');
  expect(name).toBe('continuiteitsplan-..P1.docx');
});
