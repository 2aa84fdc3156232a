import { NATION, type QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import type { CsvCell } from './csv-text.ts';
import { NATION_NAME } from './dutch-labels.ts';
import { DEFINITION_COLUMNS, REGION_COLUMNS, type TableColumn, VALUE_COLUMNS } from './table-columns.ts';

export type ForeignKey = {
  readonly columns: readonly string[];
  readonly fileName: string;
  readonly referencedColumns: readonly string[];
};

export type Table = {
  readonly fileName: string;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly columns: readonly TableColumn<string>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly CsvCell[])[];
};

const rowsOf = <Name extends string>(
  columns: readonly TableColumn<Name>[],
  records: readonly Readonly<Record<Name, CsvCell>>[],
): CsvCell[][] => records.map((record) => columns.map(({ name }) => record[name]));

const valueTable = ({ values }: QuarterSnapshot): Table => ({
  fileName: 'waarden.csv',
  titleNl: 'Waarden per indicator en regio',
  titleEn: 'Values by indicator and region',
  columns: VALUE_COLUMNS,
  primaryKey: ['indicatorCode', 'definitionVersion', 'regionCode'],
  foreignKeys: [
    {
      columns: ['indicatorCode', 'definitionVersion'],
      fileName: 'definities.csv',
      referencedColumns: ['code', 'version'],
    },
    { columns: ['regionCode'], fileName: 'regios.csv', referencedColumns: ['code'] },
  ],
  rows: rowsOf(VALUE_COLUMNS, values),
});

const definitionTable = ({ definitions }: QuarterSnapshot): Table => ({
  fileName: 'definities.csv',
  titleNl: 'Definities van de indicatoren',
  titleEn: 'Definitions of the indicators',
  columns: DEFINITION_COLUMNS,
  primaryKey: ['code', 'version'],
  foreignKeys: [],
  rows: rowsOf(DEFINITION_COLUMNS, definitions),
});

/** The nation is a row too, so that every value refers to a row. */
const regionTable = ({ regions }: QuarterSnapshot): Table => ({
  fileName: 'regios.csv',
  titleNl: "Regio's, met Nederland als laatste",
  titleEn: 'Regions, with the Netherlands as the last',
  columns: REGION_COLUMNS,
  primaryKey: ['code'],
  foreignKeys: [],
  rows: rowsOf(REGION_COLUMNS, [...regions, { code: NATION, name: NATION_NAME }]),
});

/** The tables of a quarter, each one CSV file. */
export const quarterTables = (snapshot: QuarterSnapshot): Table[] => [
  valueTable(snapshot),
  definitionTable(snapshot),
  regionTable(snapshot),
];

/** Header and rows: the header is the machine name of each column, the same in every quarter. */
export const tableLines = ({ columns, rows }: Table): (readonly CsvCell[])[] => [
  columns.map(({ name }) => name),
  ...rows,
];
