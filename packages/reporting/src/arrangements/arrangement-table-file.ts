import type { ArrangementListRow } from '@regiovast/domain/arrangements/arrangement-list.views';
import { type PlainTable, plainTableCsv, plainTableXlsx } from '../plain-table.ts';
import type { FileLanguage } from '../region-table-words.ts';
import type { Cell } from '../workbook.ts';
import { AGREEMENT_WORDS } from './agreement-words.ts';
import { ARRANGEMENT_TABLE_WORDS } from './arrangement-table-words.ts';

export type ArrangementTableFile = {
  /** Every arrangement of the list, in its order. */
  readonly rows: readonly ArrangementListRow[];
  /** A-6 · sum over the rows, in cents. */
  readonly totalCents: number;
  readonly referenceDate: string;
  readonly isDemo: boolean;
  readonly language: FileLanguage;
  readonly savedAt: string;
};

const CENTS_PER_EURO = 100;
/** A spreadsheet counts in euros: only here an amount leaves its whole cents. */
const inEuro = (cents: number): Cell => ({ value: cents / CENTS_PER_EURO, decimals: 2 });

/** The list of arrangements as its screen shows it, all its rows with their sum, and what explains them. */
function arrangementTableOf(file: ArrangementTableFile): PlainTable {
  const { rows, referenceDate, isDemo, language } = file;
  const words = ARRANGEMENT_TABLE_WORDS[language];
  const { types } = AGREEMENT_WORDS[language];
  const { notes, fields } = words;
  const written = rows.map((row): Cell[] => [
    row.number,
    row.title,
    types[row.type],
    row.regionName,
    row.insurerName,
    row.rhoName,
    words.beneficiaryKinds[row.beneficiaryKind],
    row.beneficiaryName,
    row.periodFrom,
    row.periodTo,
    words.statuses[row.status],
    row.statusSince,
    row.ownerName,
    inEuro(row.totalCents),
  ]);
  const header = Object.values(fields);
  const empty: Cell[] = Array.from({ length: header.length - 2 }, () => null);
  return {
    title: `${words.title}, ${referenceDate}`,
    subject: isDemo ? notes.demo : notes.sourceText,
    savedAt: file.savedAt,
    sheetNames: words.sheets,
    header,
    rows: [...written, [words.sum, ...empty, inEuro(file.totalCents)]],
    notes: [
      ...(isDemo ? [[notes.text, notes.demo] as const] : []),
      [notes.referenceDate, referenceDate],
      [notes.source, notes.sourceText],
      [notes.count, String(rows.length)],
      [fields.total, notes.total],
      [notes.secret, notes.secretText],
    ],
    isDutch: language === 'nl',
  };
}

/** The list of arrangements as CSV or XLSX, with the name it is saved under. */
export async function arrangementTableFile(
  file: ArrangementTableFile,
  format: 'csv' | 'xlsx',
): Promise<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }> {
  const table = arrangementTableOf(file);
  const name = `${ARRANGEMENT_TABLE_WORDS[file.language].fileName}-${file.referenceDate}.${format}`;
  if (format === 'csv') {
    const bytes = new TextEncoder().encode(plainTableCsv(table));
    return { name, mediaType: 'text/csv; charset=utf-8', bytes };
  }
  return {
    name,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await plainTableXlsx(table),
  };
}
