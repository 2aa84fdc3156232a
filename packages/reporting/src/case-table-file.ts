import { type CaseState, caseAddress, filtersSet } from '@regiovast/domain/cases/case-address';
import { type CaseCell, caseCell, type CaseField, caseFields } from '@regiovast/domain/cases/case-table';
import type { CaseRow } from '@regiovast/domain/cases/case.views';
import { CASE_TABLE_WORDS } from './case-table-words.ts';
import { type PlainTable, plainTableCsv, plainTableXlsx } from './plain-table.ts';
import type { FileLanguage } from './region-table-words.ts';
import type { Cell } from './workbook.ts';

export type CaseTableFile = {
  /** Every case of the list, in its order. */
  readonly rows: readonly CaseRow[];
  readonly state: CaseState;
  readonly referenceDate: string;
  readonly isDemo: boolean;
  readonly language: FileLanguage;
  readonly savedAt: string;
};

/** A cell as people read it; what nobody stated is said to be unknown. */
function writtenCell(cell: CaseCell, language: FileLanguage): Cell {
  const words = CASE_TABLE_WORDS[language];
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'date':
      return cell.date;
    case 'count':
      return { value: cell.count, decimals: 0 };
    case 'code':
      return (words.codes[cell.of] as Readonly<Record<string, string>>)[cell.code] ?? cell.code;
    case 'unknown':
      return words.unknown;
    case 'none':
      return words.none;
    default:
      return cell satisfies never;
  }
}

/** The list of cases as it is shown, all its rows, with what explains them; the cells are the screen's own. */
export function caseTableOf(file: CaseTableFile): PlainTable {
  const { rows, state, language, referenceDate } = file;
  const words = CASE_TABLE_WORDS[language];
  // The number is by what a case is called; a file without it cannot be talked about.
  const fields: readonly CaseField[] = [...new Set<CaseField>(['number', ...caseFields(state.kolommen)])];
  return {
    title: `${words.title}, ${referenceDate}`,
    subject: file.isDemo ? words.notes.demo : words.notes.sourceText,
    savedAt: file.savedAt,
    sheetNames: words.sheets,
    header: fields.map((field) => words.fields[field]),
    rows: rows.map((row) => fields.map((field) => writtenCell(caseCell(row, field), language))),
    notes: notesOf(file, fields),
    isDutch: language === 'nl',
  };
}

function notesOf(
  { rows, state, referenceDate, isDemo, language }: CaseTableFile,
  fields: readonly CaseField[],
): (readonly [string, string])[] {
  const { notes, fields: names, filters } = CASE_TABLE_WORDS[language];
  const set = filtersSet(caseAddress(state)).map((name) => filters[name]);
  const told: readonly (readonly [CaseField, string])[] = [
    ['termOn', notes.terms],
    ['enrolledPatients', notes.enrolled],
    ['affectedPatients', notes.affected],
    ['expectedEndOn', notes.expectedEnd],
  ];
  return [
    ...(isDemo ? [[notes.text, notes.demo] as const] : []),
    [notes.referenceDate, referenceDate],
    [notes.source, notes.sourceText],
    [notes.cases, String(rows.length)],
    [notes.filtered, set.length > 0 ? set.join(', ') : notes.notFiltered],
    ...told.filter(([field]) => fields.includes(field)).map(([field, text]) => [names[field], text] as const),
  ];
}

const encoder = new TextEncoder();

/** The list of cases as CSV or XLSX, with the name it is saved under. */
export async function caseTableFile(
  file: CaseTableFile,
  format: 'csv' | 'xlsx',
): Promise<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }> {
  const table = caseTableOf(file);
  const name = `regiovast-casussen-${file.referenceDate}.${format}`;
  if (format === 'csv') {
    return { name, mediaType: 'text/csv; charset=utf-8', bytes: encoder.encode(plainTableCsv(table)) };
  }
  return {
    name,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await plainTableXlsx(table),
  };
}
