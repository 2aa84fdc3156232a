import type Database from 'better-sqlite3';

const TABLE = 'guarded_texts';

/**
 * C-5 · leaves nothing of deleted guarded text in the files of the database. `secure_delete` overwrites what is deleted,
 * but not a copy that stayed behind when SQLite moved a row to another page; so the table is emptied, which overwrites
 * every page it has, and what is kept is written back. Then the log, which still holds older pages, is emptied too.
 */
export function purgeSqlite(writer: Database.Database): void {
  const rewrite = writer.transaction(() => {
    const kept = writer.prepare(`select * from ${TABLE}`).all() as Record<string, unknown>[];
    writer.exec(`delete from ${TABLE}`);
    const [first] = kept;
    if (!first) return;
    const columns = Object.keys(first);
    const insert = writer.prepare(
      `insert into ${TABLE} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    );
    for (const row of kept) insert.run(...columns.map((column) => row[column]));
  });
  rewrite.immediate();
  writer.pragma('wal_checkpoint(TRUNCATE)');
}
