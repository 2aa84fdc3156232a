import type { PaperFormat, PlanPaper } from '@regiovast/domain/plans/plan-paper';
import { paragraph } from '../papers/paper-blocks.ts';
import { MEDIA_TYPES, type PaperFile } from '../papers/paper-file.ts';
import { PLAN_PAPER_WORDS } from './plan-paper-words.ts';
import { planPaperModel } from './plan-paper-model.ts';

/** Rows per table that are tried for a document of one page, most first. */
const LIMITS = [7, 5, 4, 3, 2, 1] as const;

/** Room that stays free at the foot in Word: programs that open the file break lines a little differently. */
const SLACK = [paragraph('-'), paragraph('-'), paragraph('-')];

/**
 * L-6 · a document of a plan as a file in the language of its reader. The libraries are large and are only loaded when
 * the first document is made.
 */
export async function planPaperFile(
  paper: PlanPaper,
  language: 'nl' | 'en',
  format: PaperFormat,
): Promise<PaperFile> {
  const { code } = paper.template;
  const stem = PLAN_PAPER_WORDS[language].fileNames[code];
  const version = paper.versionNumber === null ? '' : `-v${paper.versionNumber}`;
  const name = `${stem}-${paper.content.number}${version}.${format}`.replaceAll(/[^A-Za-z0-9._-]/gu, '');
  return { name, mediaType: MEDIA_TYPES[format], bytes: await bytesOf(paper, language, format) };
}

async function bytesOf(paper: PlanPaper, language: 'nl' | 'en', format: PaperFormat): Promise<Uint8Array> {
  if (paper.template.code === 'summary') return summaryBytes(paper, language, format);
  const model = planPaperModel(paper, language, null);
  if (format === 'docx') return (await import('../papers/paper-docx.ts')).paperDocx(model);
  return (await (await import('./paper-pdf.ts')).paperPdf(model)).bytes;
}

/** A decision summary is one page, in Word as in PDF: as many rows as fit, and how many more there are. */
async function summaryBytes(
  paper: PlanPaper,
  language: 'nl' | 'en',
  format: PaperFormat,
): Promise<Uint8Array> {
  const { paperPdf } = await import('./paper-pdf.ts');
  const word = format === 'docx' ? await import('../papers/paper-docx.ts') : null;
  for (const limit of LIMITS) {
    const model = planPaperModel(paper, language, limit);
    // Where the lines of Word cannot be worked out, those of the PDF stand in for them.
    const pages = word?.pagesInWord({ ...model, blocks: [...model.blocks, ...SLACK] }) ?? null;
    if (word && pages === 1) return word.paperDocx(model);
    if (pages !== null) continue;
    const pdf = await paperPdf(model);
    if (pdf.pages === 1) return word ? word.paperDocx(model) : pdf.bytes;
  }
  const least = planPaperModel(paper, language, 0);
  return word ? word.paperDocx(least) : (await paperPdf(least)).bytes;
}
