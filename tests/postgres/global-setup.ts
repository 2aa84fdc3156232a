import type { TestProject } from 'vitest/node';
import { startPostgres } from './server.ts';
import type { PostgresServer } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

interface Shared {
  server: Promise<PostgresServer>;
  users: number;
}

/** Vitest loads this module once per project, so the one server they share hangs on the process itself. */
const KEY = Symbol.for('regiovast.test-postgres');
const ofProcess = globalThis as { [KEY]?: Shared };

/** Gives a project the URL of a real PostgreSQL: `inject('postgresUrl')`, or REGIOVAST_TEST_POSTGRES in a child. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (ofProcess[KEY] ??= { server: startPostgres(), users: 0 });
  shared.users += 1;
  const { url, stop } = await shared.server;
  project.provide('postgresUrl', url);
  process.env['REGIOVAST_TEST_POSTGRES'] = url;
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete ofProcess[KEY];
    await stop();
  };
}
