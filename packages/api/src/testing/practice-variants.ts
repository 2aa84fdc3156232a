import { PRACTICE_COLUMNS, type PracticeField } from '@regiovast/domain/imports/practice-columns';
import type { RefusalCode } from '@regiovast/domain/imports/import.views';
import { windows1252 } from './practice-file.ts';
import { type MadeCell, makeWorkbook } from './workbook-file.ts';

/** One of the ways in which somebody may write the same file. */
export type Variant = {
  readonly form: ';' | ',' | '\t' | 'xlsx';
  readonly encoding: 'utf-8' | 'utf-8 with BOM' | 'windows-1252';
  readonly decimal: ',' | '.';
  readonly headers: 'nl' | 'en' | 'spoken';
  /** By how many places the columns are turned round, and whether they stand backwards. */
  readonly turn: number;
  readonly isBackwards: boolean;
};

type Cells = Partial<Record<PracticeField, MadeCell>>;
/** What is wrong with a row: one cell, a cell too many, or nothing. */
export type Fault = { readonly code: RefusalCode } & (
  | { readonly field: PracticeField; readonly cell: MadeCell }
  | { readonly isShifted: true }
);

const MUNICIPALITIES = ['GM0014', '14', 'sudwest-fryslan', "'S-GRAVENHAGE", 'Súdwest-Fryslân', 'den haag'];
const FORMS = { nl: ['solo', 'groep', 'keten'], en: ['solo', 'group', 'chain'] };
const STOPS = { nl: ['geen', 'volledig', 'onbekend'], en: ['none', 'full', 'unknown'] };
const LETTERS = { nl: 'praktijk', en: 'practice' };

/** A good row; the same row says the same in every variant. */
function goodCells(index: number, { form, decimal, headers }: Variant): Cells {
  const language = headers === 'en' ? 'en' : 'nl';
  const number = (value: number): MadeCell => (form === 'xlsx' ? value : String(value).replace('.', decimal));
  const date = (year: number, day: number): MadeCell => {
    const iso = `${year}-03-${String(day).padStart(2, '0')}`;
    if (form === 'xlsx') return { date: iso };
    return decimal === '.' ? iso : `${day}-3-${year}`;
  };
  const pick = (texts: readonly string[]): string => texts[index % texts.length] ?? '';
  return {
    agbCode: String(1_000_000 + index).padStart(8, '0'),
    name: `Crème, Zoon; ’t ${index}`,
    address: `Hoëveneind ${index}`,
    postcode: `${1000 + index} ab`,
    place: 'Sneek',
    municipality: pick(MUNICIPALITIES),
    ownershipForm: pick(FORMS[language]),
    owner: index % 2 === 0 ? 'Ketenzorg Eén B.V.' : LETTERS.nl,
    enrolledPatients:
      form === 'xlsx' ? 1_100 + index : decimal === ',' ? `1.${100 + index}` : String(1_100 + index),
    gpFte: number(1.25 + (index % 4)),
    owners: number(2),
    owners60Plus: number(index % 3),
    patientStop: pick(STOPS[language]),
    placesAvailable: number(index),
    leaseEndOn: date(2030, (index % 28) + 1),
    referenceDate: date(2025, (index % 28) + 1),
    source: 'Uitvraag',
    latitude: number(52.0625),
    longitude: number(5.125),
  };
}

/**
 * A file in one of its variants.
 * @param faults by index of the row; the others are good
 * @returns the bytes and the number of each row as a spreadsheet numbers it
 */
export function makeVariant(
  variant: Variant,
  rows: number,
  faults: ReadonlyMap<number, Fault> = new Map(),
): { bytes: Uint8Array; numberOf: (index: number) => number } {
  const turned = PRACTICE_COLUMNS.map(
    (_, at) => PRACTICE_COLUMNS[(at + variant.turn) % PRACTICE_COLUMNS.length],
  );
  const order = (variant.isBackwards ? turned.toReversed() : turned).flatMap((column) => column ?? []);
  const header = order.map((column) => headerOf(column, variant.headers));
  const lines = Array.from({ length: rows }, (_, index) => {
    const fault = faults.get(index);
    const cells = goodCells(index, variant);
    if (fault && 'field' in fault) cells[fault.field] = fault.cell;
    const line = order.map(({ field }) => cells[field] ?? null);
    return fault && 'isShifted' in fault ? [...line, 'los'] : line;
  });
  return { bytes: writtenAs(variant, [header, ...lines]), numberOf: (index) => index + 2 };
}

function headerOf({ nl, en }: (typeof PRACTICE_COLUMNS)[number], headers: Variant['headers']): string {
  if (headers === 'en') return en.toUpperCase();
  return headers === 'nl' ? nl : ` ${nl.replaceAll('_', ' ')} `;
}

/** In a text file every cell is text; a workbook's own kinds of cell have no place in it. */
const plain = (cell: MadeCell): string => (cell === null || typeof cell === 'object' ? '' : String(cell));

function writtenAs({ form, encoding }: Variant, lines: readonly (readonly MadeCell[])[]): Uint8Array {
  if (form === 'xlsx') return makeWorkbook([{ name: 'Praktijken', rows: lines }]);
  const text = lines.map((line) => line.map((cell) => quoted(plain(cell), form)).join(form)).join('\r\n');
  if (encoding === 'windows-1252') return windows1252(text);
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\uFEFF${text}`);
}

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
