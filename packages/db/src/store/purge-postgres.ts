import type pg from 'pg';

/**
 * C-5 · leaves nothing of deleted guarded text in the files of the database: what is kept is written into a new file, and
 * the old one goes with the commit. `VACUUM FULL` would not do: it keeps rows that somebody's older snapshot may still
 * ask for, such as that of the statistics collector.
 */
export async function purgePostgres(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('lock table guarded_texts in access exclusive mode');
    await client.query('create temporary table kept_texts on commit drop as select * from guarded_texts');
    await client.query('truncate guarded_texts');
    await client.query('insert into guarded_texts select * from kept_texts');
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
