import { closeSync, ftruncateSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbook } from '@regiovast/api/testing/workbook-file';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyOf, countsIn, emptyFolder, newFolder } from './testing/data-folder.ts';
import { runCli } from './testing/run-cli.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const MEGABYTE = 1024 * 1024;
/**
 * Written by the process itself at its end: the most memory it ever held, in kilobytes. Linux tells it of this very
 * program; `maxRSS` also counts the larger one that started it.
 */
const HOOK = `
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const STATUS = '/proc/self/status';
const peak = () => existsSync(STATUS)
  ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(STATUS, 'utf8'))[1]
  : String(process.resourceUsage().maxRSS);
process.on('exit', () => writeFileSync(process.env.PEAK_FILE, peak()));
`;

let seeded = '';
beforeAll(async () => {
  seeded = await emptyFolder();
});
afterAll(() => rmSync(seeded, { recursive: true, force: true }));

async function importWatched(dataFolder: string, path: string) {
  const folder = newFolder();
  const hook = join(folder, 'hook.cjs');
  const peak = join(folder, 'peak');
  writeFileSync(hook, HOOK);
  const env = { NODE_OPTIONS: `--require=${hook}`, PEAK_FILE: peak };
  const outcome = await runCli(dataFolder, ['import', 'practices', path, '--json'], env);
  return { ...outcome, peakMegabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

/** What the program holds when it refuses a file of one byte; most of it is the program itself. */
async function leastMegabytes(): Promise<number> {
  const path = join(newFolder(), 'klein.csv');
  writeFileSync(path, 'x');
  return (await importWatched(copyOf(seeded), path)).peakMegabytes;
}

test('P-3: a file of 200 MB is refused by its size, unread', async () => {
  const path = join(newFolder(), 'groot.csv');
  const file = openSync(path, 'w');
  ftruncateSync(file, 200 * MEGABYTE);
  closeSync(file);
  const { status, stdout, stderr, peakMegabytes } = await importWatched(newFolder(), path);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).error).toEqual({
    code: 'IMPORT_TOO_LARGE',
    details: { bytes: 200 * MEGABYTE, limitBytes: 25 * MEGABYTE },
  });
  expect(stderr).toBe('IMPORT_TOO_LARGE: Het bestand is groter dan 25 MB. Splits het.\n');
  expect(peakMegabytes).toBeLessThan((await leastMegabytes()) + 40);
});

test('P-3: a workbook of kilobytes that inflates to 200 MB is refused within bounds, and nothing is written', async () => {
  const dataFolder = copyOf(seeded);
  const before = await countsIn(dataFolder);
  const path = join(newFolder(), 'bom.xlsx');
  const part = new Uint8Array(200 * MEGABYTE).fill(0x20);
  const bomb = makeWorkbook([], { 'xl/worksheets/sheet1.xml': part });
  expect(bomb.length).toBeLessThan(MEGABYTE);
  writeFileSync(path, bomb);
  const { status, stderr, peakMegabytes } = await importWatched(dataFolder, path);
  expect(status).toBe(1);
  expect(stderr).toContain('IMPORT_TOO_LARGE');
  expect(peakMegabytes).toBeLessThan((await leastMegabytes()) + 40);
  expect(await countsIn(dataFolder)).toEqual(before);
});
