import type { Session } from './store.ts';

type Values = Readonly<Record<string, unknown>>;

/** A query that was built: `execute` fills in its placeholders, which take values as the column stores them. */
type Prepared<Rows> = { readonly execute: (values: Values) => Promise<Rows> };

/** What the builders of both engines can do; PostgreSQL asks for a name and plans the statement once. */
type Preparable = { readonly prepare: (name: string) => unknown };
type RowsOf<Query> = Query extends PromiseLike<infer Rows> ? Rows : never;

const BUILT = new WeakMap<Session['q'], Map<string, Prepared<unknown>>>();

/**
 * Builds a query once per shape and keeps it, for what is asked on every request: building the text costs several
 * times what running it does.
 * @param shape names the query and everything its text depends on; at most 63 characters
 * @param build makes the query with `sql.placeholder` for what differs between calls
 */
export function preparedQuery<Query extends Preparable & PromiseLike<unknown>>(
  { q }: Session,
  shape: string,
  build: () => Query,
): Prepared<RowsOf<Query>> {
  let built = BUILT.get(q);
  if (!built) {
    built = new Map();
    BUILT.set(q, built);
  }
  const known = built.get(shape) ?? (build().prepare(shape) as Prepared<unknown>);
  built.set(shape, known);
  return known as Prepared<RowsOf<Query>>;
}
