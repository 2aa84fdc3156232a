import { formatEuro } from '@regiovast/domain/kernel/euro-format';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const CENTS_PER_MILLION = 100_000_000;

/** Numbers, shares and dates as the reader's language writes them; calendar dates have no time zone. */
export function formatterOf(language: string) {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimals = [1, 2].map(
    (digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const wholeEuro = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const millions = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
  return {
    integer: (value: number): string => integer.format(value),
    decimal: (value: number, digits: 1 | 2): string => (decimals[digits - 1] ?? integer).format(value),
    /** As many decimals as the value has, three at most. */
    number: (value: number): string => number.format(value),
    /** A-6 · whole cents as "€ 1.234,50", to the cent. */
    euro: (cents: number): string => formatEuro(cents, language === 'en' ? 'en' : 'nl'),
    /** Cents as "€ 4.839.000.000": for amounts of which the source itself gives no cents. */
    euroWhole: (cents: number): string => wholeEuro.format(cents / 100),
    /** Cents as "€ 180.833" or "€ 2,4 mln.": for the scale of a chart, where the exact amount stands in a table. */
    euroShort: (cents: number): string =>
      (Math.abs(cents) < CENTS_PER_MILLION ? wholeEuro : millions).format(cents / 100),
    /** `2027-03-12` as "12 mrt 2027". */
    date: (date: string): string =>
      day.format(new Date(`${date.slice(0, 10)}T00:00:00Z`)).replaceAll('.', ''),
    /** An instant on the clock of Amsterdam. */
    moment: (instant: string): string => moment.format(new Date(instant)),
    /** The time of day of an instant, on the clock of Amsterdam. */
    time: (instant: string): string => clock.format(new Date(instant)),
    /** `2026Q3` as "Q3 2026". */
    quarter: (quarter: string): string => `${quarter.slice(4)} ${quarter.slice(0, 4)}`,
  };
}
export type Formatter = ReturnType<typeof formatterOf>;

export function useFormat(): Formatter {
  const { i18n } = useTranslation();
  return useMemo(() => formatterOf(i18n.language), [i18n.language]);
}
