import { type Cents, formatEuro } from '@regiovast/domain/kernel/money';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** How every document writes dates, numbers and amounts; the same on every machine. */
export type PaperFormat = {
  readonly date: (date: string) => string;
  /** A calendar day in words, or that it is unknown. */
  readonly dateOr: (date: string | null, otherwise: string) => string;
  /** Three digits behind the decimal sign at most. */
  readonly number: (value: number) => string;
  readonly fixed: (value: number, digits: number) => string;
  readonly euro: (cents: Cents) => string;
  readonly quarter: (quarter: string) => string;
};

export function paperFormat(language: 'nl' | 'en'): PaperFormat {
  const locale = LOCALES[language];
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const date = (text: string): string => day.format(new Date(`${text.slice(0, 10)}T00:00:00Z`));
  return {
    date,
    dateOr: (text, otherwise) => (text === null ? otherwise : date(text)),
    number: (value) => number.format(value),
    fixed: (value, digits) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(value),
    euro: (cents) => formatEuro(cents, language),
    quarter: (quarter) => `${quarter.slice(4)} ${quarter.slice(0, 4)}`,
  };
}
