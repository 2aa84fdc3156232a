import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

export const DATABASE_FILE = 'regiovast.db';

/** The folder with the generated migrations, unless the program is bundled and carries them elsewhere. */
export const MIGRATIONS_FOLDER = new URL('../../migrations', import.meta.url).pathname;

/**
 * Opens the store and brings its tables up to date.
 * @param options.databaseUrl postgres://… ; absent: SQLite in the data folder
 * @param options.dataFolder made when absent
 * @param options.migrationsFolder holds `sqlite` and `postgres`
 */
export async function openStore(options: {
  databaseUrl?: string | undefined;
  dataFolder: string;
  migrationsFolder?: string;
}): Promise<Store> {
  const migrations = options.migrationsFolder ?? MIGRATIONS_FOLDER;
  if (options.databaseUrl) return openPostgresStore(options.databaseUrl, join(migrations, 'postgres'));
  mkdirSync(options.dataFolder, { recursive: true });
  return openSqliteStore(join(options.dataFolder, DATABASE_FILE), join(migrations, 'sqlite'));
}
