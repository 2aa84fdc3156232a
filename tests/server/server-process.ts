import { type ChildProcess, spawn } from 'node:child_process';

/** The address the server believes to have; sign-in refuses whoever comes from another. */
export const PUBLIC_URL = 'http://localhost:3000';
const READY = /staat klaar op http:\/\/localhost:(\d+)/;

/** A server on a port of its own, and how it ends. */
export type ServerProcess = {
  readonly child: ChildProcess;
  /** Its address, once it listens; rejects when it ends before that. */
  readonly ready: Promise<string>;
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>;
};

/** Any free port, for a client that says itself which address it came by. */
const ANY_PORT = { PORT: '0', REGIOVAST_PUBLIC_URL: PUBLIC_URL };

/** Starts a built server on loopback. Without a demo of its own making, so that it starts with what is there. */
export function spawnServer(
  bundle: string,
  dataFolder: string,
  address: Readonly<Record<string, string>> = ANY_PORT,
): ServerProcess {
  const { PATH } = process.env;
  const env = {
    PATH,
    ...address,
    REGIOVAST_DATA: dataFolder,
    REGIOVAST_DEMO: '0',
  };
  const child = spawn(process.execPath, [bundle], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const ready = new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => reject(new Error(`the server ended before it was ready\n${printed}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const port = READY.exec(printed)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
  });
  // Whoever kills it while it starts does not wait for it to be ready.
  ready.catch(() => undefined);
  return { child, ready, gone };
}

/** Ends it without a chance to do anything more, and waits until it is gone. */
export async function killServer({ child, gone }: ServerProcess): Promise<void> {
  child.kill('SIGKILL');
  await gone;
}
