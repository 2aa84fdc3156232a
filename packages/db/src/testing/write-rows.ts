import { buildTables, type Tables } from '../schema/tables.ts';
import { sqliteKit } from '../store/column-kit.ts';
import type { Session, Store } from '../store/store.ts';

export type TableName = keyof Tables;
export type Row<Name extends TableName> = Tables[Name]['$inferInsert'];
export type World = { readonly [Name in TableName]?: readonly Row<Name>[] };

/** Every table after the tables it refers to. */
export const TABLE_NAMES = Object.keys(buildTables(sqliteKit)) as readonly TableName[];

/** Writes one row as it is, right or wrong. */
export async function insertRow({ q, t }: Session, name: TableName, row: object): Promise<void> {
  await q.insert(t[name]).values(row as never);
}

/** Writes a small world made by hand, in one transaction. */
export async function writeRows(store: Store, world: World): Promise<void> {
  await store.transaction(async (tx) => {
    for (const name of TABLE_NAMES) {
      for (const row of world[name] ?? []) await insertRow(tx, name, row);
    }
  });
}
