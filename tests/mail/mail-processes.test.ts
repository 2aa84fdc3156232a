import { type AddressInfo, createServer } from 'node:net';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { headerOf, startMailServer } from '@regiovast/server/testing/mail-server';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildServer } from '../server/build-server.ts';
import { killServer, type ServerProcess } from '../server/server-process.ts';
import { makeMailWorld, type MailWorld } from './mail-world.ts';

const WAIT = { timeout: 60_000, interval: 100 };
/** Servers side by side: SQLite has one, PostgreSQL more. */
const SERVERS = { sqlite: 1, postgres: 2 } as const;

let bundle = '';
beforeAll(() => {
  bundle = buildServer();
});

describe.each(ENGINES)('W-2, S-8: mail from server processes on %s', (engine) => {
  let world: MailWorld;
  let running: ServerProcess[];
  beforeEach(async () => {
    running = [];
    world = await makeMailWorld(engine, bundle);
  });
  afterEach(async () => {
    await Promise.all(running.map(killServer));
    await world.discard();
  });

  async function start(smtpUrl: string): Promise<ServerProcess> {
    const server = world.server(smtpUrl);
    running.push(server);
    await server.ready;
    return server;
  }
  const states = async () => Object.groupBy(await world.mails(), ({ state }) => state);
  const allSent = () => expect.poll(async () => Object.keys(await states()), WAIT).toEqual(['sent']);

  test('each reminder and each digest leaves once, whatever the number of processes', async () => {
    const box = await startMailServer();
    for (let mail = 0; mail < 20; mail += 1) await world.writeMail();
    await Promise.all(Array.from({ length: SERVERS[engine] }, () => start(box.url)));
    await expect
      .poll(async () => (await world.mails()).some(({ kind }) => kind === 'digest'), WAIT)
      .toBe(true);
    await allSent();
    const mails = await world.mails();
    const arrived = box.got.map((mail) => headerOf(mail, 'Message-ID') ?? '');
    expect(arrived.toSorted((one, other) => one.localeCompare(other))).toEqual(
      mails.map(({ id }) => `<${id}@localhost>`).toSorted((one, other) => one.localeCompare(other)),
    );
    expect(box.got.filter((mail) => headerOf(mail, 'X-Regiovast-Repeat'))).toEqual([]);
    // One digest per person, and every reminder that was told in exactly one of them.
    const digests = mails.filter(({ kind }) => kind === 'digest').map(({ personId }) => personId);
    expect(new Set(digests).size).toBe(digests.length);
    const reminders = (await world.notices()).filter(({ kind }) => kind === 'actionReminder');
    expect(reminders.length).toBeGreaterThan(0);
    expect(reminders.filter(({ mailId }) => mailId === null)).toEqual([]);
    expect(new Set(reminders.map(({ onceKey }) => onceKey)).size).toBe(reminders.length);
    await box.stop();
  });

  test('a process killed before the mail left: another sends it', async () => {
    await world.withoutJobs();
    await world.writeMail();
    const mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', () => resolve()));
    const first = await start(`smtp://127.0.0.1:${(mute.address() as AddressInfo).port}`);
    await expect.poll(async () => (await world.mails())[0]?.leasedBy ?? null, WAIT).not.toBeNull();
    await killServer(first);
    mute.close();
    await world.endLeases();
    const box = await startMailServer();
    await start(box.url);
    await allSent();
    const [mail] = await world.mails();
    expect(box.got.map((got) => headerOf(got, 'Message-ID'))).toEqual([`<${mail?.id}@localhost>`]);
    expect(mail).toMatchObject({ attempts: 2, leasedBy: null });
    await box.stop();
  });

  test('a process killed after the mail left and before it wrote that down: it leaves again, marked', async () => {
    await world.withoutJobs();
    await world.writeMail();
    const { promise, resolve } = Promise.withResolvers<void>();
    const box = await startMailServer({ beforeAnswer: () => promise });
    const first = await start(box.url);
    await expect.poll(() => box.got.length, WAIT).toBe(1);
    await killServer(first);
    resolve();
    await world.endLeases();
    await start(box.url);
    await allSent();
    const [one, again] = box.got;
    expect(box.got).toHaveLength(2);
    if (!one || !again) return;
    expect(headerOf(again, 'Message-ID')).toBe(headerOf(one, 'Message-ID'));
    expect(headerOf(one, 'X-Regiovast-Repeat')).toBeUndefined();
    expect(headerOf(again, 'X-Regiovast-Repeat')).toBe('2');
    await box.stop();
  });

  test('a process that is asked to end finishes the mail it is sending', async () => {
    await world.withoutJobs();
    await world.writeMail();
    const { promise, resolve } = Promise.withResolvers<void>();
    const box = await startMailServer({ beforeAnswer: () => promise });
    const server = await start(box.url);
    await expect.poll(() => box.got.length, WAIT).toBe(1);
    server.child.kill('SIGTERM');
    resolve();
    await server.gone;
    expect(await world.mails()).toMatchObject([{ state: 'sent', attempts: 1 }]);
    await box.stop();
  });
});
