import { GENESIS_HASH, hashOf } from '@regiovast/domain/audit/hash-chain';
import { asc } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine, Store } from '../store/store.ts';
import { runRaw } from '../testing/run-raw.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { appendEvent, appendEvents, type NewAuditEvent, sha256Hex } from './append-event.ts';
import { verifyStoredChain } from './read-chain.ts';

/** What a person with the password of the database would do first. */
const DROP_TRIGGERS: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: [
    'drop trigger audit_events_no_update',
    'drop trigger audit_events_no_delete',
    'drop trigger audit_events_no_replace',
  ],
  postgres: ['drop trigger audit_events_no_change on audit_events'],
};

const makeEvent = (subjectId: string, change: Partial<NewAuditEvent> = {}): NewAuditEvent => ({
  at: '2025-01-01T08:00:00.000Z',
  actorId: 'person-1',
  organisationId: null,
  action: 'cases.logSignal',
  subjectKind: 'case',
  subjectId,
  payload: { phase: 'SIGNAL', 'praktijk é': 1 },
  ...change,
});

const makeEvents = (count: number): NewAuditEvent[] =>
  Array.from({ length: count }, (_, index) => makeEvent(`case-${index + 1}`));

describe.each(ENGINES)('S-2: the audit log on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeEach(async () => {
    ({ store, discard } = await openTestStore(engine));
  });
  afterEach(() => discard());

  const append = (count: number) => store.transaction((tx) => appendEvents(tx, makeEvents(count)));
  const verify = () => verifyStoredChain(store.read);
  const storedEvents = () =>
    store.read.q.select().from(store.read.t.auditEvents).orderBy(asc(store.read.t.auditEvents.seq));

  test('an empty log is whole, and appending nothing leaves it empty', async () => {
    await append(0);
    expect(await verify()).toEqual({ ok: true, count: 0 });
    expect(await store.read.q.$count(store.read.t.auditHead)).toBe(0);
  });

  test('events form a chain over transactions, from the first on', async () => {
    await append(3);
    await store.transaction((tx) => appendEvent(tx, makeEvent('case-4', { actorId: null })));
    const events = await storedEvents();
    expect(events.map(({ seq, subjectId }) => [seq, subjectId])).toEqual([
      [1, 'case-1'],
      [2, 'case-2'],
      [3, 'case-3'],
      [4, 'case-4'],
    ]);
    expect(events.map((event) => event.previousHash)).toEqual([
      GENESIS_HASH,
      ...events.slice(0, -1).map((event) => event.hash),
    ]);
    for (const event of events) expect(event.hash).toBe(hashOf(event, sha256Hex));
    expect(events[0]?.payload).toBe('{"phase":"SIGNAL","praktijk é":1}');
    expect(await store.read.q.select().from(store.read.t.auditHead)).toEqual([
      { id: 1, seq: 4, hash: events[3]?.hash },
    ]);
    expect(await verify()).toEqual({ ok: true, count: 4 });
  });

  test('more events than fit in one insert or one read are one chain', async () => {
    await append(5_001);
    expect(await verify()).toEqual({ ok: true, count: 5_001 });
  });

  test('events that many append at once are numbered without a gap', async () => {
    await Promise.all(Array.from({ length: 20 }, () => append(2)));
    expect(await verify()).toEqual({ ok: true, count: 40 });
  });

  test('a transaction that is rolled back leaves no event and no gap', async () => {
    await append(2);
    const failing = store.transaction(async (tx) => {
      await appendEvents(tx, makeEvents(2));
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    await append(1);
    expect((await storedEvents()).map((event) => event.seq)).toEqual([1, 2, 3]);
    expect(await verify()).toEqual({ ok: true, count: 3 });
  });

  test('the database refuses to change or remove an event', async () => {
    await append(2);
    const { q, t } = store.read;
    const refused = (statement: PromiseLike<unknown>) =>
      expect(Promise.resolve(statement)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('audit events are never') as string },
      });
    await refused(q.update(t.auditEvents).set({ action: 'x' }));
    await refused(q.delete(t.auditEvents));
    await refused(runRaw(store, 'update audit_events set seq = seq + 10 where seq = 2'));
    await refused(runRaw(store, 'delete from audit_events where seq = 2'));
    const around =
      engine === 'sqlite'
        ? 'insert or replace into audit_events select * from audit_events where seq = 2'
        : 'truncate audit_events';
    await refused(runRaw(store, around));
    expect(await verify()).toEqual({ ok: true, count: 2 });
  });
});

describe.each(ENGINES)('S-2: tampering with the audit log on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  const runAll = async (statements: readonly string[]) => {
    for (const statement of statements) await runRaw(store, statement);
  };
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await runAll(DROP_TRIGGERS[engine]);
  });
  beforeEach(async () => {
    await runAll(['delete from audit_events', 'delete from audit_head']);
    await store.transaction((tx) => appendEvents(tx, makeEvents(5)));
  });
  afterAll(() => discard());

  test.each<[string, number, string, string[]]>([
    ['a changed payload', 3, 'CHANGED', [`update audit_events set payload = '{}' where seq = 3`]],
    ['another actor', 2, 'CHANGED', [`update audit_events set actor_id = null where seq = 2`]],
    [
      'a changed instant of the last event',
      5,
      'CHANGED',
      [`update audit_events set at = '2024' where seq = 5`],
    ],
    ['a changed previous hash', 4, 'CHANGED', [`update audit_events set previous_hash = hash where seq = 4`]],
    ['a removed event in the middle', 3, 'REMOVED', ['delete from audit_events where seq = 3']],
    ['a removed first event', 1, 'REMOVED', ['delete from audit_events where seq = 1']],
    ['a removed tail', 4, 'REMOVED', ['delete from audit_events where seq > 3']],
    ['an emptied log', 1, 'REMOVED', ['delete from audit_events']],
    [
      'a removed event with those after it moved up',
      3,
      'CHANGED',
      [
        'delete from audit_events where seq = 3',
        'update audit_events set seq = 3 where seq = 4',
        'update audit_events set seq = 4 where seq = 5',
      ],
    ],
    [
      'two events in each other’s place',
      2,
      'CHANGED',
      [
        'update audit_events set seq = 99 where seq = 2',
        'update audit_events set seq = 2 where seq = 3',
        'update audit_events set seq = 3 where seq = 99',
      ],
    ],
    ['an event moved to the end', 2, 'REMOVED', ['update audit_events set seq = 6 where seq = 2']],
    ['a head that was taken back', 4, 'HEAD_MISMATCH', [`update audit_head set seq = 3`]],
    ['a head that was removed', 1, 'HEAD_MISMATCH', ['delete from audit_head']],
  ])('%s is found and named: %i %s', async (_name, seq, problem, statements) => {
    expect(await verifyStoredChain(store.read)).toEqual({ ok: true, count: 5 });
    await runAll(statements);
    expect(await verifyStoredChain(store.read)).toEqual({ ok: false, seq, problem });
  });
});
