import { type SQL, sql, type SQLWrapper } from 'drizzle-orm';

/**
 * A text to compare a column with in a query that is asked often. SQLite looks at the value of a bare parameter behind `=`
 * when it plans a query over several tables, and so plans it anew each time it runs, which takes several times what running
 * it does; at what is cast it does not look. Not where a partial index is to be found by the value.
 */
export const asText = (value: string | SQLWrapper): SQL<string> => sql<string>`cast(${value} as text)`;
