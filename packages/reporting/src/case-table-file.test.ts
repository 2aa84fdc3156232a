import { readCaseState } from '@regiovast/domain/cases/case-address';
import { CASE_COLUMNS } from '@regiovast/domain/cases/case-columns';
import { caseCell, caseFields } from '@regiovast/domain/cases/case-table';
import type { CaseRow } from '@regiovast/domain/cases/case.views';
import { expect, test } from 'vitest';
import { type CaseTableFile, caseTableFile, caseTableOf } from './case-table-file.ts';
import { readXlsx } from './fixture/read-xlsx.ts';
import { valuesOf } from './fixture/sheet-cell.ts';

const row: CaseRow = {
  id: '1',
  number: 'C-2026-1',
  practiceId: '2',
  practiceName: '=HYPERLINK("http://x.example")',
  municipalityName: 'Súdwest-Fryslân',
  regionName: 'Friesland',
  phase: 'THREATENED',
  phaseSince: '2026-11-01',
  term: { kind: 'SECURE_SOLUTION', on: '2026-11-20', standing: 'late', holdUntil: null },
  primaryCause: 'HOUSING_LOSS',
  openedOn: '2026-10-01',
  expectedEndOn: '2027-02-20',
  enrolledPatients: 2_345,
  affectedPatients: null,
  sharing: 'acknowledged',
  lead: 'insurer',
  ownerName: 'Anna Voorbeeld',
  chain: { id: '3', number: 'K-1', name: 'Ketenzorg' },
  acceptedUntil: null,
  nextAction: { title: '+31 bellen', dueOn: '2026-11-18' },
  nextDueOn: '2026-11-18',
  overdueActions: 1,
};
const bare: CaseRow = {
  ...row,
  number: 'C-2026-2',
  practiceName: 'Praktijk; twee',
  regionName: null,
  term: null,
  expectedEndOn: null,
  enrolledPatients: null,
  affectedPatients: null,
  chain: null,
  nextAction: null,
  nextDueOn: null,
};
const makeFile = (overrides: Partial<CaseTableFile> = {}): CaseTableFile => ({
  rows: [row, bare],
  state: readCaseState({}),
  referenceDate: '2026-11-22',
  isDemo: false,
  language: 'nl',
  savedAt: '2026-11-22T10:00:00.000Z',
  ...overrides,
});
const all = readCaseState({ kolommen: CASE_COLUMNS.join(',') });
const text = async (file: CaseTableFile): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode((await caseTableFile(file, 'csv')).bytes);

test('R-1: the Dutch CSV says unknown and none in words, and no cell is a formula', async () => {
  const lines = (await text(makeFile())).split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFNummer;Praktijk;Fase;Termijn;Termijn uiterlijk;Stand van de termijn;Eerste actie;' +
      'Eerste actie uiterlijk;Hoofdoorzaak;Ingeschreven patiënten;Verwacht einde;Gedeeld;Eigenaar;Gemeente;Regio',
  );
  expect(lines[1]).toBe(
    `C-2026-1;"'=HYPERLINK(""http://x.example"")";dreigende discontinuïteit;oplossing veiligstellen;2026-11-20;` +
      "te laat;'+31 bellen;2026-11-18;verlies van huisvesting;2345;2027-02-20;ontvangst bevestigd;" +
      'Anna Voorbeeld;Súdwest-Fryslân;Friesland',
  );
  expect(lines[2]).toContain(';dreigende discontinuïteit;geen;geen;geen;geen;geen;');
  expect(lines[2]).toMatch(/;Súdwest-Fryslân;onbekend$/);
  expect(lines[2]).toContain('verlies van huisvesting;onbekend;onbekend;');
});

test('R-1: below the table stand the date, the source, the filters and what the figures are', async () => {
  const state = readCaseState({ fase: 'ACUTE', zoek: 'geheim woord' });
  const notes = (await text(makeFile({ isDemo: true, state }))).split('\r\n\r\n')[1] ?? '';
  expect(notes).toContain('DEMONSTRATIE');
  expect(notes).toContain('Peildatum;2026-11-22');
  expect(notes).toContain('Aantal casussen;2');
  expect(notes).toContain('Gefilterd op;zoekwoord, fase');
  expect(notes).not.toContain('geheim woord');
  expect(notes).toContain('Ingeschreven patiënten;Laatste opgave');
});

test('the English CSV has commas and English words', async () => {
  const lines = (await text(makeFile({ language: 'en', state: all }))).split('\r\n');
  expect(lines[0]).toContain('Number,Practice,Phase,In this phase since,Term,');
  expect(lines[1]).toContain('threatened discontinuity,2026-11-01,secure a solution,2026-11-20,late,');
  expect(lines[1]).toContain('insurer,Anna Voorbeeld,Ketenzorg,none,Súdwest-Fryslân,Friesland,2026-10-01');
});

test.each([
  ['the usual columns', readCaseState({})],
  ['every column', all],
  ['one column', readCaseState({ kolommen: 'lead' })],
])('the workbook read back is the table of the screen, %s', async (_name, state) => {
  const file = makeFile({ state });
  const { bytes, name } = await caseTableFile(file, 'xlsx');
  const sheets = readXlsx(bytes);
  const [header, ...found] = valuesOf(sheets, 'Casussen');
  const fields = [...new Set(['number' as const, ...caseFields(state.kolommen)])];
  expect(name).toBe('regiovast-casussen-2026-11-22.xlsx');
  expect(header).toHaveLength(fields.length);
  expect(found).toHaveLength(file.rows.length);
  for (const [index, shown] of file.rows.entries()) {
    for (const [column, field] of fields.entries()) {
      const cell = caseCell(shown, field);
      const written = found[index]?.[column];
      if (cell.kind === 'count') expect(written).toBe(cell.count);
      if (cell.kind === 'date') expect(written).toBe(cell.date);
      if (cell.kind === 'unknown') expect(written).toBe('onbekend');
    }
  }
  expect([...sheets.values()].flat(2).some(({ isFormula }) => isFormula)).toBe(false);
});

test('no cases is a file with its header and its notes', () => {
  const table = caseTableOf(makeFile({ rows: [] }));
  expect(table.rows).toEqual([]);
  expect(table.notes).toContainEqual(['Aantal casussen', '0']);
});
