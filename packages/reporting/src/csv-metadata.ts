import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import { DEMO_NOTICE, quarterTitle } from './cover-sheet.ts';
import { quarterTables, type Table } from './quarter-tables.ts';

const tableMetadata = ({ fileName, titleNl, titleEn, columns, primaryKey, foreignKeys }: Table) => ({
  url: fileName,
  'dc:title': [
    { '@value': titleNl, '@language': 'nl' },
    { '@value': titleEn, '@language': 'en' },
  ],
  tableSchema: {
    columns: columns.map(({ name, titleNl: nl, titleEn: en, datatype, isNullable }) => ({
      name,
      // A validator compares the header with the titles; the header is the name, in no language ("und").
      titles: { und: name, nl, en },
      datatype,
      required: !isNullable,
    })),
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map((key) => ({
        columnReference: key.columns,
        reference: { resource: key.fileName, columnReference: key.referencedColumns },
      })),
    }),
  },
});

/** CSV on the Web: what the CSV files hold and how they refer to each other (W3C tabular metadata, 2015). */
export const csvMetadata = (snapshot: QuarterSnapshot) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
  'dc:title': quarterTitle(snapshot),
  ...(snapshot.isDemo && { 'dc:description': DEMO_NOTICE }),
  'dc:created': { '@value': snapshot.closedAt, '@type': 'xsd:dateTime' },
  dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
  tables: quarterTables(snapshot).map(tableMetadata),
});
