import { AsyncLocalStorage } from 'node:async_hooks';
import Database from 'better-sqlite3';
import { type AsyncRemoteCallback, drizzle } from 'drizzle-orm/sqlite-proxy';
import * as schema from '../schema/schema.sqlite.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import type { Queries, Session, Store } from './store.ts';
import { purgeSqlite } from './purge-sqlite.ts';
import { PurgeInTransactionError, TransactionOverError } from './store-error.ts';
import { writeQueue } from './write-queue.ts';

const BUSY_TIMEOUT_MS = 5_000;
const STATEMENTS_KEPT = 500;

/**
 * SQLite behind an asynchronous store: reads go to a connection that cannot write; every write is queued on
 * the one writer, so a statement from outside never waits in the middle of another's transaction.
 * @param file path of the database file; made when absent
 * @param migrations folder with the generated migrations for SQLite
 */
export function openSqliteStore(file: string, migrations: string): Store {
  const writer = connect(file);
  try {
    migrateSqlite(writer, migrations);
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = connect(file);
  reader.pragma('query_only = ON');

  const onWriter = statementCache(writer);
  const onReader = statementCache(reader);
  const current = new AsyncLocalStorage<{ isOpen: boolean }>();
  const writes = writeQueue();

  const q = queries(async (text, params, method) => {
    if (current.getStore()?.isOpen) return execute(onWriter(text), params, method);
    const statement = onReader(text);
    if (statement.readonly) return execute(statement, params, method);
    return writes.add(() => execute(onWriter(text), params, method));
  });
  const inTransaction = queries(async (text, params, method) => {
    if (!current.getStore()?.isOpen) throw new TransactionOverError();
    return execute(onWriter(text), params, method);
  });
  const read: Session = { q, t: schema, engine: 'sqlite' };
  const tx: Session = { q: inTransaction, t: schema, engine: 'sqlite' };

  return {
    engine: 'sqlite',
    read,
    builder: q,
    transaction(work) {
      if (current.getStore()?.isOpen) return work(tx);
      return writes.add(() => {
        const transaction = { isOpen: true };
        return current.run(transaction, async () => {
          writer.exec('BEGIN IMMEDIATE');
          try {
            const result = await work(tx);
            writer.exec('COMMIT');
            return result;
          } catch (error) {
            if (writer.inTransaction) writer.exec('ROLLBACK');
            throw error;
          } finally {
            transaction.isOpen = false;
          }
        });
      });
    },
    async ping() {
      reader.prepare('select 1').get();
    },
    async purge() {
      if (current.getStore()?.isOpen) throw new PurgeInTransactionError();
      await writes.add(async () => purgeSqlite(writer));
    },
    async close() {
      await writes.idle();
      reader.close();
      writer.close();
    },
  };
}

function connect(file: string): Database.Database {
  const connection = new Database(file);
  connection.pragma('journal_mode = WAL');
  // An acknowledged write survives a power cut (S-1).
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  // What is deleted is overwritten, not only left unlisted (C-5).
  connection.pragma('secure_delete = ON');
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  connection.pragma('cache_size = -32000');
  return connection;
}

function queries(send: AsyncRemoteCallback): Queries {
  // The casing as the third argument: given as the second, the driver leaves it out.
  return drizzle(send, undefined, { casing: 'snake_case' }) as unknown as Queries;
}

function statementCache(connection: Database.Database): (text: string) => Database.Statement {
  const kept = new Map<string, Database.Statement>();
  return (text) => {
    let statement = kept.get(text);
    if (!statement) {
      statement = connection.prepare(text);
      if (kept.size >= STATEMENTS_KEPT) kept.clear();
      kept.set(text, statement);
    }
    return statement;
  };
}

function execute(statement: Database.Statement, params: unknown[], method: string): { rows: unknown[] } {
  if (!statement.reader) {
    statement.run(...params);
    return { rows: [] };
  }
  statement.raw(true);
  if (method === 'get') return { rows: statement.get(...params) as unknown[] };
  return { rows: statement.all(...params) };
}
