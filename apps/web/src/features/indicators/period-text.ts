import type { Formatter } from '../../lib/format.ts';

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;
const QUARTER = /\b\d{4}Q[1-4]\b/g;

/** A period in the words of its source, with the days and quarters in it as the reader's language writes them. */
export const periodText = (label: string, format: Pick<Formatter, 'date' | 'quarter'>): string =>
  label.replace(DAY, (day) => format.date(day)).replace(QUARTER, (quarter) => format.quarter(quarter));
