import { HUNDREDTHS_PER_HOUR } from '@regiovast/domain/arrangements/amounts';
import { type Cents, formatEuro } from '@regiovast/domain/kernel/money';
import type { NumberLanguage } from '@regiovast/domain/kernel/number-text';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { centsAt, type LineDraft } from './grid-draft.ts';

/** How the amount of a cell comes about, for the bar below the grid. */
export type Formula =
  | { readonly type: 'empty' }
  | { readonly type: 'fixed'; readonly amount: string }
  | {
      readonly type: 'hours' | 'patients' | 'capped';
      readonly number: string;
      readonly most: string;
      readonly price: string;
      readonly amount: string;
    };

const counts = (locale: string): ((value: number) => string) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return (value) => format.format(value);
};
const COUNTS = { nl: counts('nl-NL'), en: counts('en-GB') } as const;

/** Whole numbers, and hours out of their hundredths, as the reader writes them. */
export const numbersOf = (language: NumberLanguage) => ({
  integer: COUNTS[language],
  hours: (hundredths: number): string => COUNTS[language](hundredths / HUNDREDTHS_PER_HOUR),
});

export function formulaOf(line: LineDraft, quarter: Quarter, language: NumberLanguage): Formula {
  const cents = centsAt(line, quarter);
  const value = line.values[quarter];
  if (cents === null || value === undefined) return { type: 'empty' };
  const euro = (amount: Cents): string => formatEuro(amount, language);
  const amount = euro(cents);
  if (line.kind === 'FIXED') return { type: 'fixed', amount };
  const numbers = numbersOf(language);
  const price = euro(line.unitCents ?? 0);
  const most = line.breakEvenPatients === null ? '' : numbers.integer(line.breakEvenPatients);
  if (line.kind === 'PER_HOUR') return { type: 'hours', number: numbers.hours(value), most, price, amount };
  const isCapped = line.breakEvenPatients !== null && value > line.breakEvenPatients;
  return { type: isCapped ? 'capped' : 'patients', number: numbers.integer(value), most, price, amount };
}
