import type Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

/**
 * Applies what is new. SQLite changes a table by building it anew and dropping the old one; inside the
 * migrator's transaction `PRAGMA foreign_keys` does nothing, so with foreign keys on, the drop would delete
 * every row that refers to the table with ON DELETE CASCADE. They are therefore off on this connection
 * while it migrates, and every reference is checked before they come back on.
 */
export function migrateSqlite(connection: Database.Database, migrationsFolder: string): void {
  connection.pragma('foreign_keys = OFF');
  migrate(drizzle(connection), { migrationsFolder });
  const broken = connection.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) {
    throw new Error(`after migrating, ${broken.length} rows refer to rows that are not there`);
  }
  connection.pragma('foreign_keys = ON');
}
