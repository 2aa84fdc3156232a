import { appendEvent } from '@regiovast/db/audit/append-event';
import type { Store } from '@regiovast/db/store/store';
import { ENGINES, openTestStore } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptUntilChanged } from './kept-until-changed.ts';

const EVENT = {
  at: '2026-01-01T08:00:00.000Z',
  actorId: null,
  organisationId: null,
  action: 'test.changed',
  subjectKind: 'test',
  subjectId: 'x',
  payload: {},
};

describe.each(ENGINES)('what is kept until the data changes, on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  let times: number;
  const work = (): Promise<number> => Promise.resolve((times += 1));
  beforeEach(async () => {
    ({ store, discard } = await openTestStore(engine));
    times = 0;
  });
  afterEach(() => discard());

  test('is worked out once per key, and again after any change', async () => {
    const kept = keptUntilChanged<number>(10);
    expect([await kept(store.read, 'a', work), await kept(store.read, 'a', work)]).toEqual([1, 1]);
    expect(await kept(store.read, 'b', work)).toBe(2);
    await store.transaction((tx) => appendEvent(tx, EVENT));
    expect([await kept(store.read, 'a', work), await kept(store.read, 'a', work)]).toEqual([3, 3]);
  });

  test('is never more than so many results, and never a failure', async () => {
    const kept = keptUntilChanged<number>(2);
    for (const key of ['a', 'b', 'c']) await kept(store.read, key, work);
    expect(await kept(store.read, 'c', work)).toBe(3);
    expect(await kept(store.read, 'a', work)).toBe(4);
    const failing = () => Promise.reject(new Error('no'));
    await expect(kept(store.read, 'd', failing)).rejects.toThrow('no');
    expect(await kept(store.read, 'd', work)).toBe(5);
  });

  test('is of one store only', async () => {
    const kept = keptUntilChanged<number>(2);
    await kept(store.read, 'a', work);
    const other = await openTestStore(engine);
    expect(await kept(other.store.read, 'a', work)).toBe(2);
    await other.discard();
  });
});
