import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '@regiovast/api/testing/seeded-random';
import { type KeptSignal, type SendOutcome, signalQueue } from '@regiovast/web/signal-queue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildServer } from '../server/build-server.ts';
import { DEMO_PASSWORD, makeDemo, newId } from '../server/demo-store.ts';
import { killServer, type ServerProcess, spawnServer } from '../server/server-process.ts';
import { signIn } from '../server/wire.ts';
import { type Cut, type CutLine, openCutLine } from './cut-line.ts';
import { readStoredWrites } from './stored-writes.ts';
import { type Desk, openDesk } from './write-load.ts';

const RUNS = 500;
/** Devices that send at the same time. */
const DEVICES = 8;
/** Longer than a request and than an answer, so that some lines hold until the end. */
const LONGEST_REQUEST_BYTES = 1_400;
const LONGEST_ANSWER_BYTES = 900;
const LONGEST_MS = 12;
const COORDINATOR = 'coordinator@rho-noord.example';

const dataFolder = mkdtempSync(join(tmpdir(), 'regiovast-cut-'));
const random = seededRandom(20_261);
let server: ServerProcess | null = null;
let line: CutLine | null = null;
let desk: Desk;

/** One line in four holds; the others break before, during or after the request, or before the answer is in. */
function nextCut(): Cut {
  const kind = random();
  if (kind < 0.25) return { at: 'never' };
  if (kind < 0.3) return { at: 'connecting' };
  if (kind < 0.5) return { at: 'request', bytes: Math.ceil(random() * LONGEST_REQUEST_BYTES) };
  if (kind < 0.8) return { at: 'answer', bytes: Math.ceil(random() * LONGEST_ANSWER_BYTES) };
  return { at: 'time', milliseconds: random() * LONGEST_MS };
}

beforeAll(async () => {
  await makeDemo(dataFolder, 0.02);
  server = spawnServer(buildServer(), dataFolder);
  const url = await server.ready;
  desk = await openDesk(url, await signIn(url, COORDINATOR, DEMO_PASSWORD));
  line = await openCutLine(Number(new URL(url).port), nextCut);
});
afterAll(async () => {
  await line?.end();
  if (server) await killServer(server);
  rmSync(dataFolder, { recursive: true, force: true });
});

/** Sends over a connection of its own, as a device that finds its line again; no whole answer is no answer. */
const send = (port: number, signal: object): Promise<SendOutcome<string>> =>
  new Promise((resolve) => {
    const lost = (): void => resolve({ kind: 'unreachable' });
    const headers = { cookie: desk.cookie, 'content-type': 'application/json' };
    const call = request(
      { host: '127.0.0.1', port, path: '/trpc/cases.logSignal', method: 'POST', headers, agent: false },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        answer.on('error', lost);
        answer.on('close', () => {
          if (!answer.complete) return lost();
          if (answer.statusCode !== 200) return resolve({ kind: 'refused', refusal: null });
          resolve({ kind: 'sent', receipt: (JSON.parse(text) as Answer).result.data.caseId });
        });
      },
    );
    call.on('error', lost);
    call.end(JSON.stringify(signal));
  });
type Answer = { readonly result: { readonly data: { readonly caseId: string } } };

/** Logs one signal as the form does: kept first, then tried until there is an answer. */
async function logOverLine(port: number, practiceId: string): Promise<{ key: string; caseId: string }> {
  const key = newId();
  const content = {
    requestKey: key,
    practiceId,
    primaryCause: 'WORKLOAD',
    action: { title: key, ownerId: desk.ownerId, dueOn: '2030-01-01' },
  };
  const stored = new Map<string, KeptSignal<typeof content>>();
  let now = 0;
  return new Promise((resolve, reject) => {
    const queue = signalQueue<typeof content, string>({
      storage: {
        list: () => Promise.resolve([...stored.values()]),
        put: async (kept) => {
          stored.set(kept.requestKey, kept);
          if (kept.standing === 'refused') reject(new Error('the server refused a signal'));
        },
        remove: async (requestKey) => {
          stored.delete(requestKey);
        },
      },
      send: (signal) => send(port, signal),
      now: () => now,
      // The pauses pass at once: time is what the test says it is.
      wakeAfter: (milliseconds, wake) => {
        const alarm = setImmediate(() => {
          now += milliseconds;
          wake();
        });
        return () => clearImmediate(alarm);
      },
      alone: (work) => work(),
      onList: () => undefined,
      onSent: (_, caseId) => {
        queue.stop();
        resolve({ key, caseId });
      },
    });
    queue.keep(key, content).catch(reject);
  });
}

test('D-1, S-1: 500 signals over a line that is cut at any point arrive, each exactly once', {
  timeout: 90_000,
}, async () => {
  const before = await stored();
  const port = line?.port ?? 0;
  const answered: { key: string; caseId: string }[] = [];
  let run = 0;
  const device = async (): Promise<void> => {
    while (run < RUNS) {
      const practiceId = desk.practiceIds[run % desk.practiceIds.length] ?? '';
      run += 1;
      answered.push(await logOverLine(port, practiceId));
    }
  };
  await Promise.all(Array.from({ length: DEVICES }, device));

  expect(answered).toHaveLength(RUNS);
  for (const at of ['connecting', 'request', 'answer', 'time'] as const)
    expect(line?.broken.get(at) ?? 0, at).toBeGreaterThan(RUNS / 20);
  const after = await stored();
  for (const { key, caseId } of answered) {
    expect(after.signals.get(key)).toBe(caseId);
    expect(after.actionsByTitle.get(key)).toEqual([{ title: key, caseId }]);
  }
  expect(after.signals.size - before.signals.size).toBe(RUNS);
  const logged = (state: Stored) => state.countOf('cases.signalLogged') + state.countOf('cases.signalJoined');
  expect(logged(after) - logged(before)).toBe(RUNS);
  expect(after.chain).toEqual({ ok: true, count: after.eventCount });
});
type Stored = Awaited<ReturnType<typeof readStoredWrites>>;

/** The store can be read beside the server: it is in another process, and readers do not wait for writers. */
const stored = (): Promise<Stored> => readStoredWrites(dataFolder);
