import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@regiovast/db/store/open-store';
import type { Store } from '@regiovast/db/store/store';
import { constraintKindOf } from '@regiovast/db/store/store-error';
import { verifyStoredChain } from '@regiovast/db/audit/read-chain';
import { findFactsAsOf, findRegister } from '@regiovast/db/practices/practice-register';
import { uuidV7 } from '@regiovast/domain/kernel/ids';
import { FACT_NAMES } from '@regiovast/domain/practices/practice-facts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seedReference } from '../regions/seed-reference.ts';
import { makePracticeFile } from '../testing/practice-file.ts';
import type { Deps } from '../trpc/deps.ts';
import { importView } from './import-view.ts';
import { commitImport } from './commit-practices.ts';
import { importFile, rehearseFile } from './practice-import.ts';
import { uploadImport } from './upload-practices.ts';

const NOBODY = { personId: null, organisationId: null };
const HEADER = 'agb_code;naam;gemeente;praktijkvorm;ingeschreven_patienten;fte_huisartsen;peildatum;bron';
const GOOD = '01000001;De Vliet;GM0014;solo;2.846;2,5;2025-12-31;Uitvraag';

let folder: string;
let store: Store;
let deps: Deps;
let milliseconds: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regiovast-import-'));
  store = await openStore({ dataFolder: folder });
  milliseconds = new Date('2026-01-15T09:00:00Z').getTime();
  const clock = { now: () => new Date((milliseconds += 1)) };
  deps = { store, clock, ids: { next: () => uuidV7((milliseconds += 1), randomBytes(10)) } };
  await seedReference(deps);
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const bytesOf = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);
const fileOf = (...lines: string[]) => ({ fileName: 'praktijken.csv', bytes: bytesOf(HEADER, ...lines) });

async function rowCounts(): Promise<Record<string, number>> {
  const { q, t } = store.read;
  // Findings follow from the register; the room work tests them.
  const tables = Object.entries(t).filter(([name]) => name !== 'findings');
  const counts = tables.map(async ([name, table]) => [name, await q.$count(table)] as const);
  return Object.fromEntries(await Promise.all(counts));
}

const eventsOf = async () => {
  const { q, t } = store.read;
  const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
  const ofImports = events.filter(({ subjectKind }) => subjectKind === 'import');
  return ofImports.map(({ action, payload }) => ({ action, payload: JSON.parse(payload) as unknown }));
};

test('P-2: a national file is rehearsed without writing, committed without its faults, and does nothing twice', async () => {
  const { bytes, faults } = makePracticeFile();
  expect(faults).toHaveLength(20);
  const before = await rowCounts();

  const { reading, report } = await rehearseFile(deps, bytes);
  expect(reading).toMatchObject({ encoding: 'windows-1252', separator: ';' });
  expect(report).toMatchObject({
    rows: 4_850,
    new: 4_830,
    changed: 0,
    unchanged: 0,
    refused: 20,
    committed: false,
  });
  expect(report.refusals.map(({ row, code }) => ({ row, code }))).toEqual(faults);
  expect(await rowCounts()).toEqual(before);

  const id = await uploadImport(deps, NOBODY, { fileName: 'land.csv', bytes });
  expect(await commitImport(deps, NOBODY, id)).toEqual({ ...report, committed: true });
  expect(await rowCounts()).toEqual({
    ...before,
    imports: 1,
    practices: 4_830,
    practiceStatements: 4_830,
    importTraces: 4_830,
    auditEvents: (before['auditEvents'] ?? 0) + 2,
  });
  expect(await importView(store.read, id)).toMatchObject({ state: 'committed', report: { committed: true } });

  const again = await rehearseFile(deps, bytes);
  expect(again.report).toMatchObject({ new: 0, changed: 0, unchanged: 4_830, refused: 20 });
  const after = await rowCounts();
  await importFile(deps, NOBODY, { fileName: 'land.csv', bytes });
  expect(await rowCounts()).toEqual({ ...after, imports: 2, auditEvents: (after['auditEvents'] ?? 0) + 1 });
  expect(await verifyStoredChain(store.read)).toMatchObject({ ok: true });
}, 60_000);

test('P-1: the latest facts of the register are those that hold', async () => {
  const { bytes } = makePracticeFile({ rows: 60, faults: 0 });
  await importFile(deps, NOBODY, { fileName: 'land.csv', bytes });
  const lines = [
    '01000004;Nieuwe naam;GM0014;duo;2.000;;2026-01-01;Correctie',
    '01000005;Oude naam;GM0014;duo;1.000;3,5;2020-01-01;Archief',
    '01000006;Zelfde dag;GM0014;duo;1.500;;2025-12-31;Correctie',
  ];
  await importFile(deps, NOBODY, fileOf(...lines));
  const held = await findFactsAsOf(store.read, '2026-01-15');
  for (const practice of await findRegister(store.read)) {
    const facts = Object.fromEntries(FACT_NAMES.map((name) => [name, practice[name]]));
    expect(facts).toEqual(held.get(practice.id));
  }
  const practices = new Map((await findRegister(store.read)).map((practice) => [practice.agbCode, practice]));
  expect(practices.get('01000004')).toMatchObject({
    enrolledPatients: 2_000,
    name: 'Nieuwe naam',
    gpFte: 5.2,
  });
  expect(practices.get('01000005')).toMatchObject({ referenceDate: '2025-12-31', gpFte: 6.5 });
  expect(practices.get('01000005')?.name).not.toBe('Oude naam');
  expect(practices.get('01000006')).toMatchObject({ enrolledPatients: 1_500, name: 'Zelfde dag' });
});

test('P-2: upload and commit leave one event each, with counts and fingerprint and without contents', async () => {
  const id = await uploadImport(deps, NOBODY, fileOf(GOOD, '0101;Zonder;GM0014;solo;;;2025-12-31;Uitvraag'));
  await commitImport(deps, NOBODY, id);
  const counts = { rows: 2, new: 1, changed: 0, unchanged: 0, refused: 1 };
  const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
  const bytes = fileOf(GOOD, '0101;Zonder;GM0014;solo;;;2025-12-31;Uitvraag').bytes.length;
  expect(await eventsOf()).toEqual([
    { action: 'imports.uploaded', payload: { ...counts, bytes, sha256 } },
    { action: 'imports.committed', payload: { ...counts, bytes, sha256 } },
  ]);
});

test('P-3: an import is committed once; the second time is refused and changes nothing', async () => {
  const id = await uploadImport(deps, NOBODY, fileOf(GOOD));
  await commitImport(deps, NOBODY, id);
  const before = await rowCounts();
  await expect(commitImport(deps, NOBODY, id)).rejects.toMatchObject({ code: 'IMPORT_ALREADY_COMMITTED' });
  expect(await rowCounts()).toEqual(before);
});

test('P-3: a file of which every row is refused is not committed; the command line gets its refusals', async () => {
  const file = fileOf(GOOD.replace('GM0014', 'Atlantis'), GOOD.replace('solo', 'maatschap'));
  const id = await uploadImport(deps, NOBODY, file);
  const before = await rowCounts();
  await expect(commitImport(deps, NOBODY, id)).rejects.toMatchObject({ code: 'IMPORT_NOTHING_ACCEPTED' });
  const { importId, report } = await importFile(deps, NOBODY, file);
  expect(importId).toBeNull();
  expect(report).toMatchObject({ refused: 2, committed: false });
  expect(report.refusals.map(({ row }) => row)).toEqual([2, 3, 3]);
  expect(await rowCounts()).toEqual(before);
});

test('P-3: a commit judges against the register of that moment, not of the upload', async () => {
  const id = await uploadImport(deps, NOBODY, fileOf(GOOD));
  await importFile(deps, NOBODY, fileOf(GOOD));
  expect(await commitImport(deps, NOBODY, id)).toMatchObject({ new: 0, unchanged: 1, committed: true });
  expect(await store.read.q.$count(store.read.t.practices)).toBe(1);
});

test('P-3: when a commit fails halfway nothing of it remains', async () => {
  const id = await uploadImport(deps, NOBODY, fileOf(GOOD, GOOD.replace('01000001', '01000002')));
  const before = await rowCounts();
  const broken = { ...deps, ids: { next: () => 'the same id' } };
  await expect(commitImport(broken, NOBODY, id)).rejects.toSatisfy(
    (error) => constraintKindOf(error) === 'unique',
  );
  expect(await rowCounts()).toEqual(before);
  expect(await importView(store.read, id)).toMatchObject({ state: 'rehearsed' });
});

test('an import that is not there cannot be committed or seen', async () => {
  const id = uuidV7(1, randomBytes(10));
  await expect(commitImport(deps, NOBODY, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await importView(store.read, id)).toBeNull();
});
