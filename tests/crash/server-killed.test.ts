import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildServer } from '../server/build-server.ts';
import { DEMO_PASSWORD, makeDemo } from '../server/demo-store.ts';
import { seededRandom } from '@regiovast/api/testing/seeded-random';
import { killServer, type ServerProcess, spawnServer } from '../server/server-process.ts';
import { signIn } from '../server/wire.ts';
import { readStoredWrites } from './stored-writes.ts';
import { type Desk, emptyLedger, openDesk, writeUntilGone } from './write-load.ts';

const KILLS = 50;
/** In ten lives: one ends while the server starts, two at a moment after that, the rest some time after a first write. */
const LIVES_IN_TURN = [
  'starting',
  'listening',
  'listening',
  ...new Array<'writing'>(7).fill('writing'),
] as const;
const WRITERS = 4;
const LONGEST_LIFE_MS = 250;
const COORDINATOR = 'coordinator@rho-noord.example';

const dataFolder = mkdtempSync(join(tmpdir(), 'regiovast-crash-'));
let bundle = '';
let server: ServerProcess | null = null;

beforeAll(async () => {
  bundle = buildServer();
  await makeDemo(dataFolder, 0.02);
});
afterAll(async () => {
  if (server) await killServer(server);
  rmSync(dataFolder, { recursive: true, force: true });
});

const passed = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function firstAnswer() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { answered: () => resolve(), firstWrite: promise };
}

test('S-1, S-2: a server killed 50 times at any moment loses nothing it acknowledged and does nothing twice', {
  timeout: 180_000,
}, async () => {
  const random = seededRandom(7_919);
  const ledger = emptyLedger();
  const before = await readStoredWrites(dataFolder);
  let desk: Desk | null = null;
  for (let kill = 0; kill < KILLS; kill += 1) {
    server = spawnServer(bundle, dataFolder);
    const lifeMs = LONGEST_LIFE_MS * random();
    const life = LIVES_IN_TURN[kill % LIVES_IN_TURN.length];
    if (life === 'starting') {
      await passed(lifeMs);
      await killServer(server);
      continue;
    }
    const url = await server.ready;
    desk ??= await openDesk(url, await signIn(url, COORDINATOR, DEMO_PASSWORD));
    const seat = desk;
    const { answered, firstWrite } = firstAnswer();
    const writers = Promise.all(
      Array.from({ length: WRITERS }, () => writeUntilGone(url, seat, { ledger, random, answered })),
    );
    if (life === 'writing') await Promise.race([firstWrite, writers]);
    await Promise.race([passed(lifeMs), writers]);
    await killServer(server);
    await writers;
  }

  const after = await readStoredWrites(dataFolder);
  expect(ledger.signals.size + ledger.actions.size).toBeGreaterThan(KILLS / 2);
  for (const [requestKey, caseId] of ledger.signals) {
    expect(after.signals.get(requestKey)).toBe(caseId);
    expect(after.actionsByTitle.get(requestKey)).toEqual([{ title: requestKey, caseId }]);
  }
  for (const [title, caseId] of ledger.actions)
    expect(after.actionsByTitle.get(title)).toEqual([{ title, caseId }]);
  // What was sent and never answered may be there, once, and then whole: with its action and its event.
  const signals = [...ledger.sentKeys].filter((key) => after.signals.has(key));
  for (const key of signals) expect(after.actionsByTitle.get(key)).toHaveLength(1);
  const actions = [...ledger.sentTitles].filter((title) => after.actionsByTitle.has(title));
  for (const title of actions) expect(after.actionsByTitle.get(title)).toHaveLength(1);
  expect(after.signals.size - before.signals.size).toBe(signals.length);
  const added = (action: string) => after.countOf(action) - before.countOf(action);
  expect(added('cases.signalLogged') + added('cases.signalJoined')).toBe(signals.length);
  expect(added('cases.actionAdded')).toBe(actions.length);
  expect(after.chain).toEqual({ ok: true, count: after.eventCount });
});
