import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Queries } from './store.ts';
import { TransactionOverError } from './store-error.ts';

/** Passes statements on while its transaction runs: after its end the connection belongs to somebody else. */
class TransactionConnection {
  isOpen = true;
  readonly #client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  async query(config: pg.QueryArrayConfig, values: unknown[]): Promise<pg.QueryArrayResult> {
    if (!this.isOpen) throw new TransactionOverError();
    return this.#client.query(config, values);
  }
}

/**
 * Runs the work in a transaction of its own that holds the lock until its end: all or nothing, and a statement
 * that somebody forgot to await is refused once the transaction is over.
 * @param lock number of the advisory lock
 */
export async function runLocked<T>(
  pool: pg.Pool,
  lock: number,
  work: (q: Queries) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const connection = new TransactionConnection(client);
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [lock]);
    const q = drizzle(connection as unknown as pg.PoolClient, { casing: 'snake_case' }) as unknown as Queries;
    const result = await work(q);
    connection.isOpen = false;
    const { command } = await client.query('commit');
    // PostgreSQL answers a commit after a failed statement by rolling back, without an error.
    if (command !== 'COMMIT')
      throw new Error('nothing was written: a statement in this transaction had failed');
    client.release();
    return result;
  } catch (error) {
    connection.isOpen = false;
    await giveBack(client);
    throw error;
  }
}

/** A connection that cannot roll back is thrown away, and the transaction with it. */
async function giveBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch {
    client.release(true);
  }
}
