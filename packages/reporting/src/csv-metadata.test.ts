import { expect, test } from 'vitest';
import { csvMetadata } from './csv-metadata.ts';
import { makeSnapshot } from './fixture/small-quarter.ts';
import { quarterTables, tableLines } from './quarter-tables.ts';

const { tables, ...group } = csvMetadata(makeSnapshot());

test('every CSV file is described, with its header as titles in no language', () => {
  const headers = quarterTables(makeSnapshot()).map((table) => [table.fileName, tableLines(table)[0]]);
  expect(
    tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ titles }) => titles.und)]),
  ).toEqual(headers);
});

test('titles are Dutch and English', () => {
  expect(tables[0]?.tableSchema.columns[5]).toEqual({
    name: 'value',
    titles: { und: 'value', nl: 'Waarde', en: 'Value' },
    datatype: 'number',
    required: false,
  });
});

test('a value refers to a definition and to an area that exist', () => {
  expect(tables[0]?.tableSchema).toMatchObject({
    primaryKey: ['indicatorCode', 'definitionVersion', 'regionCode'],
    foreignKeys: [
      {
        columnReference: ['indicatorCode', 'definitionVersion'],
        reference: { resource: 'definities.csv', columnReference: ['code', 'version'] },
      },
      {
        columnReference: ['regionCode'],
        reference: { resource: 'regios.csv', columnReference: ['code'] },
      },
    ],
  });
});

test('the demo says so, and a real quarter does not', () => {
  expect(group).toMatchObject({ 'dc:description': expect.stringContaining('DEMONSTRATIE') });
  expect(csvMetadata(makeSnapshot({ isDemo: false }))).not.toHaveProperty('dc:description');
});
