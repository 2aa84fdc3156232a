import { LARGEST_AMOUNT_CENTS } from '../arrangements/amounts.ts';
import { ARRANGEMENT_LIMITS } from '../arrangements/arrangement.schemas.ts';
import type { Cents } from '../kernel/money.ts';
import { centsOfText } from '../kernel/number-text.ts';
import { type Quarter, quarterOf } from '../kernel/quarter.ts';
import { accept, type CellReader, type RefusedCell, refuse, shortened, tidy } from './cell.ts';
import {
  type ArrangementFileColumn,
  type ArrangementFileField,
  arrangementHeaderOf,
} from './arrangement-file-columns.ts';
import type { Refusal } from './import.views.ts';
import { readPeriod } from './mapping-period.ts';
import { refuseUnusable, type TableRow } from './row-reader.ts';

/** A-6 · an amount in euros to the cent, digit by digit: `1.234,56` and `1234.56`; `1.234` is over a thousand. */
export const readEuros: CellReader<Cents> = (text) => {
  const cents = centsOfText(text, 'nl');
  if (typeof cents === 'number' && cents <= LARGEST_AMOUNT_CENTS) return accept(cents);
  return refuse(
    'AMOUNT_INVALID',
    `"${shortened(text)}" is geen bedrag in euro van 0 tot 1 miljard met hooguit twee decimalen. Schrijf het als 1.234,56.`,
  );
};

/** Hours in hundredths: `4,5` is 450. */
export const readHours: CellReader<number> = (text) => {
  const hundredths = centsOfText(text, 'nl');
  if (typeof hundredths === 'number' && hundredths <= ARRANGEMENT_LIMITS.places * 100 && !/€|EUR/i.test(text))
    return accept(hundredths);
  return refuse('NUMBER_INVALID', `"${shortened(text)}" is geen aantal uren. Schrijf het als 4,5 of 4,25.`);
};

/** A calendar quarter: 2026Q4 · Q4 2026 · 2026-K4 · 2026 4e kwartaal. */
export const readQuarter: CellReader<Quarter> = (text) => {
  const period = readPeriod(text);
  if ('value' in period && period.value.kind === 'quarter')
    return accept(quarterOf(period.value.referenceDate));
  return refuse('PERIOD_INVALID', `"${shortened(text)}" is geen kwartaal. Schrijf het als 2026Q4.`);
};

/** Reads the cells of one row and gathers every refusal on the way. */
export type ArrangementCells = {
  readonly refusals: Refusal[];
  /** The value, or null when nothing is stated or it is refused. */
  readonly stated: <T>(field: ArrangementFileField, read: CellReader<T>) => T | null;
  /** As `stated`, and refuses a cell that states nothing. */
  readonly required: <T>(field: ArrangementFileField, read: CellReader<T>) => T | null;
  readonly note: (field: ArrangementFileField, refused: RefusedCell) => void;
};

/** @param indexes where each field stands; a field without a column states nothing */
export function arrangementCells(
  { number, cells, unusable }: TableRow,
  columns: readonly ArrangementFileColumn[],
  indexes: ReadonlyMap<ArrangementFileField, number>,
): ArrangementCells {
  const refusals: Refusal[] = [];
  const textOf = (field: ArrangementFileField): string => cells[indexes.get(field) ?? -1] ?? '';
  const note = (field: ArrangementFileField, refused: RefusedCell): void => {
    const column = columns[indexes.get(field) ?? -1]?.header ?? arrangementHeaderOf(field);
    refusals.push({ row: number, column, value: shortened(textOf(field)), ...refused });
  };
  const stated = <T>(field: ArrangementFileField, read: CellReader<T>): T | null => {
    const code = unusable?.get(indexes.get(field) ?? -1);
    if (code) {
      note(field, refuseUnusable(code));
      return null;
    }
    const text = tidy(textOf(field));
    if (text === '') return null;
    const cell = read(text);
    if ('value' in cell) return cell.value;
    note(field, cell);
    return null;
  };
  const required = <T>(field: ArrangementFileField, read: CellReader<T>): T | null => {
    const before = refusals.length;
    const value = stated(field, read);
    if (value === null && refusals.length === before)
      note(field, refuse('VALUE_MISSING', `${arrangementHeaderOf(field)} is verplicht. Vul een waarde in.`));
    return value;
  };
  return { refusals, stated, required, note };
}
