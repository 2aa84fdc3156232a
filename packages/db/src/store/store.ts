import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type * as schema from '../schema/schema.sqlite.ts';
import type { Tables } from '../schema/tables.ts';

export type Engine = 'sqlite' | 'postgres';

/** The query builder both engines share; `run`, `all` and `get` are left out because PostgreSQL has none. */
export type Queries = Pick<
  BaseSQLiteDatabase<'async', unknown, typeof schema>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count' | 'with' | '$with'
>;

/** What a named query needs: the builder and the tables of the engine at hand. */
export type Session = { readonly q: Queries; readonly t: Tables; readonly engine: Engine };

/**
 * The one door to the data. `read` sees what is committed; `transaction` is the only way to write: one writer
 * at a time on both engines, all or nothing.
 */
export type Store = {
  readonly engine: Engine;
  readonly read: Session;
  readonly transaction: <T>(work: (tx: Session) => Promise<T>) => Promise<T>;
  /** For the sign-in library, which brings its own adapter for the query builder. */
  readonly builder: Queries;
  /** Resolves when the store answers a query; rejects when it does not. */
  readonly ping: () => Promise<void>;
  /**
   * C-5 · leaves nothing in the files of the store of guarded text that was deleted: its table is written anew, and on
   * SQLite the log beside the database is emptied. Not inside a transaction.
   */
  readonly purge: () => Promise<void>;
  readonly close: () => Promise<void>;
};
