import type { Violation } from '@regiovast/domain/kernel/verdict';

/**
 * D-1, S-1 · signals that wait on a device until the server has them. A state machine over what is passed in: it knows
 * no browser, no server and no clock, so that it can be run against a line that is cut at any moment.
 */

/** A signal that waits; `content` is null while it cannot be read (its key is not there, or is another one). */
export type KeptSignal<Content> = {
  /** Goes with every try, so that however often it is sent it is one signal. */
  readonly requestKey: string;
  readonly content: Content | null;
  /** Instants in milliseconds. */
  readonly keptAt: number;
  readonly lastTriedAt: number | null;
  /** Not tried by itself before this instant. */
  readonly notBefore: number;
  readonly tries: number;
  readonly standing: 'waiting' | 'signedOut' | 'refused';
  /** Why the server said no, when it said so in a known code. */
  readonly refusal: Violation | null;
};

/** What came of a try. `unreachable`: no answer, or one that says nothing about the signal; it may have arrived. */
export type SendOutcome<Receipt> =
  | { readonly kind: 'sent'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Violation | null }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'unreachable' };

/** `gone`: another window sent it or threw it away meanwhile. */
export type TryOutcome<Receipt> = SendOutcome<Receipt> | { readonly kind: 'gone' };

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** So long the window that keeps a signal has for its own first try, before another window tries. */
const FIRST_TRY_MS = 30_000;

/** Pauses double from five seconds to five minutes. */
export const pauseAfter = (tries: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, tries - 1), LONGEST_PAUSE_MS);

export const newlyKept = <Content>(
  requestKey: string,
  content: Content,
  now: number,
): KeptSignal<Content> => ({
  requestKey,
  content,
  keptAt: now,
  lastTriedAt: null,
  notBefore: now + FIRST_TRY_MS,
  tries: 0,
  standing: 'waiting',
  refusal: null,
});

/** How a signal waits on after a try; null when it need not wait any more. */
export function afterTry<Content>(
  kept: KeptSignal<Content>,
  outcome: SendOutcome<unknown>,
  now: number,
): KeptSignal<Content> | null {
  if (outcome.kind === 'sent') return null;
  const tries = kept.tries + 1;
  const tried = { ...kept, tries, lastTriedAt: now, notBefore: now + pauseAfter(tries), refusal: null };
  if (outcome.kind === 'refused') return { ...tried, standing: 'refused', refusal: outcome.refusal };
  return { ...tried, standing: outcome.kind === 'signedOut' ? 'signedOut' : 'waiting' };
}

/** What is tried by itself: everything but what was refused, which a person has to mend first. */
const isTriedByItself = (kept: KeptSignal<unknown>): boolean =>
  kept.standing !== 'refused' && kept.content !== null;

/** The earliest instant at which something is to be tried; null when nothing is. */
export function nextTryAt(signals: readonly KeptSignal<unknown>[]): number | null {
  const instants = signals.filter(isTriedByItself).map(({ notBefore }) => notBefore);
  return instants.length === 0 ? null : Math.min(...instants);
}

export type QueuePorts<Content, Receipt> = {
  /** Of one person only. */
  readonly storage: {
    readonly list: () => Promise<readonly KeptSignal<Content>[]>;
    readonly put: (kept: KeptSignal<Content>) => Promise<void>;
    readonly remove: (requestKey: string) => Promise<void>;
  };
  readonly send: (content: Content, requestKey: string) => Promise<SendOutcome<Receipt>>;
  readonly now: () => number;
  /** Calls back once after so many milliseconds; answers how to call it off. */
  readonly wakeAfter: (milliseconds: number, wake: () => void) => () => void;
  /** Does the work while no other window does. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Told of every new list. */
  readonly onList: (signals: readonly KeptSignal<Content>[]) => void;
  /** Told of what went by itself. */
  readonly onSent: (content: Content, receipt: Receipt) => void;
};

export type SignalQueue<Content, Receipt> = {
  /** Stores a signal; what was stored under the same key is replaced. */
  readonly keep: (requestKey: string, content: Content) => Promise<void>;
  /** Tries one now, also when it is not yet its time. */
  readonly tryNow: (requestKey: string) => Promise<TryOutcome<Receipt>>;
  /** Tries whatever is due; `atOnce`: also what is in its pause, because the line came back. */
  readonly tryDue: (options?: { readonly atOnce?: boolean }) => Promise<void>;
  readonly discard: (requestKey: string) => Promise<void>;
  /** Reads the storage again, because another window wrote to it. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
};

/** Opens the queue; it does nothing until it is asked, and from then on wakes itself. */
export function signalQueue<Content, Receipt>(
  ports: QueuePorts<Content, Receipt>,
): SignalQueue<Content, Receipt> {
  const { storage, now, alone, onList } = ports;
  let isStopped = false;
  let callOff = (): void => undefined;

  /** Tells the list and sets the alarm for the first that is due. */
  const refresh = async (): Promise<void> => {
    const signals = await storage.list();
    if (isStopped) return;
    onList(signals);
    callOff();
    const at = nextTryAt(signals);
    if (at === null) return;
    callOff = ports.wakeAfter(Math.max(0, at - now()), () => {
      // A try that fails for a reason of this device is made again at the next occasion.
      tryDue().catch(() => undefined);
    });
  };

  /** Sends one and writes down what came of it; only while alone. */
  const attempt = async (kept: KeptSignal<Content>, content: Content): Promise<SendOutcome<Receipt>> => {
    const outcome = await ports.send(content, kept.requestKey);
    const next = afterTry(kept, outcome, now());
    await (next ? storage.put(next) : storage.remove(kept.requestKey));
    return outcome;
  };

  const tryNow = async (requestKey: string): Promise<TryOutcome<Receipt>> => {
    const outcome = await alone(async (): Promise<TryOutcome<Receipt>> => {
      const kept = (await storage.list()).find((one) => one.requestKey === requestKey);
      return kept && kept.content !== null ? attempt(kept, kept.content) : { kind: 'gone' };
    });
    await refresh();
    return outcome;
  };

  const tryDue = async ({ atOnce = false } = {}): Promise<void> => {
    await alone(async () => {
      for (const kept of await storage.list()) {
        const isFirstTry = kept.tries === 0;
        const isDue = kept.notBefore <= now() || (atOnce && !isFirstTry);
        if (isStopped || kept.content === null || !isTriedByItself(kept) || !isDue) continue;
        const outcome = await attempt(kept, kept.content);
        if (outcome.kind === 'sent') ports.onSent(kept.content, outcome.receipt);
      }
    });
    await refresh();
  };

  return {
    keep: async (requestKey, content) => {
      await storage.put(newlyKept(requestKey, content, now()));
      await refresh();
    },
    tryNow,
    tryDue,
    discard: async (requestKey) => {
      await alone(() => storage.remove(requestKey));
      await refresh();
    },
    refresh,
    stop: () => {
      isStopped = true;
      callOff();
    },
  };
}
