import { formatEuro } from '@regiovast/domain/kernel/money';
import { PAPER_UNITS } from './paper-units.ts';
import { PLAN_PAPER_WORDS, type PlanPaperWords } from './plan-paper-words.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** How a document of a plan writes dates, numbers and amounts; the same on every machine. */
export type PaperFormat = {
  readonly words: PlanPaperWords;
  readonly date: (date: string) => string;
  /** A calendar day in words, or that it is unknown. */
  readonly dateOr: (date: string | null, otherwise: string) => string;
  /** Three digits behind the decimal sign at most. */
  readonly number: (value: number) => string;
  readonly fixed: (value: number, digits: number) => string;
  /** Integer cents; null is unknown, never 0. */
  readonly euro: (cents: number | null) => string;
  readonly quarter: (quarter: string) => string;
  /** The unit of an indicator or of a figure of the situation. */
  readonly unit: (unit: string) => string;
};

export function paperFormat(language: 'nl' | 'en'): PaperFormat {
  const locale = LOCALES[language];
  const words = PLAN_PAPER_WORDS[language];
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const date = (text: string): string => day.format(new Date(`${text.slice(0, 10)}T00:00:00Z`));
  return {
    words,
    date,
    dateOr: (text, otherwise) => (text === null ? otherwise : date(text)),
    number: (value) => number.format(value),
    fixed: (value, digits) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(value),
    euro: (cents) => (cents === null ? words.unknown : formatEuro(cents, language)),
    quarter: (quarter) => `${quarter.slice(4)} ${quarter.slice(0, 4)}`,
    unit: (unit) => PAPER_UNITS[language][unit] ?? unit,
  };
}
