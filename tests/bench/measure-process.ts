import { readFileSync } from 'node:fs';
import { killServer, type ServerProcess, spawnServer } from '../server/server-process.ts';
import { type Figure, figure } from './figures.ts';
import { median, timed } from './timing.ts';

const STARTS = 5;
const SAMPLE_EVERY_MS = 100;

/** From the command to the first answer it could give, on a database that is there. */
export async function measureStart(bundle: string, dataFolder: string): Promise<Figure[]> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    let server: ServerProcess | null = null;
    times.push(
      await timed(async () => {
        server = spawnServer(bundle, dataFolder);
        await server.ready;
      }),
    );
    if (server) await killServer(server);
  }
  return [figure('cold start', median(times), 'ms', '<= 1000')];
}

/** Megabytes of memory a process holds, as Linux counts them. */
export function residentMegabytes({ child }: ServerProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1_024;
}

/** Watches the memory of a server until told to stop; answers the most it held. */
export function watchMemory(server: ServerProcess): () => number {
  let most = residentMegabytes(server);
  const timer = setInterval(() => {
    most = Math.max(most, residentMegabytes(server));
  }, SAMPLE_EVERY_MS);
  return () => {
    clearInterval(timer);
    return most;
  };
}
