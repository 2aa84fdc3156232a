import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbook } from '@regiovast/api/testing/workbook-file';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { countsIn, copyOf, emptyFolder, newFolder } from './testing/data-folder.ts';
import { writePracticeFile } from './testing/practice-file.ts';
import { runCli } from './testing/run-cli.ts';

const HEADER = 'agb_code;naam;gemeente;praktijkvorm;peildatum;bron';
const GOOD = '01000001;Praktijk A;Groningen;solo;2025-12-31;proef';
const BAD = '01000002;Praktijk B;Atlantis;solo;2025-12-31;proef';

// Every step starts a process, which takes a second on a quiet machine and several on a busy one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let seeded = '';
beforeAll(async () => {
  seeded = await emptyFolder();
});
afterAll(() => rmSync(seeded, { recursive: true, force: true }));

function smallFile(...lines: string[]): string {
  const path = join(newFolder(), 'praktijken.csv');
  writeFileSync(path, `${[HEADER, ...lines].join('\n')}\n`);
  return path;
}

test('P-2: the national file with 20 faults: a rehearsal writes nothing, the import takes the other 4,830', async () => {
  const dataFolder = copyOf(seeded);
  const path = join(newFolder(), 'praktijken.csv');
  const faults = writePracticeFile(path);
  const before = await countsIn(dataFolder);

  const rehearsed = await runCli(dataFolder, ['import', 'practices', path, '--rehearse', '--json']);
  expect(rehearsed.status).toBe(0);
  const rehearsal = JSON.parse(rehearsed.stdout);
  expect(await countsIn(dataFolder)).toEqual(before);

  const imported = await runCli(dataFolder, ['import', 'practices', path, '--json']);
  expect(imported).toMatchObject({ status: 0, stderr: '' });
  const report = JSON.parse(imported.stdout);
  expect(Object.keys(report)).toEqual([
    'rows',
    'new',
    'changed',
    'unchanged',
    'refused',
    'refusals',
    'committed',
  ]);
  expect(report).toMatchObject({
    rows: 4_850,
    new: 4_830,
    changed: 0,
    unchanged: 0,
    refused: 20,
    committed: true,
  });
  expect(rehearsal).toEqual({ ...report, committed: false });
  for (const refusal of report.refusals) {
    expect(Object.keys(refusal)).toEqual(['row', 'column', 'value', 'code', 'message']);
  }
  const found = new Set(
    report.refusals.map(({ row, code }: { row: number; code: string }) => `${row} ${code}`),
  );
  expect(faults).toHaveLength(20);
  for (const { row, code } of faults) expect(found).toContain(`${row} ${code}`);
  expect(await countsIn(dataFolder)).toEqual({
    practices: before.practices + 4_830,
    statements: before.statements + 4_830,
    imports: 1,
    events: before.events + 1,
  });

  const again = await runCli(dataFolder, ['import', 'practices', path, '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({ new: 0, changed: 0, unchanged: 4_830, refused: 20 });
});

test('people get counts, every refusal with row, column, value and reason, and the outcome', async () => {
  const { status, stdout, stderr } = await runCli(copyOf(seeded), [
    'import',
    'practices',
    smallFile(GOOD, BAD),
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^praktijken\.csv: 2 rijen \(utf-8, puntkomma\)$/m);
  expect(stdout).toMatch(/^ {2}nieuw +1$/m);
  expect(stdout).toMatch(/^3 +gemeente +Atlantis +"Atlantis" is geen bekende gemeente/m);
  expect(stdout).toMatch(/^1 rijen overgenomen\.$/m);
});

test('P-3: when every row is refused the status is 1 and nothing is written', async () => {
  const dataFolder = copyOf(seeded);
  const before = await countsIn(dataFolder);
  const { status, stdout } = await runCli(dataFolder, ['import', 'practices', smallFile(BAD), '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 1, refused: 1, committed: false });
  expect(await countsIn(dataFolder)).toEqual(before);
});

test('P-3: a file that cannot be read as practices is refused with code and words', async () => {
  const path = join(newFolder(), 'plan.pdf');
  writeFileSync(path, '%PDF-1.7 iets');
  const { status, stdout, stderr } = await runCli(copyOf(seeded), ['import', 'practices', path, '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({ error: { code: 'IMPORT_NOT_TEXT', details: { kind: 'pdf' } } });
  expect(stderr).toBe(
    'IMPORT_NOT_TEXT: Dit is geen CSV- of XLSX-bestand maar pdf. Bewaar het als CSV of XLSX.\n',
  );
});

test('a file that is not there is refused, not a fault', async () => {
  const { status, stdout, stderr } = await runCli(newFolder(), ['import', 'practices', 'er-niet.csv']);
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'FILE_UNREADABLE: er-niet.csv bestaat niet.\n',
  });
});

test('P-2: an XLSX file is imported as a CSV file is, and says which sheet was read', async () => {
  const path = join(newFolder(), 'praktijken.xlsx');
  const rows = [HEADER.split(';'), GOOD.split(';'), BAD.split(';')];
  const explanation = { name: 'Toelichting', rows: [['Lees dit eerst']] };
  writeFileSync(path, makeWorkbook([explanation, { name: 'Praktijken', rows }]));
  const { status, stdout } = await runCli(copyOf(seeded), ['import', 'practices', path]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^praktijken\.xlsx: 2 rijen \(blad Praktijken; niet gelezen: Toelichting\)$/m);
  expect(stdout).toMatch(/^1 rijen overgenomen\.$/m);
});

test('P-2: the refusals go into a file, and a rehearsal says which regions change', async () => {
  const file = join(newFolder(), 'weigeringen.csv');
  const args = ['import', 'practices', smallFile(GOOD, BAD), '--rehearse', '--refusals', file];
  const { status, stdout } = await runCli(copyOf(seeded), args);
  expect(status).toBe(0);
  expect(stdout).toContain('Groningen: praktijken 0 → 1;');
  expect(readFileSync(file, 'utf8')).toContain('3;gemeente;Atlantis;');
});

test('P-2: other headers are pointed out by a file, which is remembered for the next one', async () => {
  const dataFolder = copyOf(seeded);
  const folder = newFolder();
  const path = join(folder, 'lijst.csv');
  const header = 'Code;Praktijk;Vestiging;Soort;Stand;Herkomst';
  writeFileSync(path, `${header}\n${GOOD}\n`);
  const refused = await runCli(dataFolder, ['import', 'practices', path, '--json']);
  expect(JSON.parse(refused.stdout).error.code).toBe('IMPORT_COLUMN_MISSING');

  const proposed = await runCli(dataFolder, ['import', 'practices', path, '--propose']);
  expect(proposed.status).toBe(1);
  expect(proposed.stderr).toBe('Nog aan te wijzen: bron.\n');
  const mapping = JSON.parse(proposed.stdout);
  expect(mapping.columns).toMatchObject({ agbCode: 'Code', municipality: 'Vestiging' });
  const mappingPath = join(folder, 'indeling.json');
  writeFileSync(
    mappingPath,
    JSON.stringify({ ...mapping, columns: { ...mapping.columns, source: 'Herkomst' } }),
  );
  const imported = await runCli(dataFolder, [
    'import',
    'practices',
    path,
    '--mapping',
    mappingPath,
    '--json',
  ]);
  expect(JSON.parse(imported.stdout)).toMatchObject({ new: 1, committed: true });

  const again = await runCli(dataFolder, ['import', 'practices', path, '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({ unchanged: 1, committed: true });
  writeFileSync(mappingPath, '{"columns": {"onzin": "Code"}}');
  const wrong = await runCli(dataFolder, ['import', 'practices', path, '--mapping', mappingPath]);
  expect(wrong).toMatchObject({ status: 1, stdout: '' });
  expect(wrong.stderr).toContain('MAPPING_UNREADABLE');
});
