import { addDays, addMonths, isCalendarDate } from '../kernel/calendar-date.ts';
import type { IndicatorPeriod } from '../indicators/area-kinds.ts';
import { type Cell, accept, refuse, shortened } from './cell.ts';
import { readDate } from './cell-date.ts';

/** A period by its last day, which is the reference date of its figures. */
export type ReadPeriod = {
  readonly kind: IndicatorPeriod;
  readonly referenceDate: string;
  readonly label: string;
};

const YEAR = /^((?:19|20)\d{2})(?:JJ00)?$/i;
const QUARTER_AFTER = /^((?:19|20)\d{2})[ -]?(?:KW0?|Q|K)([1-4])$/i;
const QUARTER_BEFORE = /^(?:Q|K)([1-4])[ -]?((?:19|20)\d{2})$/i;
const QUARTER_IN_WORDS = /^(?:((?:19|20)\d{2}) )?([1-4])e kwartaal(?: ((?:19|20)\d{2}))?$/i;
const MONTH = /^((?:19|20)\d{2})(?:MM|-)(0[1-9]|1[0-2])$/i;
/** What a publisher puts behind a provisional figure. */
const PROVISIONAL = /\s*\*+$/;
const YEARS_IN_TEXT = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;

/**
 * P-2 · A year, quarter, month or day as publishers write them: 2023 · 2023JJ00 · 2023Q1 · 2023KW01 · 2023 1e kwartaal
 * · 2023MM05 · 2023-05 · 31-12-2023.
 */
export function readPeriod(text: string): Cell<ReadPeriod> {
  const bare = text.replace(PROVISIONAL, '');
  const year = YEAR.exec(bare)?.[1];
  if (year !== undefined) return accept({ kind: 'year', referenceDate: `${year}-12-31`, label: text });
  const quarter = quarterOf(bare);
  if (quarter)
    return accept({
      kind: 'quarter',
      referenceDate: lastDayOf(quarter.year, quarter.number * 3),
      label: text,
    });
  const [, monthYear, month] = MONTH.exec(bare) ?? [];
  if (monthYear !== undefined && month !== undefined) {
    return accept({ kind: 'other', referenceDate: lastDayOf(monthYear, Number(month)), label: text });
  }
  const date = readDate(bare);
  if ('value' in date) return accept({ kind: 'day', referenceDate: date.value, label: text });
  return refuse(
    'PERIOD_INVALID',
    `"${shortened(text)}" is geen periode. Schrijf een jaar (2023), kwartaal (2023Q1) of datum (31-12-2023).`,
  );
}

/** The one year that a header or the name of a file speaks of; null when it names none or several. */
export function yearIn(text: string): string | null {
  const years = new Set([...text.matchAll(YEARS_IN_TEXT)].map(([year]) => year));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

function quarterOf(text: string): { year: string; number: number } | null {
  const after = QUARTER_AFTER.exec(text);
  if (after?.[1] && after[2]) return { year: after[1], number: Number(after[2]) };
  const before = QUARTER_BEFORE.exec(text);
  if (before?.[1] && before[2]) return { year: before[2], number: Number(before[1]) };
  const words = QUARTER_IN_WORDS.exec(text);
  const year = words?.[1] ?? words?.[3];
  return words?.[2] && year ? { year, number: Number(words[2]) } : null;
}

function lastDayOf(year: string, month: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  if (!isCalendarDate(first)) throw new RangeError(`Not a month: ${year}-${month}`);
  return addDays(addMonths(first, 1), -1);
}
