import type { TwinWorlds } from './twin-worlds.ts';

/** A row of any table that has an id. */
export type KeptRecord = { readonly id: string; readonly [column: string]: unknown };
export type Records = {
  /** Rows by table; those of both worlds, so also what exists in one alone. */
  readonly byTable: ReadonlyMap<string, readonly KeptRecord[]>;
  /** The rows that name an id in one of their columns. */
  readonly naming: ReadonlyMap<string, readonly KeptRecord[]>;
};

/** Of a larger table the first rows are enough to ask for. */
const LARGEST = 400;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

const isRecord = (row: unknown): row is KeptRecord => {
  const { id } = row as { id?: unknown };
  return typeof id === 'string' && UUID.test(id);
};

/** Everything with an id that either world holds: what a curious reader could get hold of. */
export async function readRecords({ plain, changed }: TwinWorlds): Promise<Records> {
  const byTable = new Map<string, readonly KeptRecord[]>();
  for (const name of Object.keys(plain.store.read.t) as (keyof typeof plain.store.read.t)[]) {
    const byId = new Map<string, KeptRecord>();
    for (const { store } of [changed, plain]) {
      const table = store.read.t[name];
      if (!('id' in table)) continue;
      // In order, so that a seed asks the same on every run.
      const rows: unknown[] = await store.read.q.select().from(table).orderBy(table.id).limit(LARGEST);
      // Of a record in both worlds the one of `plain` counts: outside the south they are equal.
      for (const row of rows) if (isRecord(row)) byId.set(row.id, row);
    }
    if (byId.size > 0) byTable.set(name, [...byId.values()]);
  }
  return { byTable, naming: namingOf([...byTable.values()].flat()) };
}

function namingOf(rows: readonly KeptRecord[]): Map<string, KeptRecord[]> {
  const naming = new Map<string, KeptRecord[]>();
  for (const row of rows) {
    for (const [column, value] of Object.entries(row)) {
      if (column === 'id' || typeof value !== 'string' || !UUID.test(value)) continue;
      const known = naming.get(value);
      if (known) known.push(row);
      else naming.set(value, [row]);
    }
  }
  return naming;
}
