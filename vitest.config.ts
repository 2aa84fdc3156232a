import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';

const postgres = fileURLToPath(new URL('tests/postgres/global-setup.ts', import.meta.url));
const sharedByJourneys = fileURLToPath(new URL('tests/journeys/global-setup.ts', import.meta.url));
const maxWorkers = Math.max(2, availableParallelism());

/** What is cheap runs first. Never 0: vitest puts that group last on a machine with few cores. */
const CHEAP = { groupOrder: 1 };
const WHOLE_SYSTEM = { groupOrder: 2 };

function nodeProject(root: string): TestProjectInlineConfiguration {
  const name = root.slice(root.indexOf('/') + 1);
  const include = ['src/**/*.test.ts'];
  return { root, test: { name, environment: 'node', include, maxWorkers, sequence: CHEAP } };
}

/** A project whose tests run on SQLite and on PostgreSQL: they make databases, which takes longer than a sum. */
function storeProject(root: string): TestProjectInlineConfiguration {
  const { test } = nodeProject(root);
  return { root, test: { ...test, globalSetup: [postgres], testTimeout: 20_000, hookTimeout: 30_000 } };
}

const webProject: TestProjectInlineConfiguration = {
  root: 'apps/web',
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    name: 'web',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    maxWorkers,
    sequence: CHEAP,
    testTimeout: 15_000,
  },
};

/** Browsers and whole servers: one file at a time, and after everything that is cheap. */
const journeys: TestProjectInlineConfiguration = {
  root: 'tests',
  test: {
    name: 'tests',
    environment: 'node',
    include: ['**/*.test.ts'],
    globalSetup: [postgres, sharedByJourneys],
    fileParallelism: false,
    sequence: WHOLE_SYSTEM,
    testTimeout: 150_000,
    hookTimeout: 60_000,
    // What a screen shows in a moment takes a slow machine longer than the second that is asked by default.
    expect: { poll: { timeout: 15_000 } },
  },
};

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      nodeProject('packages/domain'),
      storeProject('packages/db'),
      storeProject('packages/api'),
      nodeProject('packages/reporting'),
      storeProject('apps/server'),
      storeProject('apps/cli'),
      webProject,
      journeys,
    ],
  },
});
