import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  expect(stderr).toBe('IMPORT_NOT_TEXT: Dit is geen CSV-bestand maar pdf. Bewaar het als CSV.\n');
});

test('a file that is not there is refused, not a fault', async () => {
  const { status, stdout, stderr } = await runCli(newFolder(), ['import', 'practices', 'er-niet.csv']);
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'FILE_UNREADABLE: er-niet.csv bestaat niet.\n',
  });
});
