import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore } from '../store/open-store.ts';
import type { Engine, Store } from '../store/store.ts';

/** The engines every suite runs on. */
export const ENGINES: readonly Engine[] = ['sqlite', 'postgres'];

/** Where the test run's PostgreSQL listens. */
function postgresUrl(): string {
  const url = process.env.REGIOVAST_TEST_POSTGRES;
  if (!url) throw new Error('REGIOVAST_TEST_POSTGRES is not set: the test run starts PostgreSQL and sets it');
  return url;
}

type TestStore = {
  readonly store: Store;
  /** The settings with which another process opens the same store. */
  readonly settings: Readonly<Record<string, string>>;
  readonly discard: () => Promise<void>;
};

/** A new, migrated, empty store on the engine; `discard` closes it and leaves nothing behind. */
export async function openTestStore(engine: Engine): Promise<TestStore> {
  return engine === 'sqlite' ? openSqliteTestStore() : openPostgresTestStore();
}

async function openSqliteTestStore(): Promise<TestStore> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'regiovast-test-'));
  const store = await openStore({ dataFolder });
  return {
    store,
    settings: { REGIOVAST_DATA: dataFolder },
    async discard() {
      await store.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function openPostgresTestStore(): Promise<TestStore> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: postgresUrl() });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(postgresUrl());
  url.pathname = `/${name}`;
  const store = await openStore({ databaseUrl: url.href, dataFolder: tmpdir() });
  return {
    store,
    settings: { DATABASE_URL: url.href },
    async discard() {
      await store.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
