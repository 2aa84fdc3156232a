import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Queries } from './store.ts';
import { TransactionOverError } from './store-error.ts';

/**
 * Passes statements on while its transaction runs: after its end the connection belongs to somebody else. Queries that are
 * asked side by side, as a screen does outside a transaction, take their turn here: the driver is about to refuse them.
 */
class TransactionConnection {
  readonly #client: pg.PoolClient;
  #isOpen = true;
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  async query(config: pg.QueryArrayConfig, values: unknown[]): Promise<pg.QueryArrayResult> {
    if (!this.#isOpen) throw new TransactionOverError();
    const answer = this.#last.then(() => this.#client.query(config, values));
    // One that fails says so to who asked; the next has its turn all the same.
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Refuses what is asked from now on, and waits for what was asked before. */
  async close(): Promise<void> {
    this.#isOpen = false;
    await this.#last;
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
    await connection.close();
    const { command } = await client.query('commit');
    // PostgreSQL answers a commit after a failed statement by rolling back, without an error.
    if (command !== 'COMMIT')
      throw new Error('nothing was written: a statement in this transaction had failed');
    client.release();
    return result;
  } catch (error) {
    await connection.close();
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
