import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const MONDAY = '2026-11-23';
const DAYS = 7;

/** Months, days and dates in full, in the reader's language. */
export function useCalendarWords() {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const locale = i18n.language === 'en' ? 'en-GB' : 'nl-NL';
    const written = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return (date: string): string => format.format(new Date(`${date}T00:00:00Z`));
    };
    const month = written({ month: 'long', year: 'numeric' });
    const short = written({ weekday: 'short' });
    const long = written({ weekday: 'long' });
    const monday = new Date(`${MONDAY}T00:00:00Z`).getTime();
    const week = Array.from({ length: DAYS }, (_, index) =>
      new Date(monday + index * 86_400_000).toISOString().slice(0, 10),
    );
    return {
      month: (text: string): string => month(`${text}-01`),
      day: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      weekdays: week.map((date) => ({ short: short(date), long: long(date) })),
    };
  }, [i18n.language]);
}
