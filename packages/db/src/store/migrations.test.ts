import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRaw, runRaw } from '../testing/run-raw.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { DATABASE_FILE, MIGRATIONS_FOLDER, openStore } from './open-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
const DIALECTS = { sqlite: 'sqlite', postgres: 'postgresql' } as const;
const SCHEMAS = { sqlite: 'schema.sqlite.ts', postgres: 'schema.pg.ts' } as const;
const MIGRATIONS_TABLES = {
  sqlite: '__drizzle_migrations',
  postgres: 'drizzle.__drizzle_migrations',
} as const;
const BREAK = '\n--> statement-breakpoint\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regiovast-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the real migrations, for a test to add to. */
function copyMigrations(engine: 'sqlite' | 'postgres'): string {
  const copy = join(folder, 'migrations', engine);
  cpSync(join(MIGRATIONS_FOLDER, engine), copy, { recursive: true });
  return copy;
}

/** Adds a migration after the last. */
function addMigration(migrations: string, statements: readonly string[]): void {
  const file = join(migrations, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { idx: number; when: number }[] };
  const last = journal.entries.at(-1) ?? { idx: -1, when: 0 };
  const tag = `${String(last.idx + 1).padStart(4, '0')}_made_by_a_test`;
  const added = { ...last, idx: last.idx + 1, when: last.when + 1, tag };
  journal.entries.push(added);
  writeFileSync(file, JSON.stringify(journal));
  writeFileSync(join(migrations, `${tag}.sql`), statements.join(BREAK));
}

describe.each(ENGINES)('the migrations for %s', (engine) => {
  test('are what the schema asks for: the generator finds nothing to add', async () => {
    const copy = copyMigrations(engine);
    const before = readdirSync(copy, { recursive: true });
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        join(PACKAGE, 'node_modules/drizzle-kit/bin.cjs'),
        'generate',
        `--dialect=${DIALECTS[engine]}`,
        `--schema=./src/schema/${SCHEMAS[engine]}`,
        '--casing=snake_case',
        // It takes the folder for one relative to where it runs, whatever it starts with.
        `--out=${relative(PACKAGE, copy)}`,
      ],
      { cwd: PACKAGE },
    );
    expect(stdout).toContain('No schema changes');
    expect(readdirSync(copy, { recursive: true })).toEqual(before);
  });

  test('are applied once each, however often and at the same time the store is opened', async () => {
    const { store, discard } = await openTestStore(engine);
    const applied = (of: Store) => readRaw(of, `select hash from ${MIGRATIONS_TABLES[engine]} order by id`);
    const first = await applied(store);
    expect(first).toHaveLength(
      readdirSync(join(MIGRATIONS_FOLDER, engine)).filter((name) => name.endsWith('.sql')).length,
    );
    await store.transaction(({ q, t }) => q.insert(t.counters).values({ name: 'kept', value: 1 }));
    for (const again of await Promise.all([openAgain(store), openAgain(store)])) {
      expect(await applied(again)).toEqual(first);
      expect(await again.read.q.$count(again.read.t.counters)).toBe(1);
      await again.close();
    }
    await discard();
  });
});

/** The same database by another store, as another process would open it. */
async function openAgain(store: Store): Promise<Store> {
  if (store.engine === 'sqlite') {
    const [file] = await readRaw(store, "select file from pragma_database_list where name = 'main'");
    return openSqliteStore(String(file), join(MIGRATIONS_FOLDER, 'sqlite'));
  }
  const [name] = await readRaw(store, 'select current_database()');
  const url = new URL(String(process.env['REGIOVAST_TEST_POSTGRES']));
  url.pathname = `/${String(name)}`;
  return openStore({ databaseUrl: url.href, dataFolder: folder });
}

test('two processes that meet an empty PostgreSQL at once both come up', async () => {
  const { store, discard } = await openTestStore('postgres');
  await runRaw(store, 'drop schema public cascade; drop schema drizzle cascade; create schema public');
  const both = await Promise.all([openAgain(store), openAgain(store)]);
  for (const one of both) {
    await one.ping();
    expect(await one.read.q.$count(one.read.t.regions)).toBe(0);
    await one.close();
  }
  await discard();
});

describe('a migration that rebuilds a table others refer to', () => {
  const PEOPLE = `
    insert into organisations (id, kind, name) values ('o', 'rho', 'Organisation');
    insert into persons (id, name, email, email_verified, organisation_id, created_at, updated_at)
      values ('p', 'Person', 'p@example.nl', 1, 'o', '2025-01-01', '2025-01-01');
    insert into person_roles (person_id, role) values ('p', 'rhoManager');
    insert into sessions (id, token, user_id, expires_at, created_at, updated_at)
      values ('s', 'token', 'p', '2025-01-01', '2025-01-01', '2025-01-01');`;

  /** A database as it was before the migration, with a person who has a role and a session. */
  function makeDatabase(): Database.Database {
    const connection = new Database(join(folder, DATABASE_FILE));
    migrateSqlite(connection, join(MIGRATIONS_FOLDER, 'sqlite'));
    connection.exec(PEOPLE);
    return connection;
  }

  /** The steps in which drizzle-kit changes a table of SQLite: a new one, the rows, away with the old one. */
  function rebuildOf(connection: Database.Database, table: string): string[] {
    const made = connection.prepare(
      'select sql from sqlite_master where type = ? and tbl_name = ? and sql is not null',
    );
    const [create = ''] = made.pluck().all('table', table) as string[];
    return [
      'PRAGMA foreign_keys=OFF;',
      create.replace(`\`${table}\``, `\`__new_${table}\``),
      `INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\`;`,
      `DROP TABLE \`${table}\`;`,
      `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
      'PRAGMA foreign_keys=ON;',
      ...(made.pluck().all('index', table) as string[]),
    ];
  }

  const countOf = (connection: Database.Database, table: string): unknown =>
    connection.prepare(`select count(*) from ${table}`).pluck().get();

  const countsOf = (connection: Database.Database) => ({
    persons: countOf(connection, 'persons'),
    roles: countOf(connection, 'person_roles'),
    sessions: countOf(connection, 'sessions'),
  });

  test('keeps the rows that refer to it, which the plain migrator would delete', () => {
    const connection = makeDatabase();
    const migrations = copyMigrations('sqlite');
    addMigration(migrations, rebuildOf(connection, 'persons'));
    const before = { persons: 1, roles: 1, sessions: 1 };
    expect(countsOf(connection)).toEqual(before);

    const naive = new Database(connection.serialize());
    naive.pragma('foreign_keys = ON');
    migrate(drizzle(naive), { migrationsFolder: migrations });
    expect(countsOf(naive)).toEqual({ persons: 1, roles: 0, sessions: 0 });
    naive.close();

    migrateSqlite(connection, migrations);
    expect(countsOf(connection)).toEqual(before);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(() => connection.exec("insert into person_roles values ('nobody', 'rhoManager')")).toThrow(
      'FOREIGN KEY',
    );
    connection.exec("delete from persons where id = 'p'");
    expect(countsOf(connection)).toEqual({ persons: 0, roles: 0, sessions: 0 });
    connection.close();
  });

  test('keeps them when the store opens the database too', async () => {
    const connection = makeDatabase();
    const migrations = copyMigrations('sqlite');
    addMigration(migrations, rebuildOf(connection, 'persons'));
    connection.close();
    const store = await openStore({ dataFolder: folder, migrationsFolder: join(folder, 'migrations') });
    expect(await store.read.q.$count(store.read.t.personRoles)).toBe(1);
    expect(await store.read.q.$count(store.read.t.sessions)).toBe(1);
    await store.close();
  });

  test('stops the start, every time, when it leaves a row that refers to nothing', async () => {
    makeDatabase().close();
    addMigration(copyMigrations('sqlite'), ["insert into person_roles values ('nobody', 'rhoManager');"]);
    const open = () => openStore({ dataFolder: folder, migrationsFolder: join(folder, 'migrations') });
    await expect(open()).rejects.toThrow('after migrating, 1 rows refer to rows that are not there');
    await expect(open()).rejects.toThrow('after migrating, 1 rows refer to rows that are not there');
  });

  test('leaves the database as it was when one of its statements fails', async () => {
    makeDatabase().close();
    addMigration(copyMigrations('sqlite'), ['delete from sessions;', 'delete from no_such_table;']);
    const opening = openStore({ dataFolder: folder, migrationsFolder: join(folder, 'migrations') });
    await expect(opening).rejects.toThrow();
    const connection = new Database(join(folder, DATABASE_FILE));
    expect(countOf(connection, 'sessions')).toBe(1);
    connection.close();
  });
});
