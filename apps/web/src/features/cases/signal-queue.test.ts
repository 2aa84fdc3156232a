import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterTry,
  type KeptSignal,
  newlyKept,
  nextTryAt,
  pauseAfter,
  type QueuePorts,
  type SendOutcome,
  signalQueue,
} from './signal-queue.ts';

const NOW = 1_800_000_000_000;
const kept = newlyKept('key', 'signal', NOW);
const refusal = { code: 'PRACTICE_CLOSED', details: {} } as const;
const SENT = { kind: 'sent', receipt: 'case' } as const;
const REFUSED = { kind: 'refused', refusal } as const;

type Outcome = SendOutcome<string>;

/** A device with a clock that is set by hand and a server that answers as the test says. */
function device(answers: Outcome[]) {
  const stored = new Map<string, KeptSignal<string>>();
  const told = { sent: [] as string[], tries: [] as string[], list: [] as readonly KeptSignal<string>[] };
  const clock = { now: NOW, alarm: null as { at: number; wake: () => void } | null };
  const ports: QueuePorts<string, string> = {
    storage: {
      list: () => Promise.resolve([...stored.values()]),
      put: async (one) => {
        stored.set(one.requestKey, one);
      },
      remove: async (key) => {
        stored.delete(key);
      },
    },
    send: async (_, key) => {
      told.tries.push(key);
      return answers.shift() ?? { kind: 'unreachable' };
    },
    now: () => clock.now,
    wakeAfter: (milliseconds, wake) => {
      const alarm = { at: clock.now + milliseconds, wake };
      clock.alarm = alarm;
      return () => {
        if (clock.alarm === alarm) clock.alarm = null;
      };
    },
    alone: (work) => work(),
    onList: (list) => {
      told.list = list;
    },
    onSent: (content) => {
      told.sent.push(content);
    },
  };
  return { queue: signalQueue(ports), stored, told, clock };
}

test('pauses double from five seconds to five minutes', () => {
  expect([1, 2, 3, 6, 7, 50].map(pauseAfter)).toEqual([5_000, 10_000, 20_000, 160_000, 300_000, 300_000]);
});

test.each<[string, Outcome, Partial<KeptSignal<string>> | null]>([
  ['was sent', SENT, null],
  ['got no answer', { kind: 'unreachable' }, { standing: 'waiting', tries: 1, notBefore: NOW + 5_000 }],
  ['met nobody signed in', { kind: 'signedOut' }, { standing: 'signedOut', notBefore: NOW + 5_000 }],
  ['was refused', REFUSED, { standing: 'refused', refusal }],
])('a signal that %s', (_, outcome, expected) => {
  const next = afterTry(kept, outcome, NOW);
  if (expected === null) expect(next).toBeNull();
  else expect(next).toMatchObject({ requestKey: 'key', content: 'signal', lastTriedAt: NOW, ...expected });
});

test('what was refused or cannot be read is not tried by itself', () => {
  const refused = { ...kept, standing: 'refused' } as const;
  expect(nextTryAt([refused, { ...kept, content: null }])).toBeNull();
  expect(nextTryAt([refused, { ...kept, notBefore: 7 }, { ...kept, notBefore: 5 }])).toBe(5);
});

test('D-1: without an answer the alarm is set for the next try, and that one sends it and says so', async () => {
  const { queue, stored, told, clock } = device([{ kind: 'unreachable' }, SENT]);
  await queue.keep('a', 'signal a');
  expect(await queue.tryNow('a')).toEqual({ kind: 'unreachable' });
  expect(clock.alarm?.at).toBe(NOW + 5_000);
  clock.now += 4_999;
  await queue.tryDue();
  expect(told.tries).toEqual(['a']);
  clock.now += 1;
  clock.alarm?.wake();
  await expect.poll(() => told.sent).toEqual(['signal a']);
  await expect.poll(() => told.list).toEqual([]);
  expect([stored.size, clock.alarm]).toEqual([0, null]);
});

test('when the line comes back a pause is not waited for', async () => {
  const { queue, told } = device([{ kind: 'unreachable' }, SENT]);
  await queue.keep('a', 'signal a');
  await queue.tryNow('a');
  await queue.tryDue({ atOnce: true });
  expect(told.sent).toEqual(['signal a']);
});

test('what another window has just kept is left to that window', async () => {
  const { queue, told, clock } = device([SENT]);
  await queue.keep('a', 'signal a');
  await queue.tryDue({ atOnce: true });
  expect(told.tries).toEqual([]);
  clock.now += 30_000;
  await queue.tryDue();
  expect(told.sent).toEqual(['signal a']);
});

test('one that is refused does not stop the next, and stays until it is mended or thrown away', async () => {
  const { queue, stored, told, clock } = device([REFUSED, SENT, SENT]);
  await queue.keep('a', 'signal a');
  await queue.keep('b', 'signal b');
  clock.now += 30_000;
  await queue.tryDue();
  expect(told.sent).toEqual(['signal b']);
  await queue.tryDue({ atOnce: true });
  expect(told.tries).toEqual(['a', 'b']);
  await queue.keep('a', 'signal a, mended');
  expect(await queue.tryNow('a')).toEqual(SENT);
  await queue.keep('c', 'signal c');
  await queue.discard('c');
  expect(stored.size).toBe(0);
});

test('one that another window sent meanwhile is gone, and nothing is sent', async () => {
  const { queue, told } = device([]);
  expect(await queue.tryNow('a')).toEqual({ kind: 'gone' });
  expect(told.tries).toEqual([]);
});

test('a queue that was stopped sends nothing and sets no alarm', async () => {
  const { queue, told, clock } = device([SENT]);
  await queue.keep('a', 'signal a');
  queue.stop();
  clock.now += 30_000;
  await queue.tryDue();
  expect([told.tries, clock.alarm]).toEqual([[], null]);
});

test('D-1: whatever the answers, a signal is tried until it is sent or refused, and is never lost before', async () => {
  const answer = fc.constantFrom<Outcome>(
    { kind: 'unreachable' },
    { kind: 'unreachable' },
    { kind: 'signedOut' },
    SENT,
    REFUSED,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { maxLength: 12 }), async (answers) => {
      const end = answers.find(({ kind }) => kind === 'sent' || kind === 'refused');
      const { queue, stored, told, clock } = device([...answers]);
      await queue.keep('a', 'signal a');
      for (const _ of answers) {
        clock.now = Math.max(clock.now, nextTryAt([...stored.values()]) ?? 0);
        await queue.tryDue();
      }
      expect(told.sent).toEqual(end?.kind === 'sent' ? ['signal a'] : []);
      expect(stored.get('a')?.standing).toBe(
        end?.kind === 'sent' ? undefined : end ? 'refused' : (stored.get('a')?.standing ?? 'lost'),
      );
    }),
  );
});
