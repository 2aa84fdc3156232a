import type { NeedMapPaper } from '@regiovast/domain/housing/need-map-paper';
import { needMapFile } from '@regiovast/reporting';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { pdfPaper, squeezed } from '../journeys/paper-tables.ts';

const GRONINGEN = { code: 'GM0014', name: 'Groningen' };
const SUDWEST = { code: 'GM1900', name: 'Súdwest-Fryslân' };
const MAP: NeedMapPaper = {
  rows: [
    {
      municipality: GRONINGEN,
      year: 2027,
      cases: 2,
      wantedFloorAreaM2: 1_260,
      casesWithoutFloorArea: 1,
      wantedRooms: 9,
      casesWithoutRooms: 0,
    },
    {
      municipality: SUDWEST,
      year: null,
      cases: 1,
      wantedFloorAreaM2: null,
      casesWithoutFloorArea: 1,
      wantedRooms: null,
      casesWithoutRooms: 1,
    },
  ],
  municipality: null,
  fromYear: null,
  toYear: null,
  rhoName: 'RHO Noord',
  asOf: '2026-11-19',
  isDemo: false,
  savedAt: '2026-11-19T10:00:00.000Z',
};

test.each(['nl', 'en'] as const)(
  'H-7: another program reads the CSV of a need map (%s) as its metadata say',
  async (language) => {
    const { bytes } = await needMapFile(MAP, language, 'csv');
    const { bytes: described } = await needMapFile(MAP, language, 'csvMetadata');
    const metadata = JSON.parse(new TextDecoder().decode(described)) as {
      dialect: { delimiter: string };
      tableSchema: { columns: { name: string; titles: { und: string }; required: boolean }[] };
    };
    const { columns } = metadata.tableSchema;
    const { data, errors, meta } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
      header: true,
      skipEmptyLines: true,
      delimiter: metadata.dialect.delimiter,
    });
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(columns.map(({ titles }) => titles.und));
    const read = data.map((line) =>
      Object.fromEntries(columns.map(({ name, titles }) => [name, line[titles.und]])),
    );
    expect(read).toMatchObject([
      {
        municipalityCode: 'GM0014',
        year: '2027',
        cases: '2',
        wantedFloorAreaM2: '1260',
        casesWithoutFloorArea: '1',
        referenceDate: '2026-11-19',
      },
      { municipality: 'Súdwest-Fryslân', year: '', cases: '1', wantedFloorAreaM2: '', wantedRooms: '' },
    ]);
    for (const line of read)
      for (const { name, required } of columns) if (required) expect(line[name]).not.toBe('');
  },
);

test('H-7, S-7: pdf.js reads the tables of the need map, also as they are told to who listens', async () => {
  const { bytes } = await needMapFile(MAP, 'nl', 'pdf');
  const { tables, words } = await pdfPaper(bytes);
  expect(words).toContain(squeezed('Behoeftekaart huisvesting huisartsenzorg: werkgebied van RHO Noord'));
  expect(words).toContain(squeezed('Onbekend is niet 0.'));
  const [facts, all, groningen, sudwest] = tables;
  expect(facts).toContainEqual(['Gewenste oppervlakte', '1.260 m²; 2 casussen zonder opgave']);
  expect(all?.at(-1)).toEqual(['Samen', '3', '1.260', '2', '9', '1']);
  expect(groningen?.at(1)).toEqual(['2027', '2', '1.260', '1', '9', '0']);
  expect(sudwest?.at(1)).toEqual(['jaar onbekend', '1', 'onbekend', '1', 'onbekend', '1']);
});
