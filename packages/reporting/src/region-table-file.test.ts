import {
  figure,
  makeNational,
  makeRow,
  makeState,
  makeView,
  score,
} from '@regiovast/domain/regions/region-table.fixture';
import { regionTable } from '@regiovast/domain/regions/region-table';
import { expect, test } from 'vitest';
import { readXlsx } from './fixture/read-xlsx.ts';
import { valuesOf } from './fixture/sheet-cell.ts';
import { type RegionTableFile, regionTableFile, regionTableOf } from './region-table-file.ts';

const rows = [
  makeRow({
    code: 'ZK09',
    name: 'Súdwest; Noord',
    basis: 'live',
    score: score(61, { change: -4, band: 'A_HIGHEST', confidence: 0.8 }),
    patientsAtRisk: figure(12_345),
    stopShareFull: figure(42.3),
    phases: { SIGNAL: 0, WATCH: 1, THREATENED: 2, ACUTE: 0, BRIDGING: 0 },
    overdueActions: 3,
    planStatus: 'IN_EXECUTION',
    arrangements: { count: 4, cents: 1_234_550 },
    housingCases: figure(7),
    preferentInsurer: { name: '=HYPERLINK("http://x.example")', isVerified: true, isOwn: false },
  }),
  makeRow({ code: 'ZK10', name: "'t Gooi", basis: 'published', patientsAtRisk: figure(null, true) }),
  makeRow({ code: 'ZK11', name: 'Zeeland', basis: 'none' }),
];
const state = makeState({
  kolommen: [
    'score',
    'scoreChange',
    'phases',
    'patientsAtRisk',
    'stopShareFull',
    'planStatus',
    'arrangements',
    'housingCases',
    'overdueActions',
    'preferentInsurer',
  ],
});
const definition = {
  code: 'PATIENTS_AT_RISK',
  version: 1,
  unit: 'personen',
  labelNl: 'Geraakte patiënten',
  labelEn: 'Patients affected',
  definitionNl: 'Som van de ingeschreven patiënten.',
  definitionEn: 'Sum of the enrolled patients.',
  source: 'Casussen in Regiovast',
  validFrom: '2023-01-01',
};
const makeFile = (overrides: Partial<RegionTableFile> = {}): RegionTableFile => ({
  view: makeView(rows, { national: [makeNational({ ...figure(48) })] }),
  state,
  definitions: [definition],
  isDemo: false,
  language: 'nl',
  savedAt: '2026-11-19T10:00:00.000Z',
  ...overrides,
});
const text = async (file: RegionTableFile): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode((await regionTableFile(file, 'csv')).bytes);

test('R-1, C-4: the Dutch CSV says unknown, suppressed and not published, and escapes formulas', async () => {
  const lines = (await text(makeFile())).split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFRegiocode;Regio;Stand van de cijfers;Drukscore (0-100);Klasse van de drukscore;Zekerheid van de drukscore, %;' +
      'Verandering van de drukscore, punten;Casussen: signaal;Casussen: verhoogd risico;' +
      'Casussen: dreigende discontinuïteit;Casussen: acute discontinuïteit;Casussen: overbrugging;' +
      'Geraakte patiënten;Volledige patiëntenstop, %;Continuïteitsplan;Eigen maatwerkafspraken;' +
      'Eigen maatwerk, euro;Huisvestingscasussen open;Acties te laat;Preferente verzekeraar',
  );
  expect(lines[1]).toBe(
    'ZK09;"Súdwest; Noord";eigen gebied;61;hoogste druk;80;-4;0;1;2;0;0;12345;42,3;in uitvoering;4;12345,5;7;3;' +
      `"'=HYPERLINK(""http://x.example"")"`,
  );
  expect(lines[2]).toContain(
    "ZK10;'t Gooi;gesloten kwartaal;onbekend;onbekend;onbekend;onbekend;niet gepubliceerd;",
  );
  expect(lines[2]).toContain(';afgeschermd;onbekend;');
  expect(lines[4]).toMatch(/^NL;Nederland;gesloten kwartaal;48;n\.v\.t\.;n\.v\.t\.;onbekend;/);
});

test('R-1: below the table stand source, date, weights and definition of what it holds', async () => {
  const notes = (await text(makeFile({ isDemo: true }))).split('\r\n\r\n')[1] ?? '';
  expect(notes).toContain('DEMONSTRATIE');
  expect(notes).toContain('Peildatum;2026-11-19');
  expect(notes).toContain('gesloten kwartaal 2026Q3 (2026-09-30)');
  expect(notes).toContain('weging versie 1, experimenteel');
  expect(notes).toContain('Geraakte patiënten;Som van de ingeschreven patiënten. (Casussen in Regiovast)');
  expect(notes).not.toContain('Ingeschreven patiënten;');
});

test('the English CSV has commas, decimal points and English words', async () => {
  const lines = (await text(makeFile({ language: 'en' }))).split('\r\n');
  expect(lines[0]).toContain('Region code,Region,Where figures come from,Pressure score (0-100),');
  expect(lines[1]).toContain('ZK09,Súdwest; Noord,own area,61,highest pressure,80,-4,');
  expect(lines[1]).toContain(',42.3,in execution,4,12345.5,7,3,');
});

test.each([
  ['as it is', {}],
  [
    'narrowed, in another order and in other columns',
    {
      stand: 'published',
      sort: 'name',
      descending: false,
      kolommen: ['inhabitants', 'casesResolved'],
    },
  ],
] as const)('the workbook read back is the table of the screen, %s', async (_name, change) => {
  const file = makeFile({ state: { ...state, ...change } });
  const { bytes, name } = await regionTableFile(file, 'xlsx');
  const shown = regionTable(file.view, file.state);
  const sheets = readXlsx(bytes);
  const [header, ...found] = valuesOf(sheets, "Regio's");
  expect(name).toBe('regiovast-regios-2026-11-19.xlsx');
  expect(header).toHaveLength(shown.fields.length + 3);
  expect(found.map(([code]) => code)).toEqual([...shown.rows.map(({ code }) => code), 'NL']);
  for (const [index, row] of shown.rows.entries()) {
    for (const [column, cell] of row.cells.entries()) {
      if (cell.kind !== 'figure' || cell.figure.value === null) continue;
      expect(found[index]?.[column + 3]).toBe(cell.figure.value);
    }
  }
  const cells = [...sheets.values()].flat(2);
  expect(cells.some(({ isFormula }) => isFormula)).toBe(false);
  expect(valuesOf(sheets, 'Toelichting').flat()).toContain('Indeling');
});

test('the file holds as many rows and columns as the screen, whatever is asked for', () => {
  const table = regionTableOf(makeFile({ state: { ...state, zoek: 'bestaat niet' } }));
  expect(table.rows.map(([code]) => code)).toEqual(['NL']);
});
