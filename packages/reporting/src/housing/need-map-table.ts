import type { NeedMapPaper } from '@regiovast/domain/housing/need-map-paper';
import { type CsvCell, csvText, DUTCH_CSV, RFC_4180 } from '../csv-text.ts';
import type { TableColumn } from '../table-columns.ts';
import { NEED_MAP_WORDS, type NeedMapWords } from './need-map-words.ts';

type Line = Readonly<Record<keyof NeedMapWords['table'], CsvCell>>;
type Column = Pick<TableColumn<keyof Line>, 'name' | 'datatype' | 'isNullable'>;

const COLUMNS: readonly Column[] = [
  { name: 'municipalityCode', datatype: 'string' },
  { name: 'municipality', datatype: 'string' },
  { name: 'year', datatype: 'integer', isNullable: true },
  { name: 'cases', datatype: 'integer' },
  { name: 'wantedFloorAreaM2', datatype: 'integer', isNullable: true },
  { name: 'casesWithoutFloorArea', datatype: 'integer' },
  { name: 'wantedRooms', datatype: 'integer', isNullable: true },
  { name: 'casesWithoutRooms', datatype: 'integer' },
  { name: 'referenceDate', datatype: 'date' },
  { name: 'source', datatype: 'string' },
];

/** Tells a spreadsheet program that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const dialectOf = (language: 'nl' | 'en') => (language === 'nl' ? DUTCH_CSV : RFC_4180);

/**
 * H-7 · the need map as CSV, as the spreadsheet programs of the reader's language open it: nothing but the table, every line
 * with its date and source, so that lines of several RHO's can be laid under each other. Unknown is empty.
 */
export function needMapCsv(map: NeedMapPaper, language: 'nl' | 'en'): string {
  const words = NEED_MAP_WORDS[language];
  const source = [...(map.isDemo ? [words.demo] : []), words.source(map.rhoName)].join(' ');
  const lines = map.rows.map(
    ({ municipality, ...row }): Line => ({
      ...row,
      municipalityCode: municipality.code,
      municipality: municipality.name,
      referenceDate: map.asOf,
      source,
    }),
  );
  const header = COLUMNS.map(({ name }) => words.table[name]);
  const rows = lines.map((line) => COLUMNS.map(({ name }) => line[name]));
  return BYTE_ORDER_MARK + csvText([header, ...rows], dialectOf(language));
}

/**
 * CSV on the Web (W3C tabular metadata, 2015): what the columns of the CSV file mean, what it counts and what it does not.
 * @param url name of the CSV file, beside which this one lies
 */
export function needMapMetadata(map: NeedMapPaper, language: 'nl' | 'en', url: string) {
  const words = NEED_MAP_WORDS[language];
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url,
    'dc:title': `${words.title}: ${map.municipality?.name ?? words.area(map.rhoName)}`,
    'dc:description': [...(map.isDemo ? [words.demo] : []), ...words.counts, ...words.countsNot].join(' '),
    'dc:creator': map.rhoName,
    'dc:created': { '@value': map.savedAt, '@type': 'xsd:dateTime' },
    dialect: {
      encoding: 'utf-8',
      delimiter: dialectOf(language).separator,
      lineTerminators: ['\r\n'],
      header: true,
    },
    tableSchema: {
      columns: COLUMNS.map(({ name, datatype, isNullable = false }) => ({
        name,
        // A validator compares the header with the titles, whatever language it reads in ("und").
        titles: {
          und: words.table[name],
          nl: NEED_MAP_WORDS.nl.table[name],
          en: NEED_MAP_WORDS.en.table[name],
        },
        datatype,
        required: !isNullable,
      })),
    },
  };
}
