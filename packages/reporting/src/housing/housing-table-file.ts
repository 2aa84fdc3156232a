import type { HousingListRow } from '@regiovast/domain/housing/housing-list.views';
import { type PlainTable, plainTableCsv, plainTableXlsx } from '../plain-table.ts';
import type { FileLanguage } from '../region-table-words.ts';
import type { Cell } from '../workbook.ts';
import { HOUSING_TABLE_WORDS, type HousingTableWords } from './housing-table-words.ts';

export type HousingTableFile = {
  /** Every housing case of the list, in its order. */
  readonly rows: readonly HousingListRow[];
  readonly referenceDate: string;
  readonly isDemo: boolean;
  readonly language: FileLanguage;
  readonly savedAt: string;
};

const cellsOf = (
  row: HousingListRow,
  words: HousingTableWords,
): Record<keyof HousingTableWords['fields'], Cell> => {
  const { unknown, kinds, steps, bottlenecks, testOutcomes, testStates, terms, outcomes } = words;
  const count = (value: number | null): Cell => (value === null ? unknown : { value, decimals: 0 });
  return {
    number: row.number,
    whose: row.practiceName ?? row.initiativeName,
    kind: row.practiceName === null ? kinds.initiative : kinds.practice,
    municipality: row.municipalityName,
    region: row.regionName,
    step: steps[row.step],
    stepSince: row.stepSince,
    bottlenecks: row.bottlenecks.map((code) => bottlenecks[code]).join(', '),
    testOutcome: row.accessTest && testOutcomes[row.accessTest.outcome],
    testState: row.accessTest && testStates[row.accessTest.state],
    enrolledPatients: count(row.enrolledPatients),
    enrolledAtCompletion: count(row.enrolledAtCompletion),
    wantedFloorAreaM2: count(row.wantedFloorAreaM2),
    // A year is no amount: 2027, never 2.027.
    wantedYear: row.wantedYear === null ? unknown : String(row.wantedYear),
    leaseEndsOn: row.leaseEndsOn ?? unknown,
    completionOn: row.completionOn,
    nextOn: row.nextTerm && row.nextTerm.on,
    nextKind: row.nextTerm && terms[row.nextTerm.kind],
    outcome: row.outcome && outcomes[row.outcome],
    owner: row.ownerName,
  };
};

/** The list of housing cases as its screen shows it, all its rows, with what explains them. */
function housingTableOf(file: HousingTableFile): PlainTable {
  const { rows, referenceDate, isDemo, language } = file;
  const words = HOUSING_TABLE_WORDS[language];
  const { notes, fields } = words;
  return {
    title: `${words.title}, ${referenceDate}`,
    subject: isDemo ? notes.demo : notes.sourceText,
    savedAt: file.savedAt,
    sheetNames: words.sheets,
    header: Object.values(fields),
    rows: rows.map((row) => Object.values(cellsOf(row, words))),
    notes: [
      ...(isDemo ? [[notes.text, notes.demo] as const] : []),
      [notes.referenceDate, referenceDate],
      [notes.source, notes.sourceText],
      [notes.count, String(rows.length)],
      [fields.step, notes.steps],
      [fields.nextOn, notes.nextOn],
    ],
    isDutch: language === 'nl',
  };
}

/** The list of housing cases as CSV or XLSX, with the name it is saved under. */
export async function housingTableFile(
  file: HousingTableFile,
  format: 'csv' | 'xlsx',
): Promise<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }> {
  const table = housingTableOf(file);
  const name = `${HOUSING_TABLE_WORDS[file.language].fileName}-${file.referenceDate}.${format}`;
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
