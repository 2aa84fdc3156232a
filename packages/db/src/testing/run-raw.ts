import { type SQL, sql } from 'drizzle-orm';
import type { Store } from '../store/store.ts';

type RawBuilder = {
  readonly all: (statement: SQL) => Promise<unknown[][]>;
  readonly run: (statement: SQL) => Promise<unknown>;
  readonly execute: (statement: SQL) => Promise<{ rows: Record<string, unknown>[] }>;
};

/** Runs a statement that the store itself never would, such as one that tampers with the audit log. */
export async function runRaw(store: Store, statement: string): Promise<void> {
  const builder = store.builder as unknown as RawBuilder;
  if (store.engine === 'sqlite') await builder.run(sql.raw(statement));
  else await builder.execute(sql.raw(statement));
}

/** The first column of the rows of a query in plain SQL, as the driver gives it. */
export async function readRaw(store: Store, query: string): Promise<unknown[]> {
  const builder = store.builder as unknown as RawBuilder;
  if (store.engine === 'sqlite') return (await builder.all(sql.raw(query))).map(([first]) => first);
  const { rows } = await builder.execute(sql.raw(query));
  return rows.map((row) => Object.values(row)[0]);
}
