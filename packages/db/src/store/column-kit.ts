import { type SQL, sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

/**
 * One definition of the tables serves both engines: the tables are functions of a kit, and the kits differ
 * only in how a column is stored. Text compares by code point on both ("C" collation), so that a sorted list
 * is in the same order; instants are UTC ISO text; calendar dates are YYYY-MM-DD text.
 */
const sqliteInstant = sqlite.customType<{ data: Date; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => value.toISOString(),
  fromDriver: (value) => new Date(value),
});

export const sqliteKit = {
  table: sqlite.sqliteTable,
  text: () => sqlite.text(),
  integer: () => sqlite.integer(),
  /** A-6 · whole euro cents, exact to 2^53. */
  cents: () => sqlite.integer(),
  real: () => sqlite.real(),
  boolean: () => sqlite.integer({ mode: 'boolean' }),
  instantAsDate: () => sqliteInstant(),
  json: <T>() => sqlite.text({ mode: 'json' }).$type<T>(),
  bytes: () => sqlite.blob({ mode: 'buffer' }),
  check: sqlite.check,
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  primaryKey: sqlite.primaryKey,
};
export type ColumnKit = typeof sqliteKit;

const pgText = pg.customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' });
const pgInstant = pg.customType<{ data: Date; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
  toDriver: (value) => value.toISOString(),
  fromDriver: (value) => new Date(value),
});
const pgBytes = pg.customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** The PostgreSQL twin, seen through the SQLite types; a test holds the two schemas together. */
export const pgKit = {
  table: pg.pgTable,
  text: () => pgText(),
  integer: () => pg.integer(),
  cents: () => pg.bigint({ mode: 'number' }),
  real: () => pg.doublePrecision(),
  boolean: () => pg.boolean(),
  instantAsDate: () => pgInstant(),
  json: <T>() => pg.json().$type<T>(),
  bytes: () => pgBytes(),
  check: pg.check,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
} as unknown as ColumnKit;

const literals = (values: readonly string[]): SQL =>
  sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', '));

/** CHECK: the column holds one of the codes. */
export const isOneOf = (column: sqlite.AnySQLiteColumn, values: readonly string[]): SQL =>
  sql`${column} in (${literals(values)})`;

/** CHECK: the column looks like a calendar date between 1900 and 2200; null passes. */
export const isDate = (column: sqlite.AnySQLiteColumn): SQL =>
  sql`length(${column}) = 10 and ${column} between '1900-01-01' and '2200-12-31'`;

/** CHECK: `to` is a date and `from` does not lie after it; an open end passes. */
export const isDateOrder = (from: sqlite.AnySQLiteColumn, to: sqlite.AnySQLiteColumn): SQL =>
  sql`${to} is null or (length(${to}) = 10 and ${from} <= ${to})`;

/** CHECK: the column holds a calendar quarter such as 2026Q4; null passes. */
export const isQuarter = (column: sqlite.AnySQLiteColumn): SQL =>
  sql`length(${column}) = 6 and ${column} between '1900Q1' and '2200Q4' and substr(${column}, 5, 1) = 'Q' and substr(${column}, 6, 1) between '1' and '4'`;

/** CHECK: the number lies within the bounds, both included; null passes. */
export const isBetween = (column: sqlite.AnySQLiteColumn, low: number, high: number): SQL =>
  sql`${column} between ${sql.raw(String(low))} and ${sql.raw(String(high))}`;
