import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertNewPractices } from '@regiovast/db/imports/known-practices';
import { seedRegions } from '@regiovast/db/regions/seed-regions';
import { openStore } from '@regiovast/db/store/open-store';
import type { Store } from '@regiovast/db/store/store';
import type { PracticeField } from '@regiovast/domain/imports/practice-columns';
import type { RefusalCode } from '@regiovast/domain/imports/import.views';
import { NO_FACTS } from '@regiovast/domain/practices/practice-facts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fault, makeVariant, type Variant } from '../testing/practice-variants.ts';
import type { MadeCell } from '../testing/workbook-file.ts';
import { practiceFile, readPracticeTable } from './read-practice-file.ts';
import { judgeFile } from './rehearse-file.ts';

const SCOPE = { kind: 'everywhere', on: '2026-01-15' } as const;
const PLAIN: Variant = {
  form: ';',
  encoding: 'utf-8',
  decimal: ',',
  headers: 'nl',
  turn: 0,
  isBackwards: false,
};

/** Every kind of fault that a cell can have, as text. */
const FAULTS: readonly (readonly [PracticeField, string, RefusalCode])[] = [
  ['agbCode', '0101', 'AGB_INVALID'],
  ['agbCode', '1,01E+06', 'AGB_INVALID'],
  ['agbCode', '01-000-011', 'AGB_TWICE'],
  ['agbCode', '02000001', 'PRACTICE_CLOSED'],
  ['agbCode', '', 'VALUE_MISSING'],
  ['name', ' ', 'VALUE_MISSING'],
  ['name', 'Praktijk '.repeat(40), 'TEXT_TOO_LONG'],
  ['address', 'x'.repeat(201), 'TEXT_TOO_LONG'],
  ['postcode', '12345 AB', 'POSTCODE_INVALID'],
  ['postcode', '0123 AB', 'POSTCODE_INVALID'],
  ['place', 'x'.repeat(101), 'TEXT_TOO_LONG'],
  ['municipality', 'Atlantis', 'MUNICIPALITY_UNKNOWN'],
  ['municipality', 'Bergen', 'MUNICIPALITY_UNKNOWN'],
  ['municipality', 'GM9999', 'MUNICIPALITY_UNKNOWN'],
  ['municipality', 'Oudstad', 'MUNICIPALITY_ENDED'],
  ['municipality', 'GM9998', 'MUNICIPALITY_ENDED'],
  ['municipality', 'onbekend', 'VALUE_MISSING'],
  ['ownershipForm', 'maatschap', 'OWNERSHIP_FORM_UNKNOWN'],
  ['ownershipForm', '', 'VALUE_MISSING'],
  ['enrolledPatients', 'circa 2500', 'NUMBER_INVALID'],
  ['enrolledPatients', '=SOM(A1:A9)', 'NUMBER_INVALID'],
  ['enrolledPatients', '2,846', 'NUMBER_INVALID'],
  ['enrolledPatients', '284600', 'NUMBER_OUT_OF_RANGE'],
  ['gpFte', '-1,5', 'NUMBER_OUT_OF_RANGE'],
  ['gpFte', '1.2.3', 'NUMBER_INVALID'],
  ['owners', '41', 'NUMBER_OUT_OF_RANGE'],
  ['owners60Plus', '9', 'OWNERS_60_PLUS_ABOVE_OWNERS'],
  ['patientStop', 'ja', 'PATIENT_STOP_UNKNOWN'],
  ['placesAvailable', 'n.v.t.', 'NUMBER_INVALID'],
  ['leaseEndOn', '31-02-2030', 'DATE_INVALID'],
  ['leaseEndOn', '1-3-30', 'DATE_INVALID'],
  ['referenceDate', '2025-13-01', 'DATE_INVALID'],
  ['referenceDate', '03/31/2025', 'DATE_INVALID'],
  ['referenceDate', '31-12-2199', 'DATE_IN_FUTURE'],
  ['referenceDate', '46022', 'DATE_INVALID'],
  ['source', 'onbekend', 'VALUE_MISSING'],
  ['latitude', '5,125', 'COORDINATE_INVALID'],
  ['latitude', '', 'COORDINATE_INCOMPLETE'],
  ['longitude', '155000', 'COORDINATE_INVALID'],
];
/** What only a workbook can have. */
const WORKBOOK_FAULTS: readonly (readonly [PracticeField, MadeCell, RefusalCode])[] = [
  ['enrolledPatients', { formula: 'A1*2', value: 2_200 }, 'FORMULA_CELL'],
  ['name', { formula: '"De "&B1', value: 'De Vliet' }, 'FORMULA_CELL'],
  ['municipality', { error: '#N/A' }, 'CELL_ERROR'],
  ['enrolledPatients', 2.846, 'NUMBER_INVALID'],
  ['enrolledPatients', { date: '2025-01-01' }, 'NUMBER_INVALID'],
  ['patientStop', true, 'PATIENT_STOP_UNKNOWN'],
  ['referenceDate', { date: '2025-12-31T15:00:00Z' }, 'DATE_INVALID'],
  ['referenceDate', 46_022, 'DATE_INVALID'],
];

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regiovast-faults-'));
  store = await openStore({ dataFolder: folder });
  await store.transaction(async (tx) => {
    await seedRegions(tx);
    const { q, t } = tx;
    const [any] = await q.select().from(t.municipalities).limit(1);
    if (!any) throw new Error('no municipalities');
    const ended = { code: 'GM9998', name: 'Oudstad', searchKey: 'oudstad', validTo: '2024-12-31' };
    await q.insert(t.municipalities).values({ ...any, ...ended });
    const closed = {
      id: 'closed',
      agbCode: '02000001',
      name: 'Dicht',
      searchKey: 'dicht',
      address: '',
      postcode: '',
      place: '',
      municipalityCode: 'GM0014',
      latitude: null,
      longitude: null,
      ownershipForm: 'solo',
      ownerOrganisation: null,
      closedOn: '2020-12-31',
      referenceDate: null,
      ...NO_FACTS,
    } as const;
    await insertNewPractices(tx, [closed], []);
  });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const judge = async (bytes: Uint8Array) =>
  judgeFile(store.read, practiceFile(await readPracticeTable(bytes), null), SCOPE);

/** Every fault on a row of its own, with a good row before it. */
function faultsOf(variant: Variant): ReadonlyMap<number, Fault> {
  const ofCells = variant.form === 'xlsx' ? [...FAULTS, ...WORKBOOK_FAULTS] : FAULTS;
  const cells: Fault[] = ofCells.map(([field, cell, code]) => ({ field, cell, code }));
  const all =
    variant.form === 'xlsx' ? cells : [...cells, { isShifted: true, code: 'CELL_COUNT_DIFFERS' } as const];
  return new Map(all.map((fault, index) => [12 + index * 2, fault]));
}

test('P-3: of 200 faults over five forms of file every one is found in its row by its name, and nothing else', async () => {
  const variants: Variant[] = [
    PLAIN,
    { ...PLAIN, form: ',', encoding: 'utf-8 with BOM', decimal: '.', headers: 'en' },
    { ...PLAIN, form: '\t', encoding: 'windows-1252', isBackwards: true },
    { ...PLAIN, encoding: 'windows-1252', headers: 'spoken', turn: 7 },
    { ...PLAIN, form: 'xlsx', turn: 3 },
  ];
  const missed: string[] = [];
  let seeded = 0;
  for (const variant of variants) {
    const faults = faultsOf(variant);
    seeded += faults.size;
    const { bytes, numberOf } = makeVariant(variant, 12 + faults.size * 2, faults);
    const { report } = await judge(bytes);
    const found = new Set(report.refusals.map(({ row, code }) => `${row} ${code}`));
    for (const [index, { code }] of faults) {
      if (!found.has(`${numberOf(index)} ${code}`)) missed.push(`${variant.form} ${numberOf(index)} ${code}`);
    }
    expect(report.refused, `good rows refused in ${JSON.stringify(variant)}`).toBe(faults.size);
  }
  expect(seeded).toBeGreaterThanOrEqual(200);
  expect(missed).toEqual([]);
});

/** Fifty ways to write the same file, every value of every property among them. */
const CLEAN: Variant[] = Array.from({ length: 50 }, (_, index) => ({
  form: ([';', ',', '\t', 'xlsx'] as const)[index % 4] ?? ';',
  encoding: (['utf-8', 'utf-8 with BOM', 'windows-1252'] as const)[Math.floor(index / 4) % 3] ?? 'utf-8',
  decimal: ([',', '.'] as const)[Math.floor(index / 2) % 2] ?? ',',
  headers: (['nl', 'en', 'spoken'] as const)[index % 3] ?? 'nl',
  turn: (index * 5) % 19,
  isBackwards: index % 5 === 0,
}));

test('P-2: fifty clean variants of a file say the same, and not a row of them is refused', async () => {
  const plain = await judge(makeVariant(PLAIN, 30).bytes);
  expect(plain.report).toMatchObject({ new: 30, refused: 0 });
  for (const variant of CLEAN) {
    const { report, accepted } = await judge(makeVariant(variant, 30).bytes);
    expect(report.refusals, JSON.stringify(variant)).toEqual([]);
    expect(accepted, JSON.stringify(variant)).toEqual(plain.accepted);
  }
});
