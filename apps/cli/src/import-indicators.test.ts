import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { countsIn, copyOf, emptyFolder, newFolder } from './testing/data-folder.ts';
import { runCli } from './testing/run-cli.ts';

const INSURED = [
  'geslacht;gemeentenaam;aantal_bsn',
  "V;'S-GRAVENHAGE;100",
  "M;'S-GRAVENHAGE;50",
  'V;NUENEN C.A.;20',
  'M;NUENEN C.A.;30',
  ';;428642',
];

// Every step starts a process, which takes a second on a quiet machine and several on a busy one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let seeded = '';
beforeAll(async () => {
  seeded = await emptyFolder();
});
afterAll(() => rmSync(seeded, { recursive: true, force: true }));

function fileWith(name: string, text: string): string {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
}

test('P-2: a table is rehearsed, imported once and unchanged the second time', async () => {
  const dataFolder = copyOf(seeded);
  const path = fileWith('verzekerden_2023.csv', INSURED.join('\n'));
  const before = await countsIn(dataFolder);
  const rehearsed = await runCli(dataFolder, ['import', 'indicators', path, '--rehearse', '--json']);
  expect(rehearsed.status).toBe(0);
  expect(await countsIn(dataFolder)).toEqual(before);
  const rehearsal = JSON.parse(rehearsed.stdout);
  expect(Object.keys(rehearsal)).toEqual([
    'rows',
    'new',
    'changed',
    'unchanged',
    'refused',
    'refusals',
    'committed',
  ]);
  expect(rehearsal).toMatchObject({
    rows: 5,
    new: 4,
    refused: 1,
    refusals: [{ row: 6, code: 'AREA_MISSING' }],
  });

  const imported = await runCli(dataFolder, ['import', 'indicators', path, '--json']);
  expect(JSON.parse(imported.stdout)).toEqual({ ...rehearsal, committed: true });
  expect(imported.stderr).toContain('de periode komt uit de bestandsnaam');
  const again = await runCli(dataFolder, ['import', 'indicators', path, '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({ new: 0, changed: 0, unchanged: 4, refused: 1 });
});

test('P-2: what the file does not tell is listed and nothing is written; then it is said', async () => {
  const dataFolder = copyOf(seeded);
  const path = fileWith('verzekerden.csv', INSURED.join('\n'));
  const before = await countsIn(dataFolder);
  const refused = await runCli(dataFolder, ['import', 'indicators', path]);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('IMPORT_MAPPING_INCOMPLETE');
  expect(refused.stderr).toContain('--period 2023');
  expect(await countsIn(dataFolder)).toEqual(before);

  const said = ['--period', '2023', '--source', 'Open data'];
  const imported = await runCli(dataFolder, ['import', 'indicators', path, ...said]);
  expect(imported).toMatchObject({ status: 0, stdout: expect.stringContaining('2 cijfers: 2 nieuw') });
});

test('P-2: a proposal is printed, edited and given back as a mapping', async () => {
  const dataFolder = copyOf(seeded);
  const path = fileWith('verzekerden_2023.csv', INSURED.join('\n'));
  const proposed = await runCli(dataFolder, ['import', 'indicators', path, '--propose']);
  expect(proposed.status).toBe(0);
  const mapping = { ...JSON.parse(proposed.stdout), aggregation: 'none' };
  const mappingPath = fileWith('indeling.json', JSON.stringify(mapping));
  const given = ['import', 'indicators', path, '--mapping', mappingPath, '--rehearse', '--json'];
  expect(JSON.parse((await runCli(dataFolder, given)).stdout)).toMatchObject({
    new: 2,
    refused: 3,
    refusals: [{ row: 3, code: 'FIGURE_TWICE' }, { row: 5, code: 'FIGURE_TWICE' }, { row: 6 }],
  });
  const broken = fileWith('indeling.json', '{"area":1}');
  const wrong = await runCli(dataFolder, ['import', 'indicators', path, '--mapping', broken, '--json']);
  expect(wrong.status).toBe(1);
  expect(JSON.parse(wrong.stdout)).toMatchObject({ error: { code: 'MAPPING_UNREADABLE' } });
});
