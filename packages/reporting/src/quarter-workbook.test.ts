import { expect, test } from 'vitest';
import { readOds } from './fixture/read-ods.ts';
import { readXlsx } from './fixture/read-xlsx.ts';
import { partOf, partsOf, type ReadSheets, valuesOf } from './fixture/sheet-cell.ts';
import { makeSnapshot, makeValue } from './fixture/small-quarter.ts';
import { odsOf } from './ods.ts';
import { quarterWorkbook } from './quarter-workbook.ts';
import { xlsxOf } from './xlsx.ts';

type Snapshot = ReturnType<typeof makeSnapshot>;
const bytesOf = {
  xlsx: (snapshot: Snapshot) => xlsxOf(quarterWorkbook(snapshot)),
  ods: async (snapshot: Snapshot) => odsOf(quarterWorkbook(snapshot)),
};
const readers = { xlsx: readXlsx, ods: readOds };
const sheetsOf = async (kind: 'xlsx' | 'ods', overrides: Partial<Snapshot> = {}): Promise<ReadSheets> =>
  readers[kind](await bytesOf[kind](makeSnapshot(overrides)));

const HEADER = ['Regiocode', 'Regio', 'Praktijken met risico', 'Patiënten met risico'];

test.each(['xlsx', 'ods'] as const)(
  '%s shows every region and the nation, figure by figure',
  async (kind) => {
    expect(valuesOf(await sheetsOf(kind), "Regio's")).toEqual([
      [...HEADER, 'Praktijken met patiëntenstop', 'Huisartsen per 10.000'],
      ['ZK01', "'t Gooi", 'afgeschermd', 12_345, 42.26, 'n.v.t.'],
      ['ZK02', 'Súdwest-Fryslân', 'afgeschermd', 0, 'onbekend', 'n.v.t.'],
      ['NL', 'Nederland', 17, 12_345, 'afgeschermd', 4.376],
    ]);
  },
);

test.each(['xlsx', 'ods'] as const)('%s lists every value with every field', async (kind) => {
  const rows = valuesOf(await sheetsOf(kind), 'Gegevens');
  const source = 'Praktijkregister RHO, 30-09-2026';
  const place = ['zorgkantoorregio', 'ZK01', '2026-09-30'];
  expect(rows).toHaveLength(11);
  expect(rows[1]).toEqual([
    'PRACTICES_AT_RISK',
    1,
    ...place,
    'afgeschermd',
    'count',
    source,
    'gemeten',
    'ja',
  ]);
  expect(rows[7]).toEqual(['PATIENT_STOP_SHARE', 1, ...place, 42.26, '%', source, 'geschat', 'nee']);
});

test.each(['xlsx', 'ods'] as const)('%s opens with what it is and what its words mean', async (kind) => {
  const rows = valuesOf(await sheetsOf(kind), 'Toelichting');
  const filled = rows.map((row) => row.join('|')).filter((line) => line !== '');
  expect(filled.slice(0, 10)).toEqual([
    'Regiovast kwartaalrapportage 2026Q3, revisie 1',
    'DEMONSTRATIE: verzonnen cijfers, niet gebruiken voor beleid of besluiten.',
    'Kwartaal|2026Q3',
    'Peildatum|2026-09-30',
    'Revisie|1',
    'Afgesloten op|2026-10-15 00:32 (Nederlandse tijd)',
    'Regio-indeling|zorgkantoorregio',
    "Aantal regio's|2",
    'Hoe leest u de cijfers',
    'afgeschermd|Weggelaten: een aantal van 1 tot en met 4,',
  ]);
  expect(filled).toContain('|Minimumaantal 5; weggelaten cijfers: 3 van 10.');
  expect(filled).toContain(
    'GPS_PER_10K|1|per 10,000|Huisartsen per 10.000|' +
      'Zo telt Huisartsen per 10.000: per regio, op de peildatum.|Praktijkregister RHO, 30-09-2026|2026-01-01',
  );
});

test.each(['xlsx', 'ods'] as const)('%s holds text that looks like a formula as text', async (kind) => {
  const regions = ['=1+1', '+31', '-1', '@SUM(A1)', '\u0007=CMD()'].map((name, index) => ({
    code: `ZK0${index}`,
    name,
  }));
  const sheets = await sheetsOf(kind, { regions, values: [] });
  const names = valuesOf(sheets, "Regio's").map((row) => row[1]);
  expect(names).toEqual(['Regio', '=1+1', '+31', '-1', '@SUM(A1)', '=CMD()', 'Nederland']);
  expect([...sheets.values()].flat(2).filter((cell) => cell.isFormula)).toEqual([]);
});

test.each(['xlsx', 'ods'] as const)('%s of a real quarter has no demo notice anywhere', async (kind) => {
  const parts = partsOf(await bytesOf[kind](makeSnapshot({ isDemo: false })));
  expect([...parts.values()].join('')).not.toContain('DEMONSTRATIE');
});

test('R-2 · two versions of a definition are two columns', async () => {
  const [first] = makeSnapshot().definitions;
  const definitions = first ? [first, { ...first, version: 2 }] : [];
  const values = [
    makeValue('PRACTICES_AT_RISK', 'ZK01', 7),
    makeValue('PRACTICES_AT_RISK', 'ZK01', 9, { definitionVersion: 2 }),
  ];
  const rows = valuesOf(await sheetsOf('ods', { definitions, values }), "Regio's");
  expect(rows[0]?.slice(2)).toEqual(['Praktijken met risico (versie 1)', 'Praktijken met risico (versie 2)']);
  expect(rows[1]?.slice(2)).toEqual([7, 9]);
});

test('xlsx freezes the header and formats counts, percentages and rates', async () => {
  const parts = partsOf(await bytesOf.xlsx(makeSnapshot()));
  expect(partOf(parts, 'xl/worksheets/sheet2.xml')).toContain('<pane xSplit="2" ySplit="1"');
  for (const format of ['#,##0.0', '#,##0.00']) {
    expect(partOf(parts, 'xl/styles.xml')).toContain(`formatCode="${format}"`);
  }
  expect(partOf(parts, 'docProps/core.xml')).toContain('2026-10-14T22:32:10Z');
});

test('ods freezes the header, says it is Dutch and begins with its stored media type', async () => {
  const bytes = await bytesOf.ods(makeSnapshot());
  const parts = partsOf(bytes);
  const panes = /config:name="Regio's">.*?<\/config:config-item-map-entry>/.exec(
    partOf(parts, 'settings.xml'),
  );
  expect(panes?.[0]).toContain('config:name="VerticalSplitMode" config:type="short">2<');
  expect(partOf(parts, 'styles.xml')).toContain('fo:language="nl"');
  expect(new TextDecoder().decode(bytes.subarray(30, 84))).toBe(
    'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
  );
});
