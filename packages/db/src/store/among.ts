import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Session } from './store.ts';

/** Which records: these, or all there are. */
export type Which = readonly string[] | 'all';

/**
 * The condition under which a record is one of these. Many ids go in as one parameter that the database takes apart:
 * thousands of parameters cost more than the query they narrow.
 */
export function amongIds({ engine }: Session, column: AnySQLiteColumn, ids: readonly string[]): SQL {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return eq(column, only);
  const json = JSON.stringify(ids);
  return inArray(
    column,
    engine === 'sqlite'
      ? sql`(select value from json_each(${json}))`
      : sql`(select json_array_elements_text(cast(${json} as json)))`,
  );
}

/** The condition under which a record is one of them; undefined when all are. */
export const among = (s: Session, column: AnySQLiteColumn, which: Which): SQL | undefined =>
  which === 'all' ? undefined : amongIds(s, column, which);
