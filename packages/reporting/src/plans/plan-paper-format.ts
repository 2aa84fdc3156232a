import { type PaperFormat, paperFormat } from '../papers/paper-format.ts';
import { PAPER_UNITS } from './paper-units.ts';
import { PLAN_PAPER_WORDS, type PlanPaperWords } from './plan-paper-words.ts';

/** How a document of a plan writes what it holds, in its own words. */
export type PlanPaperFormat = Omit<PaperFormat, 'euro'> & {
  readonly words: PlanPaperWords;
  /** Integer cents; null is unknown, never 0. */
  readonly euro: (cents: number | null) => string;
  /** The unit of an indicator or of a figure of the situation. */
  readonly unit: (unit: string) => string;
};

export function planPaperFormat(language: 'nl' | 'en'): PlanPaperFormat {
  const format = paperFormat(language);
  const words = PLAN_PAPER_WORDS[language];
  return {
    ...format,
    words,
    euro: (cents) => (cents === null ? words.unknown : format.euro(cents)),
    unit: (unit) => PAPER_UNITS[language][unit] ?? unit,
  };
}
