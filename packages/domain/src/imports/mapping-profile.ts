import { tidy } from './cell.ts';
import { areaReader, type KnownAreas } from './indicator-area.ts';
import { NAMED_AREAS, UNKNOWN_MARKS } from './indicator-mapping.ts';
import type { FigureTable } from './indicator-figures.ts';
import { columnNames } from './mapping-columns.ts';
import { type DecimalEvidence, decimalSignOf, readExactNumber } from './mapping-number.ts';
import { readPeriod, yearIn } from './mapping-period.ts';

/** What the cells of a column look like, for proposing what it means. */
export type ColumnProfile = {
  readonly name: string;
  readonly index: number;
  /** Different texts in the column, without empty ones. */
  readonly texts: ReadonlySet<string>;
  readonly decimal: DecimalEvidence;
  readonly isNumeric: boolean;
  readonly isPeriod: boolean;
  readonly areaCodes: boolean;
  readonly areaNames: (typeof NAMED_AREAS)[number] | null;
  /** The one year in its header. */
  readonly year: string | null;
};

const ENOUGH = 0.9;
/** A text here and there does not make a column of numbers another kind of column; its cell is refused by itself. */
const ENOUGH_NUMBERS = 0.6;
/** Enough to tell names of areas from other names. */
const NAMES_TRIED = 300;
const CODE_WITH_LETTERS = /^[a-z]{2}\d{2,8}$/i;
const MUNICIPALITY_DIGITS = /^\d{1,4}$/;
const CODE_HEADER = /code/i;
const MARKS: ReadonlySet<string> = new Set(UNKNOWN_MARKS.map((mark) => mark.toLowerCase()));

export function profileColumns(
  { headers, rows }: FigureTable,
  areas: KnownAreas,
  today: string,
): ColumnProfile[] {
  const reader = areaReader(areas);
  return columnNames(headers).map((name, index) => {
    const texts = new Set(rows.map(({ cells }) => tidy(cells[index] ?? '')).filter((text) => text !== ''));
    const stated = [...texts].filter((text) => !MARKS.has(text.toLowerCase()));
    const share = (test: (text: string) => boolean, among = stated, enough = ENOUGH): boolean =>
      among.length > 0 && among.filter(test).length >= enough * among.length;
    const decimal = decimalSignOf(stated);
    const tried = stated.slice(0, NAMES_TRIED);
    const isCode = (text: string) =>
      (CODE_WITH_LETTERS.test(text) || (CODE_HEADER.test(name) && MUNICIPALITY_DIGITS.test(text))) &&
      'value' in reader.byCode(text, null, today);
    const isName = (of: (typeof NAMED_AREAS)[number]) => (text: string) =>
      !MUNICIPALITY_DIGITS.test(text) && 'value' in reader.byName(text, of, FAR_BACK);
    return {
      name,
      index,
      texts,
      decimal,
      isNumeric: share(
        (text) => 'value' in readExactNumber(text, decimal.sign ?? 'comma'),
        stated,
        ENOUGH_NUMBERS,
      ),
      isPeriod: share((text) => 'value' in readPeriod(text)),
      areaCodes: share(isCode, tried),
      areaNames: NAMED_AREAS.find((of) => of !== 'other' && share(isName(of), tried)) ?? null,
      year: yearIn(name),
    };
  });
}

/** Names of municipalities that have ended are names of municipalities too. */
const FAR_BACK = '1900-01-01';
