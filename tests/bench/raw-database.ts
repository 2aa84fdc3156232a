// oxlint-disable-next-line no-restricted-imports -- the raw figure is what the library does without us
import Database from 'better-sqlite3';

export type RawQuery = { readonly sql: string; readonly params: readonly unknown[] };

/** The database of a data folder as the server has it open, without anything of ours around it. */
export function openRaw(dataFolder: string): Database.Database {
  const connection = new Database(`${dataFolder}/regiovast.db`);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('cache_size = -32000');
  return connection;
}

const READING = ['all', 'get'] as const;

/** The queries that the work sends to SQLite in this process, so that exactly those can be timed by themselves. */
export async function recordQueries(work: () => Promise<unknown>): Promise<RawQuery[]> {
  const memory = new Database(':memory:');
  const prototype: Database.Statement = Object.getPrototypeOf(memory.prepare('select 1'));
  memory.close();
  const recorded: RawQuery[] = [];
  const originals = READING.map((name) => [name, prototype[name]] as const);
  for (const [name, original] of originals) {
    Reflect.set(prototype, name, function record(this: Database.Statement, ...params: unknown[]): unknown {
      recorded.push({ sql: this.source, params });
      return Reflect.apply(original, this, params);
    });
  }
  try {
    await work();
  } finally {
    for (const [name, original] of originals) Reflect.set(prototype, name, original);
  }
  return recorded;
}

/** Makes the queries ready, and answers what runs them all once. */
export function prepared(connection: Database.Database, queries: readonly RawQuery[]): () => void {
  const statements = queries.map(({ sql, params }) => ({
    statement: connection.prepare(sql).raw(true),
    params,
  }));
  return () => {
    for (const { statement, params } of statements) statement.all(...params);
  };
}
