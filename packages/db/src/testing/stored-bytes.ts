import { existsSync, readFileSync } from 'node:fs';
import type { Store } from '../store/store.ts';
import { readRaw } from './run-raw.ts';

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
