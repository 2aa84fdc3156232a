import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { preparedQuery } from './prepared-query.ts';
import type { Session, Store } from './store.ts';

describe.each(ENGINES)('a prepared query on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await store.transaction(({ q, t }) =>
      q.insert(t.counters).values([
        { name: 'one', value: 1 },
        { name: 'two', value: 2 },
      ]),
    );
  });
  afterAll(() => discard());

  let built = 0;
  const valueOf = (s: Session, name: string) =>
    preparedQuery(s, 'counter_by_name', () => {
      built += 1;
      return s.q
        .select({ value: s.t.counters.value })
        .from(s.t.counters)
        .where(eq(s.t.counters.name, sql.placeholder('name')));
    }).execute({ name });

  test('is built once and asked with other values', async () => {
    expect(await valueOf(store.read, 'one')).toEqual([{ value: 1 }]);
    expect(await valueOf(store.read, 'two')).toEqual([{ value: 2 }]);
    expect(await valueOf(store.read, 'three')).toEqual([]);
    expect(built).toBe(1);
  });

  test('sees what its transaction wrote, and others only after the commit', async () => {
    await store.transaction(async (tx) => {
      await tx.q.update(tx.t.counters).set({ value: 9 }).where(eq(tx.t.counters.name, 'one'));
      expect(await valueOf(tx, 'one')).toEqual([{ value: 9 }]);
    });
    expect(await valueOf(store.read, 'one')).toEqual([{ value: 9 }]);
  });
});
