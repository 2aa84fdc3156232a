import { HUNDREDTHS_PER_HOUR } from '@regiovast/domain/arrangements/amounts';
import { type PaperFormat, paperFormat } from '../papers/paper-format.ts';
import { AGREEMENT_WORDS, type AgreementWords } from './agreement-words.ts';

/** How an agreement writes dates, amounts and numbers: as every document does, in its own words. */
export type AgreementFormat = PaperFormat & {
  readonly words: AgreementWords;
  /** Hours from their hundredths. */
  readonly hours: (hundredths: number) => string;
};

export function agreementFormat(language: 'nl' | 'en'): AgreementFormat {
  const format = paperFormat(language);
  return {
    ...format,
    words: AGREEMENT_WORDS[language],
    hours: (hundredths) => format.number(hundredths / HUNDREDTHS_PER_HOUR),
  };
}
