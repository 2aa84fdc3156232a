import { csvFileText } from './csv-lines.ts';
import type { Refusal } from './import.views.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';

export type RefusalLanguage = keyof typeof REFUSAL_WORDS;

const HEADERS: Readonly<Record<RefusalLanguage, readonly string[]>> = {
  nl: ['rij', 'kolom', 'waarde', 'reden', 'code'],
  en: ['row', 'column', 'value', 'reason', 'code'],
};

/** P-2 · Everything that was refused, as a CSV file to mend the rows by; in Dutch with what to do about each. */
export function refusalFile(refusals: readonly Refusal[], language: RefusalLanguage): string {
  const reasonOf = ({ code, message }: Refusal): string => {
    const words = REFUSAL_WORDS[language][code];
    return language === 'nl' ? `${words}. ${message}` : words;
  };
  return csvFileText([
    HEADERS[language],
    ...refusals.map((refusal) => [
      refusal.row,
      refusal.column,
      refusal.value,
      reasonOf(refusal),
      refusal.code,
    ]),
  ]);
}

/** What the file is called, after the one that was refused; with nothing in it that a header cannot carry. */
export function refusalFileName(fileName: string, language: RefusalLanguage): string {
  const plain = fileName.replace(/\.[a-z]{3,4}$/i, '').replace(/[^\w.-]+/g, '-');
  return `${language === 'nl' ? 'weigeringen' : 'refusals'}-${plain}.csv`;
}
