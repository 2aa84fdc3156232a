import { type CalendarDate, isCalendarDate } from '../kernel/calendar-date.ts';
import { accept, type CellReader, refuse, shortened } from './cell.ts';

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;
/** A spreadsheet may add midnight to a date. */
const MIDNIGHT = /[ T]0?0:00(?::00)?$/;

/** A date written YYYY-MM-DD, DD-MM-YYYY or D/M/YYYY; the day stands before the month, never after it. */
export const readDate: CellReader<CalendarDate> = (text) => {
  const date = written(text.replace(MIDNIGHT, ''));
  if (date !== null && isCalendarDate(date)) return accept(date);
  return refuse(
    'DATE_INVALID',
    `"${shortened(text)}" is geen bestaande datum. Schrijf hem als 2026-12-31 of 31-12-2026.`,
  );
};

/** A date that is not after today. */
export const dateUpTo =
  (today: CalendarDate): CellReader<CalendarDate> =>
  (text) => {
    const date = readDate(text);
    if ('code' in date || date.value <= today) return date;
    return refuse(
      'DATE_IN_FUTURE',
      `${shortened(text)} ligt in de toekomst. Neem de datum waarop de gegevens golden.`,
    );
  };

function written(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return joined(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return joined(dayFirst[4], dayFirst[3], dayFirst[1]);
  return null;
}

const joined = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
