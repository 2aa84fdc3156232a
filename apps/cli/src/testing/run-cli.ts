import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

export type Outcome = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Starts the real command line on a data folder, with nothing else of our environment that it reads. */
export function startCli(
  dataFolder: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): ChildProcess {
  const { PATH } = process.env;
  const env = { PATH, NODE_NO_WARNINGS: '1', REGIOVAST_DATA: dataFolder, ...more };
  return spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs it to its end. */
export function runCli(
  dataFolder: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const child = startCli(dataFolder, args, more);
  const out: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      out[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...out }));
  });
}
