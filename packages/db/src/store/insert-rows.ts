import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Session } from './store.ts';

const ROWS_PER_INSERT = 5_000;

/**
 * Inserts many rows as one parameter that the database takes apart itself: thousands of rows go in as fast as the
 * disk takes them, where a parameter per value spends its time on building text. Only for tables of text and numbers;
 * a column that a row leaves out is null.
 */
export async function insertRows<Table extends SQLiteTable>(
  { q, engine }: Session,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const columns = Object.entries(getTableColumns(table));
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    const part: readonly Readonly<Record<string, unknown>>[] = rows.slice(from, from + ROWS_PER_INSERT);
    const json = JSON.stringify(part.map((row) => columns.map(([name]) => row[name] ?? null)));
    const values = columns.map(([, column], index): SQL => {
      if (engine === 'sqlite') return sql.raw(`value ->> ${index}`);
      return sql.raw(`cast(value ->> ${index} as ${column.getSQLType().replace(/ collate .*/i, '')})`);
    });
    const source =
      engine === 'sqlite' ? sql`json_each(${json})` : sql`json_array_elements(cast(${json} as json))`;
    await q.insert(table).select(sql`select ${sql.join(values, sql`, `)} from ${source}`);
  }
}
