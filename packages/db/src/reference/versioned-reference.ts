import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { and, asc, desc, eq, lte, max, sql } from 'drizzle-orm';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

/** The tables of reference data that come in dated versions of each kind; they have the same columns. */
export type ReferenceTable = 'planReferences' | 'arrangementReferences' | 'housingReferences';

/** The tables share their columns, so a query over them reads any as if it were the first. */
const tableOf = ({ t }: Session, name: ReferenceTable) => t[name] as Session['t']['planReferences'];
type KindColumn = Session['t']['planReferences']['$inferSelect']['kind'];

/** Items by kind, in the order in which they are shown. */
type Shape = Readonly<Record<string, readonly unknown[]>>;
type KindOf<Items extends Shape> = keyof Items & string;

/** A version of one kind and the day from which it holds. */
type Version<Items extends Shape, Kind extends KindOf<Items>> = {
  readonly kind: Kind;
  readonly version: number;
  readonly validFrom: string;
  readonly items: Items[Kind];
  readonly source: string;
  readonly reason: string;
  readonly recordedAt: string;
};

/** What the product brings of a kind: not checked until it is written. */
export type FirstVersion = {
  readonly validFrom: string;
  readonly source: string;
  readonly reason: string;
  readonly items: unknown;
};

type Readers<Items extends Shape> = {
  readonly [Kind in KindOf<Items>]: { readonly parse: (items: unknown) => Items[Kind] };
};

/** Items by their text, for the few versions of each kind that are in use: pages ask for them all the time. */
const MOST_READ = 50;

/**
 * Queries over reference data that is dated, sourced and versioned: a version that was written never changes.
 * @param about names the data where a fault is told
 */
export function versionedReference<Items extends Shape>(
  name: ReferenceTable,
  about: string,
  readers: Readers<Items>,
  first: Readonly<Record<KindOf<Items>, FirstVersion>>,
) {
  type Kinds = KindOf<Items>;
  const kinds = Object.keys(readers) as Kinds[];
  const columnOf = (kind: Kinds): KindColumn => kind as unknown as KindColumn;
  const read = new Map<string, unknown>();
  const kept = new WeakMap<Session['q'], Map<string, unknown>>();

  /** They were checked when they were written, and are when they are first read. */
  function itemsOf<Kind extends Kinds>(kind: Kind, payload: string): Items[Kind] {
    const text = `${kind} ${payload}`;
    const known = read.get(text);
    if (known !== undefined) return known as Items[Kind];
    const items = readers[kind].parse(JSON.parse(payload));
    if (read.size >= MOST_READ) read.clear();
    read.set(text, items);
    return items;
  }

  /** Writes the first version of each kind that has none; answers whether it wrote. */
  async function seed(s: Session): Promise<boolean> {
    const table = tableOf(s, name);
    const known = await s.q.selectDistinct({ kind: table.kind }).from(table);
    const missing = kinds.filter((kind) => !known.some((row) => row.kind === columnOf(kind)));
    if (missing.length === 0) return false;
    await s.q.insert(table).values(
      missing.map((kind) => {
        const { validFrom, source, reason, items } = first[kind];
        return {
          kind: columnOf(kind),
          version: 1,
          validFrom,
          source,
          reason,
          payload: canonicalJson(readers[kind].parse(items)),
          recordedAt: `${validFrom}T00:00:00.000Z`,
          recordedBy: null,
        };
      }),
    );
    return true;
  }

  /** All versions of a kind, oldest first, with who recorded each; nobody for what comes with the product. */
  async function list<Kind extends Kinds>(
    s: Session,
    kind: Kind,
  ): Promise<(Version<Items, Kind> & { readonly recordedBy: string | null })[]> {
    const table = tableOf(s, name);
    const rows = await s.q
      .select({ row: table, recordedBy: s.t.persons.name })
      .from(table)
      .leftJoin(s.t.persons, eq(s.t.persons.id, table.recordedBy))
      .where(eq(table.kind, columnOf(kind)))
      .orderBy(asc(table.version));
    return rows.map(({ row: { payload, ...row }, recordedBy }) => ({
      ...row,
      kind,
      items: itemsOf(kind, payload),
      recordedBy,
    }));
  }

  /**
   * The version of a kind that holds on a day.
   * @throws RangeError when there is none: the reference data was not seeded
   */
  async function holdsOn<Kind extends Kinds>(
    s: Session,
    kind: Kind,
    on: string,
  ): Promise<Version<Items, Kind>> {
    const table = tableOf(s, name);
    const [row] = await s.q
      .select()
      .from(table)
      .where(and(eq(table.kind, columnOf(kind)), lte(table.validFrom, on)))
      .orderBy(desc(table.validFrom), desc(table.version))
      .limit(1);
    if (!row) throw new RangeError(`No ${kind} of ${about} holds on ${on}`);
    return { ...row, kind, items: itemsOf(kind, row.payload) };
  }

  /**
   * A version of a kind by its number. Built once and kept by store: one that was written never changes.
   * @throws RangeError when there is none
   */
  async function byNumber<Kind extends Kinds>(
    s: Session,
    kind: Kind,
    version: number,
  ): Promise<Version<Items, Kind>> {
    const known = kept.get(s.q)?.get(`${kind} ${version}`);
    if (known) return known as Version<Items, Kind>;
    const table = tableOf(s, name);
    const query = preparedQuery(s, `${name}_version`, () =>
      s.q
        .select()
        .from(table)
        .where(and(eq(table.kind, sql.placeholder('kind')), eq(table.version, sql.placeholder('version')))),
    );
    const [row] = await query.execute({ kind, version });
    if (!row) throw new RangeError(`No version ${version} of ${kind} of ${about}`);
    const found: Version<Items, Kind> = { ...row, kind, items: itemsOf(kind, row.payload) };
    const all = kept.get(s.q) ?? new Map<string, unknown>();
    kept.set(s.q, all.set(`${kind} ${version}`, found));
    return found;
  }

  /** Adds the next version of a kind; its number is one above the last. */
  async function insert<Kind extends Kinds>(
    s: Session,
    { items, kind, ...row }: Omit<Version<Items, Kind>, 'version'> & { readonly recordedBy: string },
  ): Promise<number> {
    const table = tableOf(s, name);
    const [last] = await s.q
      .select({ version: max(table.version) })
      .from(table)
      .where(eq(table.kind, columnOf(kind)));
    const version = (last?.version ?? 0) + 1;
    await s.q.insert(table).values({ ...row, kind: columnOf(kind), version, payload: canonicalJson(items) });
    return version;
  }

  return { seed, list, holdsOn, byNumber, insert };
}
