import { AsyncLocalStorage } from 'node:async_hooks';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import * as schema from '../schema/schema.pg.ts';
import { runLocked } from './postgres-transaction.ts';
import { purgePostgres } from './purge-postgres.ts';
import { PurgeInTransactionError } from './store-error.ts';
import type { Queries, Session, Store } from './store.ts';
import { writeQueue } from './write-queue.ts';

/** Key of the lock under which every write transaction runs; any number, as long as all processes share it. */
const WRITER_LOCK = 7_341_905;
const CONNECTIONS = 10;

/**
 * PostgreSQL behind the same store. A write transaction first takes the one writer's lock of the database, so
 * that several processes write one after another exactly as SQLite does: the audit chain has one tail, and no
 * rule has to be proved twice. It is released by the commit.
 * @param url postgres://…
 * @param migrations folder with the generated migrations for PostgreSQL
 */
export async function openPostgresStore(url: string, migrations: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  // A connection that breaks while idle is replaced by the pool; the next query finds out.
  pool.on('error', () => undefined);
  // One that breaks in use says so to its query; without a listener it would also take the process down.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = drizzle(pool, { schema, casing: 'snake_case' });
  try {
    await migrateAlone(pool, migrations);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const t = schema as unknown as Session['t'];
  const builder = db as unknown as Queries;
  const outside: Session = { q: builder, t, engine: 'postgres' };
  const current = new AsyncLocalStorage<{ tx: Session | null }>();
  const writes = writeQueue();
  return {
    engine: 'postgres',
    get read() {
      return current.getStore()?.tx ?? outside;
    },
    builder,
    transaction(work) {
      const open = current.getStore()?.tx;
      // As on SQLite: a transaction inside another joins it. Waiting for the lock it holds would never end.
      if (open) return work(open);
      // One connection per process waits for the lock; if every writer did, none would be left for readers.
      return writes.add(() =>
        runLocked(pool, WRITER_LOCK, async (q) => {
          const tx: Session = { ...outside, q };
          const place: { tx: Session | null } = { tx };
          try {
            return await current.run(place, work, tx);
          } finally {
            place.tx = null;
          }
        }),
      );
    },
    async ping() {
      await pool.query('select 1');
    },
    async purge() {
      // It would wait for the very transaction it is called from.
      if (current.getStore()?.tx) throw new PurgeInTransactionError();
      await purgePostgres(pool);
    },
    async close() {
      await writes.idle();
      if (!pool.ending) await pool.end();
    },
  };
}

/** Two processes that start together must not migrate together. */
async function migrateAlone(pool: pg.Pool, migrationsFolder: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [WRITER_LOCK + 1]);
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    await client.query('select pg_advisory_unlock($1)', [WRITER_LOCK + 1]);
    client.release();
  }
}
