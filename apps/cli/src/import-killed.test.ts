import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { verifyStoredChain } from '@regiovast/db/audit/read-chain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOf, countsIn, emptyFolder, inStore, newFolder } from './testing/data-folder.ts';
import { writePracticeFile } from './testing/practice-file.ts';
import { runCli, startCli } from './testing/run-cli.ts';
import { seededRandom } from '@regiovast/api/testing/seeded-random';

const KILLS_BY_CHANCE = 10;
const KILLS_WHILE_WRITING = 4;
const AT_ONCE = 2;
const ROWS = { rows: 4_850, faults: 20 };
const ACCEPTED = ROWS.rows - ROWS.faults;

let seeded = '';
beforeAll(async () => {
  seeded = await emptyFolder();
});
afterAll(() => rmSync(seeded, { recursive: true, force: true }));

/** Kills an import after so many milliseconds, or as soon as the database is being written. */
async function killImport(dataFolder: string, path: string, moment: number | 'writing'): Promise<void> {
  const child = startCli(dataFolder, ['import', 'practices', path]);
  const kill = () => child.kill('SIGKILL');
  const timer =
    moment === 'writing'
      ? setInterval(() => isBeingWritten(dataFolder) && kill(), 1)
      : setTimeout(kill, moment);
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
}

/** SQLite appends to the log beside the database before anything counts as written. */
const isBeingWritten = (dataFolder: string): boolean =>
  (statSync(join(dataFolder, 'regiovast.db-wal'), { throwIfNoEntry: false })?.size ?? 0) > 0;

test('S-1, P-3: an import killed at any moment is there whole or not at all, and can be done again', {
  timeout: 120_000,
}, async () => {
  const path = join(newFolder(), 'praktijken.csv');
  writePracticeFile(path, ROWS);
  const none = await countsIn(seeded);
  const all = {
    practices: none.practices + ACCEPTED,
    statements: none.statements + ACCEPTED,
    imports: 1,
    events: none.events + 1,
  };
  const startedAt = performance.now();
  expect((await runCli(copyOf(seeded), ['import', 'practices', path])).status).toBe(0);
  const wholeMs = performance.now() - startedAt;

  const random = seededRandom(2_026);
  const moments: (number | 'writing')[] = [
    ...Array.from({ length: KILLS_BY_CHANCE }, () => wholeMs * (0.4 + 0.7 * random())),
    ...Array.from({ length: KILLS_WHILE_WRITING }, () => 'writing' as const),
  ];
  const outcomes: string[] = [];
  const next = moments.values();
  const killer = async () => {
    for (const moment of next) {
      const dataFolder = copyOf(seeded);
      await killImport(dataFolder, path, moment);
      const chain = await inStore(dataFolder, ({ read }) => verifyStoredChain(read));
      const found = await countsIn(dataFolder);
      const isNone = found.practices === none.practices;
      expect(found).toEqual(isNone ? none : all);
      expect(chain).toEqual({ ok: true, count: found.events });
      if (isNone && moment === 'writing')
        expect((await runCli(dataFolder, ['import', 'practices', path])).status).toBe(0);
      outcomes.push(isNone ? 'none' : 'all');
      rmSync(dataFolder, { recursive: true });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, killer));
  expect(outcomes).toHaveLength(moments.length);
  expect(outcomes).toContain('none');
});
