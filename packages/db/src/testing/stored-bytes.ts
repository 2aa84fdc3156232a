import { existsSync, readFileSync } from 'node:fs';
import type { Store } from '../store/store.ts';
import { readRaw } from './run-raw.ts';

/** The store hides the builder's own transactions; a snapshot at a level of isolation is made with them only here. */
type Transactions = {
  readonly transaction: (
    work: (tx: unknown) => Promise<void>,
    how: { isolationLevel: string },
  ) => Promise<void>;
};

/**
 * The bytes the store keeps of guarded text, as they lie on the disk: on SQLite of the database and the files beside it,
 * on PostgreSQL of the table with what was moved out of it.
 */
export async function storedBytes(store: Store): Promise<Buffer> {
  if (store.engine === 'sqlite') {
    const [file] = await readRaw(store, "select file from pragma_database_list where name = 'main'");
    const paths = ['', '-wal', '-shm'].map((end) => `${String(file)}${end}`);
    return Buffer.concat(paths.filter((path) => existsSync(path)).map((path) => readFileSync(path)));
  }
  await readRaw(store, 'checkpoint');
  const relations = await readRaw(
    store,
    `select pg_read_binary_file(pg_relation_filepath(oid)) from pg_class
     where oid = 'guarded_texts'::regclass
        or oid = (select reltoastrelid from pg_class where oid = 'guarded_texts'::regclass)`,
  );
  return Buffer.concat(relations as Buffer[]);
}

/** Does something while somebody's snapshot of before is open; on SQLite there is no such thing in one process. */
export async function besideOldSnapshot(store: Store, work: () => Promise<void>): Promise<void> {
  if (store.engine === 'sqlite') return work();
  const builder = store.builder as unknown as Transactions;
  await builder.transaction(
    async (tx) => {
      await readRaw({ ...store, builder: tx as Store['builder'] }, 'select count(*) from cases');
      await work();
    },
    { isolationLevel: 'repeatable read' },
  );
}
