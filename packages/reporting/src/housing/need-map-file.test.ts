import { expect, test, vi } from 'vitest';
import { makeNeedMapPaper } from '../fixture/need-map-paper.ts';
import { needMapFile } from './need-map-file.ts';
import { needMapModel } from './need-map-model.ts';
import type { needMapMetadata } from './need-map-table.ts';

/** A document reads four fonts; on a busy machine that takes longer than a sum. */
vi.setConfig({ testTimeout: 20_000 });

const textOf = async (...of: Parameters<typeof needMapFile>) => {
  const { name, mediaType, bytes } = await needMapFile(...of);
  return { name, mediaType, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
};
const SOURCE = 'Huisvestingscasussen in Regiovast, bijgehouden door RHO Noord; alleen met toestemming';

test('H-7: the CSV has a line per municipality and year, each with date and source; unknown is empty', async () => {
  const { name, mediaType, text } = await textOf(makeNeedMapPaper(), 'nl', 'csv');
  expect([name, mediaType]).toEqual(['behoeftekaart-rho-noord-2026-11-19.csv', 'text/csv; charset=utf-8']);
  expect(text).toBe(
    [
      '\uFEFFGemeentecode;Gemeente;Gewenst jaar;Casussen;Gewenste oppervlakte m2;Casussen zonder oppervlakte;Gewenste spreekkamers;Casussen zonder spreekkamers;Peildatum;Bron',
      `GM0014;Groningen;2027;2;1260;1;9;0;2026-11-19;"${SOURCE}"`,
      `GM0014;Groningen;;1;100;0;2;0;2026-11-19;"${SOURCE}"`,
      `GM1900;Súdwest-Fryslân;2028;1;;1;;1;2026-11-19;"${SOURCE}"`,
      '',
    ].join('\r\n'),
  );
});

test('in English it is comma-separated, of the demo every line and the name say so', async () => {
  const { name, text } = await textOf(makeNeedMapPaper({ isDemo: true }), 'en', 'csv');
  expect(name).toBe('need-map-demo-rho-noord-2026-11-19.csv');
  const [header = '', ...lines] = text.trim().split('\r\n');
  expect(header).toContain('Municipality code,Municipality,Wanted year');
  expect(lines.every((line) => line.includes('DEMONSTRATION'))).toBe(true);
});

test('H-7: the metadata lie beside the CSV and name its columns as its header does, in both languages', async () => {
  const one = makeNeedMapPaper({ municipality: { code: 'GM1900', name: 'Súdwest-Fryslân' } });
  const csv = await textOf(one, 'nl', 'csv');
  const { name, text } = await textOf(one, 'nl', 'csvMetadata');
  expect(csv.name).toBe('behoeftekaart-sudwest-fryslan-2026-11-19.csv');
  expect(name).toBe(`${csv.name}-metadata.json`);
  const metadata = JSON.parse(text) as ReturnType<typeof needMapMetadata>;
  const { columns } = metadata.tableSchema;
  expect(metadata).toMatchObject({
    url: csv.name,
    'dc:creator': 'RHO Noord',
    dialect: { delimiter: ';', header: true },
  });
  const [header = ''] = csv.text.replace('\uFEFF', '').split('\r\n');
  expect(columns.map(({ titles }) => titles.und)).toEqual(header.split(';'));
  expect(columns[2]).toEqual({
    name: 'year',
    titles: { und: 'Gewenst jaar', nl: 'Gewenst jaar', en: 'Wanted year' },
    datatype: 'integer',
    required: false,
  });
});

test('H-7: the document counts by municipality and year and says what it counts, and what not', () => {
  const { title, subject, blocks } = needMapModel(makeNeedMapPaper(), 'nl');
  expect([title, subject]).toEqual([
    'Behoeftekaart huisvesting huisartsenzorg: werkgebied van RHO Noord',
    'RHO Noord, stand op 19 november 2026',
  ]);
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings).toEqual([
    'Per gemeente',
    'Groningen',
    'Súdwest-Fryslân',
    'Wat hier geteld is',
    'Wat hier niet in staat',
    'Bronnen',
  ]);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
  expect(tables).toEqual([
    [
      ['Groningen', '3', '1.360', '1', '11', '0'],
      ['Súdwest-Fryslân', '1', 'onbekend', '1', 'onbekend', '1'],
      ['Samen', '4', '1.360', '2', '11', '1'],
    ],
    [
      ['2027', '2', '1.260', '1', '9', '0'],
      ['jaar onbekend', '1', '100', '0', '2', '0'],
      ['Samen', '3', '1.360', '1', '11', '0'],
    ],
    [
      ['2028', '1', 'onbekend', '1', 'onbekend', '1'],
      ['Samen', '1', 'onbekend', '1', 'onbekend', '1'],
    ],
  ]);
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  expect(facts).toContainEqual(['Gewenst jaar', 'alle jaren, ook als het jaar niet bekend is']);
  expect(facts).toContainEqual(['Gewenste oppervlakte', '1.360 m²; 2 casussen zonder opgave']);
});

test('narrowed it says to what; without anything it says so and makes no empty table', () => {
  const { title, blocks } = needMapModel(
    makeNeedMapPaper({
      rows: [],
      municipality: { code: 'GM0014', name: 'Groningen' },
      fromYear: 2027,
      toYear: 2029,
      isDemo: true,
    }),
    'nl',
  );
  expect(title).toBe('Behoeftekaart huisvesting huisartsenzorg: Groningen');
  expect(blocks.some(({ kind }) => kind === 'table')).toBe(false);
  expect(JSON.stringify(blocks)).toContain(
    '2027 tot en met 2029; alleen casussen waarvan het jaar bekend is',
  );
  expect(JSON.stringify(blocks)).toContain('DEMONSTRATIE');
  expect(JSON.stringify(blocks)).toContain('Geen behoefte bekend');
});

test('S-7, Q-4: the PDF is tagged, in its language and with its fonts, and the same to the byte', async () => {
  const one = await needMapFile(makeNeedMapPaper(), 'nl', 'pdf');
  const other = await needMapFile(makeNeedMapPaper(), 'nl', 'pdf');
  expect([one.name, one.mediaType]).toEqual(['behoeftekaart-rho-noord-2026-11-19.pdf', 'application/pdf']);
  expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
  const pdf = Buffer.from(one.bytes).toString('latin1');
  for (const part of [
    '/StructTreeRoot',
    '/Lang (nl-NL)',
    '/DisplayDocTitle true',
    '/Scope /Column',
    'SourceSans3',
  ])
    expect([part, pdf.includes(part)]).toEqual([part, true]);
  for (const tag of ['Document', 'H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L', 'LI'])
    expect([tag, new RegExp(`/S /${tag}\\b`, 'u').test(pdf)]).toEqual([tag, true]);
});
