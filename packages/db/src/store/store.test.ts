import { setImmediate as nextTurn } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { runRaw } from '../testing/run-raw.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import type { Session, Store } from './store.ts';

/** As many as a connection pool has and more. */
const MANY = 50;

const put = ({ q, t }: Session, name: string, value = 1) => q.insert(t.counters).values({ name, value });
const namesIn = async ({ q, t }: Session): Promise<string[]> =>
  (await q.select({ name: t.counters.name }).from(t.counters)).map((row) => row.name).sort();

async function valueOf({ q, t }: Session, name: string): Promise<number> {
  const [row] = await q.select().from(t.counters).where(eq(t.counters.name, name));
  if (!row) throw new Error(`no counter ${name}`);
  return row.value;
}

/** Something to wait for that somebody else brings about. */
function makeSignal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give: () => give(), given };
}

/** Everything that can happen without the other side moving has happened. */
async function letOthersRun(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await nextTurn();
}

describe.each(ENGINES)('the store on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
  });
  afterEach(async () => {
    await store.transaction(({ q, t }) => q.delete(t.counters));
  });
  afterAll(() => discard());

  test('a transaction writes all its rows and gives back what its work gave', async () => {
    const answer = await store.transaction(async (tx) => {
      await put(tx, 'a');
      await put(tx, 'b');
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await namesIn(store.read)).toEqual(['a', 'b']);
  });

  test('a transaction that fails leaves nothing and gives its own error', async () => {
    const failing = store.transaction(async (tx) => {
      await put(tx, 'a');
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await namesIn(store.read)).toEqual([]);
  });

  test('a statement that is refused takes the rows before it along', async () => {
    const failing = store.transaction(async (tx) => {
      await put(tx, 'a');
      await put(tx, 'b');
      await put(tx, 'a');
    });
    await expect(failing).rejects.toThrow();
    expect(await namesIn(store.read)).toEqual([]);
  });

  test('a failed transaction does not stop the next', async () => {
    const failing = store.transaction(() => Promise.reject(new Error('at once')));
    const next = store.transaction((tx) => put(tx, 'next'));
    await expect(failing).rejects.toThrow('at once');
    await next;
    expect(await namesIn(store.read)).toEqual(['next']);
  });

  test('a statement that was not awaited is refused after the end, not written on its own', async () => {
    const failed = makeSignal();
    const straggler: Promise<unknown>[] = [];
    const failing = store.transaction(async (tx) => {
      straggler.push(failed.given.then(() => put(tx, 'late')));
      await put(tx, 'early');
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    failed.give();
    await expect(Promise.all(straggler)).rejects.toMatchObject({ cause: { name: 'TransactionOverError' } });
    expect(await namesIn(store.read)).toEqual([]);
  });

  test('fifty transactions that read, think and write lose no count', async () => {
    await store.transaction((tx) => put(tx, 'count', 0));
    const addOne = () =>
      store.transaction(async (tx) => {
        const value = await valueOf(tx, 'count');
        await nextTurn();
        await tx.q.update(tx.t.counters).set({ value: value + 1 });
      });
    await Promise.all(Array.from({ length: MANY }, addOne));
    expect(await valueOf(store.read, 'count')).toBe(MANY);
  });

  test('transactions run one after another in the order in which they were asked for', async () => {
    const order: string[] = [];
    const run = (name: string) =>
      store.transaction(async (tx) => {
        order.push(`${name} begins`);
        await put(tx, name);
        await nextTurn();
        order.push(`${name} ends`);
      });
    await Promise.all([run('a'), run('b')]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('a reader does not wait for an open transaction, does not see its rows, and sees them after', async () => {
    const written = makeSignal();
    const finish = makeSignal();
    const writing = store.transaction(async (tx) => {
      await put(tx, 'a');
      expect(await namesIn(tx)).toEqual(['a']);
      written.give();
      await finish.given;
    });
    await written.given;
    expect(await namesIn(store.read)).toEqual([]);
    finish.give();
    await writing;
    expect(await namesIn(store.read)).toEqual(['a']);
  });

  test('readers are served while fifty writers wait for their turn', async () => {
    const begun = makeSignal();
    const finish = makeSignal();
    const first = store.transaction(async () => {
      begun.give();
      await finish.given;
    });
    const waiting = Array.from({ length: MANY }, (_, index) =>
      store.transaction((tx) => put(tx, `w${index}`)),
    );
    await begun.given;
    expect(await namesIn(store.read)).toEqual([]);
    finish.give();
    await Promise.all([first, ...waiting]);
    expect(await namesIn(store.read)).toHaveLength(MANY);
  });

  test('a transaction inside another is part of it: both or neither', async () => {
    await store.transaction(async (tx) => {
      await put(tx, 'outer');
      await store.transaction((inner) => put(inner, 'inner'));
    });
    expect(await namesIn(store.read)).toEqual(['inner', 'outer']);
    const failing = store.transaction(async () => {
      await store.transaction((inner) => put(inner, 'lost'));
      throw new Error('after the inner one');
    });
    await expect(failing).rejects.toThrow('after the inner one');
    expect(await namesIn(store.read)).toEqual(['inner', 'outer']);
  });

  test('inside a transaction the store reads what the transaction wrote', async () => {
    await store.transaction(async (tx) => {
      await put(tx, 'a');
      expect(await namesIn(store.read)).toEqual(['a']);
    });
  });

  test('after a transaction its caller reads and writes outside it again', async () => {
    await store.transaction((tx) => put(tx, 'a'));
    await put(store.read, 'b');
    await expect(store.transaction(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await namesIn(store.read)).toEqual(['a', 'b']);
  });

  test('the store answers a ping', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });

  test('closing waits for the writers and after it nothing is answered', async () => {
    const own = await openTestStore(engine);
    const order: string[] = [];
    const writing = own.store
      .transaction(async (tx) => {
        await nextTurn();
        await put(tx, 'last');
      })
      .then(() => order.push('written'));
    await own.store.close();
    order.push('closed');
    await writing;
    expect(order).toEqual(['written', 'closed']);
    await expect(own.store.ping()).rejects.toThrow();
    await own.discard();
  });
});

describe('SQLite alone', () => {
  test('a write outside waits for the open transaction and is not taken into it', async () => {
    const { store, discard } = await openTestStore('sqlite');
    const begun = makeSignal();
    const finish = makeSignal();
    const order: string[] = [];
    const writing = store.transaction(async (tx) => {
      await put(tx, 'inside');
      begun.give();
      await finish.given;
      order.push('transaction');
      throw new Error('rolled back');
    });
    await begun.given;
    const outside = put(store.read, 'outside').then(() => order.push('outside'));
    await letOthersRun();
    expect(order).toEqual([]);
    finish.give();
    await expect(writing).rejects.toThrow('rolled back');
    await outside;
    expect(order).toEqual(['transaction', 'outside']);
    expect(await namesIn(store.read)).toEqual(['outside']);
    await discard();
  });
});

describe('PostgreSQL alone', () => {
  test('a transaction that swallows a refused statement says that nothing was written', async () => {
    const { store, discard } = await openTestStore('postgres');
    const swallowing = store.transaction(async (tx) => {
      await put(tx, 'a');
      await put(tx, 'a').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('nothing was written');
    expect(await namesIn(store.read)).toEqual([]);
    await discard();
  });

  test('queries asked side by side in a transaction take their turn: the driver is never asked two at once', async () => {
    const { store, discard } = await openTestStore('postgres');
    const warned: string[] = [];
    const note = ({ message }: Error): void => void warned.push(message);
    process.on('warning', note);
    const seen = await store.transaction(async (tx) => {
      await Promise.all(['a', 'b', 'c'].map((name) => put(tx, name)));
      return Promise.all([namesIn(tx), namesIn(tx)]);
    });
    // A warning comes with the next turn of the loop; this query is a later one.
    await store.ping();
    process.off('warning', note);
    expect(seen).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
    expect(warned).toEqual([]);
    await discard();
  });

  test('a connection that breaks in a transaction fails that transaction and no more', async () => {
    const { store, discard } = await openTestStore('postgres');
    const broken = store.transaction(async (tx) => {
      await put(tx, 'a');
      await runRaw(
        store,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and state = 'idle in transaction'`,
      );
      await put(tx, 'b');
    });
    await expect(broken).rejects.toThrow();
    await store.transaction((tx) => put(tx, 'c'));
    expect(await namesIn(store.read)).toEqual(['c']);
    await discard();
  });
});
