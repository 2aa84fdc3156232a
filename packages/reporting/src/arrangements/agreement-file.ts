import type { ArrangementPaper } from '@regiovast/domain/arrangements/arrangement-paper';
import { MEDIA_TYPES, type PaperFile } from '../papers/paper-file.ts';
import { agreementModel } from './agreement-model.ts';
import { AGREEMENT_WORDS } from './agreement-words.ts';

/** A-7 · the agreement as a Word file. The library is large and is only loaded when the first document is made. */
export async function agreementFile(paper: ArrangementPaper, language: 'nl' | 'en'): Promise<PaperFile> {
  const { content, version } = paper;
  const suffix = version === null ? '' : `-v${String(version.number)}`;
  const name = `${AGREEMENT_WORDS[language].fileName}-${content.number}${suffix}.docx`;
  const { paperDocx } = await import('../papers/paper-docx.ts');
  return {
    name: name.replaceAll(/[^A-Za-z0-9._-]/gu, ''),
    mediaType: MEDIA_TYPES.docx,
    bytes: await paperDocx(agreementModel(paper, language)),
  };
}
