import type { ArrangementListRow } from '@regiovast/domain/arrangements/arrangement-list.views';
import { expect, test } from 'vitest';
import { arrangementTableFile } from './arrangement-table-file.ts';

const row = (change: Partial<ArrangementListRow>): ArrangementListRow => ({
  id: '1',
  number: 'MW-2026-AAAAA',
  title: 'Nulpraktijk',
  regionCode: 'ZK09',
  regionName: 'Groningen',
  insurerName: 'Noorderzorg',
  rhoName: 'RHO Noord',
  type: 'ZERO_PRACTICE_BRIDGE',
  course: 'START_ZERO_PRACTICE',
  beneficiaryKind: 'STARTING_PRACTICE',
  beneficiaryName: 'Proefpolder',
  periodFrom: '2027-01-01',
  periodTo: '2028-12-31',
  status: 'DRAFT',
  statusSince: '2026-11-22',
  ownerName: 'Inkoper',
  totalCents: 21_006_005,
  ...change,
});
const FILE = {
  rows: [row({}), row({ number: 'MW-2026-BBBBB', title: '=HYPERLINK("x")', totalCents: 1 })],
  totalCents: 21_006_006,
  referenceDate: '2026-11-22',
  isDemo: true,
  savedAt: '2026-11-22T10:00:00.000Z',
};

test('A-6: the file has every amount and the sum to the cent, with what explains them', async () => {
  const { name, bytes } = await arrangementTableFile({ ...FILE, language: 'nl' }, 'csv');
  expect(name).toBe('regiovast-maatwerk-2026-11-22.csv');
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines[1]).toBe(
    'MW-2026-AAAAA;Nulpraktijk;Vast bedrag per patiënt tijdens opbouw;Groningen;Noorderzorg;RHO Noord;' +
      'startende praktijk;Proefpolder;2027-01-01;2028-12-31;concept;2026-11-22;Inkoper;210060,05',
  );
  // A cell that a spreadsheet would run as a formula is made harmless.
  expect(lines[2]).not.toMatch(/;=/);
  expect(lines[2]).toMatch(/;0,01$/);
  expect(lines[3]).toMatch(/^Samen;.*;210060,06$/);
  expect(lines.join('\n')).toContain('DEMONSTRATIE');
});

test('the same file for an English reader, and as a workbook', async () => {
  const { bytes } = await arrangementTableFile({ ...FILE, language: 'en' }, 'csv');
  expect(new TextDecoder().decode(bytes)).toContain('draft,2026-11-22,Inkoper,210060.05');
  const workbook = await arrangementTableFile({ ...FILE, language: 'en' }, 'xlsx');
  expect(workbook.name).toBe('regiovast-arrangements-2026-11-22.xlsx');
  expect(workbook.bytes.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});
