import type { HousingListRow } from '@regiovast/domain/housing/housing-list.views';
import { expect, test } from 'vitest';
import { housingTableFile } from './housing-table-file.ts';

const row = (change: Partial<HousingListRow>): HousingListRow => ({
  id: '1',
  number: 'HV-2026-AAAAA',
  practiceName: 'Praktijk Noord',
  initiativeName: null,
  municipalityName: 'Groningen',
  regionName: 'Groningen',
  step: 'OPTIONS',
  stepSince: '2026-11-01',
  bottlenecks: ['LEASE_ENDS', 'TOO_SMALL'],
  accessTest: { outcome: 'POSITIVE', state: 'CONFIRMED' },
  enrolledPatients: 2_000,
  enrolledAtCompletion: null,
  wantedFloorAreaM2: 1_260,
  wantedYear: 2027,
  leaseEndsOn: '2027-06-30',
  completionOn: null,
  nextTerm: { kind: 'leaseEnd', on: '2027-06-30' },
  outcome: null,
  ownerName: 'Coördinator',
  ...change,
});
const FILE = {
  rows: [
    row({}),
    row({ number: 'HV-2026-BBBBB', practiceName: null, initiativeName: '=HYPERLINK("x")', accessTest: null }),
  ],
  referenceDate: '2026-11-19',
  isDemo: true,
  savedAt: '2026-11-19T10:00:00.000Z',
};

test('H-5: the file has every row as the list has it, and says what it does not know', async () => {
  const { name, bytes } = await housingTableFile({ ...FILE, language: 'nl' }, 'csv');
  expect(name).toBe('regiovast-huisvesting-2026-11-19.csv');
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines[1]).toBe(
    'HV-2026-AAAAA;Praktijk Noord;praktijk;Groningen;Groningen;locaties onderzocht;2026-11-01;' +
      'huurcontract loopt af, te klein;positief;bevestigd;2000;onbekend;1260;2027;2027-06-30;;2027-06-30;einde huur;;Coördinator',
  );
  // A cell that a spreadsheet would run as a formula is made harmless.
  expect(lines[2]).not.toMatch(/;=/);
  expect(lines[2]).toContain(';initiatief;');
  expect(lines.join('\n')).toContain('DEMONSTRATIE');
  expect(lines.join('\n')).toContain('voorstel van Regiovast');
});

test('the same file for an English reader, and as a workbook', async () => {
  const { bytes } = await housingTableFile({ ...FILE, language: 'en' }, 'csv');
  expect(new TextDecoder().decode(bytes)).toContain('locations examined,2026-11-01');
  const workbook = await housingTableFile({ ...FILE, language: 'en' }, 'xlsx');
  expect(workbook.name).toBe('regiovast-housing-2026-11-19.xlsx');
  expect(workbook.bytes.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});
