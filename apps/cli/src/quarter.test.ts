import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addQuarters, quarterOf } from '@regiovast/domain/kernel/quarter';
import { today } from '@regiovast/domain/kernel/clock';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyOf, countsIn, demoFolder, newFolder } from './testing/data-folder.ts';
import { runCli } from './testing/run-cli.ts';

/** The demo leaves the last quarter that ended open; which one that is depends on the day the tests run. */
const RUNNING = quarterOf(today({ now: () => new Date() }));
const OPEN = addQuarters(RUNNING, -1);
const CLOSED = addQuarters(RUNNING, -2);

// Every step starts a process, which takes a second on a quiet machine and several on a busy one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let demo = '';
beforeAll(async () => {
  demo = await demoFolder(0.01);
});
afterAll(() => rmSync(demo, { recursive: true, force: true }));

test('Q-1: a quarter that has ended is closed once', async () => {
  const dataFolder = copyOf(demo);
  const closed = await runCli(dataFolder, ['quarter', 'close', OPEN]);
  expect(closed).toMatchObject({ status: 0, stderr: '' });
  expect(closed.stdout).toMatch(
    new RegExp(`^Kwartaal ${OPEN} is gesloten: revisie 1, SHA-256 [0-9a-f]{64}\n$`),
  );
  const before = await countsIn(dataFolder);
  const again = await runCli(dataFolder, ['quarter', 'close', OPEN]);
  expect(again).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `QUARTER_ALREADY_CLOSED: Kwartaal ${OPEN} is al gesloten.\n`,
  });
  const tooEarly = await runCli(dataFolder, ['quarter', 'close', RUNNING]);
  expect(tooEarly.status).toBe(1);
  expect(tooEarly.stderr).toMatch(/^QUARTER_NOT_ENDED: /);
  expect(await countsIn(dataFolder)).toEqual(before);
});

test('Q-4: an export holds every file and the ZIP, its sums hold, and a second time gives the same bytes', async () => {
  const dataFolder = copyOf(demo);
  const [first, second] = [join(newFolder(), 'uit'), newFolder()];
  const done = await runCli(dataFolder, ['quarter', 'export', CLOSED, '--out', first]);
  expect(done).toMatchObject({ status: 0, stderr: '' });
  const names = readdirSync(first).sort();
  expect(done.stdout.trim().split('\n').sort()).toEqual(names);
  expect(names).toContain(`regiovast-${CLOSED}-r1.zip`);
  const manifest = JSON.parse(readFileSync(join(first, 'manifest.json'), 'utf8'));
  for (const { name, sha256 } of manifest.files) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(first, name)))
        .digest('hex'),
    ).toBe(sha256);
  }
  expect(
    (await runCli(dataFolder, ['quarter', 'export', CLOSED, '--revision', '1', '--out', second])).status,
  ).toBe(0);
  for (const name of names) {
    expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name)))).toBe(true);
  }
});

test('an export leaves files with the same bytes alone and refuses to touch others', async () => {
  const dataFolder = copyOf(demo);
  const out = newFolder();
  const export_ = () => runCli(dataFolder, ['quarter', 'export', CLOSED, '--out', out]);
  await export_();
  const writtenAt = statSync(join(out, 'waarden.csv')).mtimeMs;
  expect((await export_()).status).toBe(0);
  expect(statSync(join(out, 'waarden.csv')).mtimeMs).toBe(writtenAt);
  writeFileSync(join(out, 'waarden.csv'), 'van iemand anders');
  rmSync(join(out, 'regios.csv'));
  const before = await countsIn(dataFolder);
  const refused = await export_();
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/^EXPORT_WOULD_OVERWRITE: .*: waarden\.csv\.\n$/);
  expect(readFileSync(join(out, 'waarden.csv'), 'utf8')).toBe('van iemand anders');
  expect(readdirSync(out)).not.toContain('regios.csv');
  expect(await countsIn(dataFolder)).toEqual(before);
});

test('C-7: an export is an event; of a quarter or revision that is not there, nothing', async () => {
  const dataFolder = copyOf(demo);
  const before = await countsIn(dataFolder);
  const open = await runCli(dataFolder, ['quarter', 'export', OPEN, '--out', join(dataFolder, 'uit')]);
  expect(open).toMatchObject({
    status: 1,
    stderr: `QUARTER_NOT_CLOSED: Kwartaal ${OPEN} is nog niet gesloten.\n`,
  });
  const later = await runCli(dataFolder, [
    'quarter',
    'export',
    CLOSED,
    '--revision',
    '9',
    '--out',
    join(dataFolder, 'uit'),
  ]);
  expect(later).toMatchObject({
    status: 1,
    stderr: `QUARTER_NOT_CLOSED: Kwartaal ${CLOSED} heeft geen revisie 9.\n`,
  });
  expect(await countsIn(dataFolder)).toEqual(before);
  expect(
    (await runCli(dataFolder, ['quarter', 'export', CLOSED, '--out', join(dataFolder, 'uit')])).status,
  ).toBe(0);
  expect(await countsIn(dataFolder)).toEqual({ ...before, events: before.events + 1 });
});
