import { getTableName, is, type SQL, type Table } from 'drizzle-orm';
import { getTableConfig as pgConfig, PgDialect, PgTable } from 'drizzle-orm/pg-core';
import { getTableConfig as sqliteConfig, SQLiteAsyncDialect, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { pgKit, sqliteKit } from '../store/column-kit.ts';
import { TABLE_NAMES } from '../testing/write-rows.ts';
import * as pgSchema from './schema.pg.ts';
import * as sqliteSchema from './schema.sqlite.ts';
import { buildTables } from './tables.ts';

/** How a column of SQLite is stored in PostgreSQL. Text in another collation would sort in another order. */
const PG_TYPES: Readonly<Record<string, readonly string[]>> = {
  text: ['text COLLATE "C"', 'json'],
  integer: ['integer', 'bigint', 'boolean'],
  real: ['double precision'],
  blob: ['bytea'],
};

const sqliteDialect = new SQLiteAsyncDialect({ casing: 'snake_case' });
const pgDialect = new PgDialect({ casing: 'snake_case' });

type AnyConfig = ReturnType<typeof sqliteConfig> | ReturnType<typeof pgConfig>;

/** What must be the same of a table, in plain words. */
function shapeOf(config: AnyConfig, text: (condition: SQL) => string) {
  return {
    name: config.name,
    columns: config.columns.map(({ name, notNull, primary, isUnique, default: preset }) => ({
      name,
      notNull,
      primary,
      isUnique,
      preset,
    })),
    primaryKeys: config.primaryKeys.map((key) => key.columns.map(({ name }) => name)),
    uniqueConstraints: config.uniqueConstraints.map((unique) => unique.columns.map(({ name }) => name)),
    foreignKeys: config.foreignKeys.map((key) => {
      const { columns, foreignTable, foreignColumns } = key.reference();
      return {
        columns: columns.map(({ name }) => name),
        refersTo: [getTableName(foreignTable as Table), ...foreignColumns.map(({ name }) => name)],
        onDelete: key.onDelete ?? 'no action',
        onUpdate: key.onUpdate ?? 'no action',
      };
    }),
    indexes: config.indexes.map(({ config: { name, unique, columns, where } }) => ({
      name,
      unique,
      columns: columns.map((column) => ('name' in column ? column.name : '')),
      where: where ? text(where) : null,
    })),
    checks: config.checks.map(({ name, value }) => ({ name, value: text(value) })),
  };
}

const sqliteTableOf = (name: (typeof TABLE_NAMES)[number]) => sqliteSchema[name] as SQLiteTable;
const pgTableOf = (name: (typeof TABLE_NAMES)[number]) => pgSchema[name] as unknown as PgTable;

describe.each(TABLE_NAMES)('the table %s', (name) => {
  const sqlite = sqliteConfig(sqliteTableOf(name));
  const pg = pgConfig(pgTableOf(name));

  test('has the same columns, keys, indexes and checks on both engines', () => {
    const onSqlite = shapeOf(sqlite, (condition) => sqliteDialect.sqlToQuery(condition).sql);
    const onPg = shapeOf(pg, (condition) => pgDialect.sqlToQuery(condition).sql);
    expect(onPg).toEqual(onSqlite);
    expect(onSqlite.columns.length).toBeGreaterThan(1);
  });

  test('stores every column in the PostgreSQL type that belongs to its SQLite type', () => {
    for (const [index, column] of sqlite.columns.entries()) {
      const twin = pg.columns[index];
      expect(PG_TYPES[column.getSQLType()], column.name).toContain(twin?.getSQLType());
      // A boolean is an integer and JSON is text on SQLite only.
      expect(twin?.getSQLType() === 'boolean', column.name).toBe(column.dataType === 'boolean');
      // A-6 · an amount is larger than 2^31, and nothing else is.
      expect(twin?.getSQLType() === 'bigint', column.name).toBe(column.name.endsWith('Cents'));
      expect(twin?.getSQLType() === 'json', column.name).toBe(column.dataType === 'json');
    }
  });
});

test('every table that is built is exported for both engines, each in its own dialect', () => {
  const built = Object.keys(buildTables(sqliteKit)).sort();
  expect(Object.keys(buildTables(pgKit)).sort()).toEqual(built);
  expect(Object.keys(sqliteSchema).sort()).toEqual(built);
  expect(Object.keys(pgSchema).sort()).toEqual(built);
  for (const name of TABLE_NAMES) {
    expect(is(sqliteTableOf(name), SQLiteTable), name).toBe(true);
    expect(is(pgTableOf(name), PgTable), name).toBe(true);
  }
});
