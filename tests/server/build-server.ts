import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../apps/server', import.meta.url));

/** Builds the server as `npm start` does and answers the file to run. */
export function buildServer(): string {
  execFileSync(`${SERVER}/node_modules/.bin/rolldown`, ['-c', 'rolldown.config.mjs'], {
    cwd: SERVER,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return `${SERVER}/dist/main.js`;
}
