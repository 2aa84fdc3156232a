import type { IndicatorDefinition } from '@regiovast/domain/quarters/snapshot';
import { type RegionCell, type RegionField, regionTable } from '@regiovast/domain/regions/region-table';
import type { RegionTableState } from '@regiovast/domain/regions/region-table-query';
import type { OverviewView } from '@regiovast/domain/regions/region.views';
import { type PlainTable, plainTableCsv, plainTableXlsx } from './plain-table.ts';
import { type FileLanguage, REGION_TABLE_WORDS } from './region-table-words.ts';
import type { Cell } from './workbook.ts';

export type RegionTableFile = {
  readonly view: OverviewView;
  readonly state: RegionTableState;
  /** The definitions that hold on the reference date. */
  readonly definitions: readonly IndicatorDefinition[];
  readonly isDemo: boolean;
  readonly language: FileLanguage;
  readonly savedAt: string;
};

/** The dated definition behind a field. */
const DEFINED: Readonly<Partial<Record<RegionField, string>>> = {
  score: 'PRESSURE_SCORE',
  practicesAtRisk: 'PRACTICES_AT_RISK',
  patientsAtRisk: 'PATIENTS_AT_RISK',
  stopShareFull: 'PATIENT_STOP_SHARE_FULL',
  stopSharePartial: 'PATIENT_STOP_SHARE_PARTIAL',
  gpsPer10k: 'GPS_PER_10K',
  casesResolved: 'CASES_RESOLVED',
  housingCases: 'HOUSING_CASES_OPEN',
};

const CENTS_PER_EURO = 100;

/** R-1, C-4 · a cell as people read it: a number, or in words why there is none. */
function writtenCell(cell: RegionCell, language: FileLanguage): Cell {
  const words = REGION_TABLE_WORDS[language];
  switch (cell.kind) {
    case 'figure': {
      const { value, suppressed } = cell.figure;
      return { value: suppressed ? words.suppressed : (value ?? words.unknown), decimals: cell.digits };
    }
    case 'band':
      return cell.band ? words.bands[cell.band] : words.unknown;
    case 'name':
      return cell.name ?? words.unknown;
    case 'planStatus':
      return words.planStatuses[cell.status];
    case 'euro':
      // A spreadsheet counts in euros: only here an amount leaves its whole cents.
      return { value: cell.cents === null ? words.unknown : cell.cents / CENTS_PER_EURO, decimals: 2 };
    case 'hidden':
      return words.notPublished;
    case 'notOfNation':
      return words.notOfNation;
    default:
      return cell satisfies never;
  }
}

/** The region overview as it is shown, with what explains its figures; the rows and cells are the screen's own. */
export function regionTableOf(file: RegionTableFile): PlainTable {
  const { view, state, language } = file;
  const words = REGION_TABLE_WORDS[language];
  const table = regionTable(view, state);
  const nationBasis = view.national.length > 0 ? 'published' : 'none';
  const cells = (row: readonly RegionCell[]): Cell[] => row.map((cell) => writtenCell(cell, language));
  return {
    title: `${words.title}, ${words.types[view.regionType]}, ${view.referenceDate}`,
    subject: file.isDemo ? words.notes.demo : words.notes.ownArea(view.referenceDate),
    savedAt: file.savedAt,
    sheetNames: words.sheets,
    header: [words.code, words.name, words.basis, ...table.fields.map((field) => words.fields[field])],
    rows: [
      ...table.rows.map((row) => [row.code, row.name, words.bases[row.basis], ...cells(row.cells)]),
      ['NL', words.nation, words.bases[nationBasis], ...cells(table.nation)],
    ],
    notes: notesOf(file, table.fields),
    isDutch: language === 'nl',
  };
}

function notesOf(
  { view, definitions, isDemo, language }: RegionTableFile,
  fields: readonly RegionField[],
): (readonly [string, string])[] {
  const { notes, types, fields: names, counted, suppressed } = REGION_TABLE_WORDS[language];
  const { publishedQuarter: quarter, publishedReferenceDate: date } = view;
  return [
    ...(isDemo ? [[notes.text, notes.demo] as const] : []),
    [notes.division, types[view.regionType]],
    [notes.referenceDate, view.referenceDate],
    ...(view.rows.some(({ basis }) => basis === 'live')
      ? [[notes.text, notes.ownArea(view.referenceDate)] as const]
      : []),
    [notes.text, quarter && date ? notes.published(quarter, date) : notes.neverPublished],
    [notes.text, notes.population(view.populationSource, view.populationReferenceDate)],
    [notes.text, notes.weights(view.weightsVersion)],
    [suppressed, notes.suppressed(view.minimumCount)],
    ...fields.flatMap((field) => {
      const definition = definitions.find(({ code }) => code === DEFINED[field]);
      const words = definition
        ? `${language === 'nl' ? definition.definitionNl : definition.definitionEn} (${definition.source})`
        : counted[field];
      return words ? [[names[field], words] as const] : [];
    }),
  ];
}

const encoder = new TextEncoder();

/** The region overview as CSV or XLSX, with the name it is saved under. */
export async function regionTableFile(
  file: RegionTableFile,
  format: 'csv' | 'xlsx',
): Promise<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }> {
  const table = regionTableOf(file);
  const name = `regiovast-regios-${file.view.referenceDate}.${format}`;
  if (format === 'csv')
    return { name, mediaType: 'text/csv; charset=utf-8', bytes: encoder.encode(plainTableCsv(table)) };
  return {
    name,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await plainTableXlsx(table),
  };
}
