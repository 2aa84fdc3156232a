import type { LogSignalInput } from '@regiovast/domain/cases/case.schemas';
import { useSyncExternalStore } from 'react';
import { client, queryClient, refusalOf } from '../../lib/trpc.ts';
import type { SignalDraft } from './signal-form.ts';
import { type KeptSignal, type SendOutcome, type SignalQueue, signalQueue } from './signal-queue.ts';
import { importKey } from '../../lib/seal.ts';
import { holdsSignals, signalStorage } from './signal-storage.ts';

/** What is sent, and the answers as they were given, so that they can be mended. */
export type SignalContent = { readonly draft: SignalDraft; readonly input: LogSignalInput };
export type SignalReceipt = { readonly caseId: string; readonly number: string; readonly joined: boolean };
export type WaitingSignal = KeptSignal<SignalContent>;
/** What of a signal went by itself, for the line that says so. */
export type SentSignal = SignalReceipt & { readonly practiceName: string };

/** What the frame and the form show. */
export type SignalBoard = {
  readonly waiting: readonly WaitingSignal[];
  readonly sent: SentSignal | null;
  /** Whether what waits can be read: without a connection since the start there is no key. */
  readonly hasKey: boolean;
};

const LONGEST_TRY_MS = 15_000;
const CHANNEL = 'regiovast-signals';
const NOTHING: SignalBoard = { waiting: [], sent: null, hasKey: false };

let board = NOTHING;
const listeners = new Set<() => void>();
function show(change: Partial<SignalBoard>): void {
  board = { ...board, ...change };
  for (const tell of listeners) tell();
}

/** What an answer says of the signal; anything that is no answer of ours leaves it open whether it arrived. */
function outcomeOf(error: unknown): SendOutcome<SignalReceipt> {
  const refusal = refusalOf(error);
  if (refusal?.code === 'SESSION_MISSING') return { kind: 'signedOut' };
  const status = (error as { data?: { httpStatus?: number } | null }).data?.httpStatus;
  const isNo = status !== undefined && status >= 400 && status < 500 && status !== 429;
  return isNo ? { kind: 'refused', refusal } : { kind: 'unreachable' };
}

async function send({ input }: SignalContent): Promise<SendOutcome<SignalReceipt>> {
  try {
    const signal = AbortSignal.timeout(LONGEST_TRY_MS);
    return { kind: 'sent', receipt: await client.cases.logSignal.mutate(input, { signal }) };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** One person at the desk at a time: the page is loaded anew at signing in and out. */
type Desk = {
  readonly personId: string;
  readonly queue: SignalQueue<SignalContent, SignalReceipt>;
  readonly fetchKey: () => Promise<boolean>;
};
let desk: Desk | null = null;

/** C-5 · without a safe connection browsers seal nothing, and then nothing is stored. */
const canSeal = (): boolean => isSecureContext && 'locks' in navigator && 'indexedDB' in globalThis;

function openDesk(personId: string): Desk {
  let key: CryptoKey | null = null;
  const windows = new BroadcastChannel(CHANNEL);
  const tellOthers = async (change: Promise<void>): Promise<void> => {
    await change;
    windows.postMessage(null);
  };
  const { list, put, remove } = signalStorage<SignalContent>(personId, () => key);
  const queue = signalQueue<SignalContent, SignalReceipt>({
    storage: {
      list,
      put: (kept) => tellOthers(put(kept)),
      remove: (requestKey) => tellOthers(remove(requestKey)),
    },
    send,
    now: () => Date.now(),
    wakeAfter: (milliseconds, wake) => {
      const alarm = setTimeout(wake, milliseconds);
      return () => clearTimeout(alarm);
    },
    alone: (work) => navigator.locks.request(CHANNEL, work),
    onList: (waiting) => show({ waiting }),
    onSent: ({ draft }, receipt) => {
      show({ sent: { ...receipt, practiceName: draft.practice?.name ?? '' } });
      void queryClient.invalidateQueries();
    },
  });
  const fetchKey = async (): Promise<boolean> => {
    if (key !== null) return true;
    try {
      key = await importKey((await client.cases.draftKey.query()).key);
      show({ hasKey: true });
      return true;
    } catch {
      return false;
    }
  };
  const quietly = (work: Promise<unknown>): void => {
    // A device that cannot store says so on the form; what it cannot do in the background it does later.
    work.catch(() => undefined);
  };
  const lineIsBack = async (): Promise<void> => {
    if (board.waiting.length === 0 || !(await fetchKey())) return;
    await queue.tryDue({ atOnce: true });
  };
  windows.addEventListener('message', () => quietly(queue.refresh()));
  addEventListener('online', () => quietly(lineIsBack()));
  addEventListener('focus', () => quietly(lineIsBack()));
  return { personId, queue, fetchKey };
}

/** Called once a person is known: sends what still waits from an earlier time, and goes on doing so. */
export async function startSending(personId: string): Promise<void> {
  if (!canSeal() || desk?.personId === personId) return;
  desk?.queue.stop();
  board = NOTHING;
  desk = openDesk(personId);
  if (!(await holdsSignals(personId))) return;
  const { queue, fetchKey } = desk;
  if (await fetchKey()) await queue.tryDue({ atOnce: true });
  else await queue.refresh();
}

/** Fetches the key when the form opens, so that it is there when the line drops. */
export async function prepareToKeep(personId: string): Promise<void> {
  await startSending(personId);
  await desk?.fetchKey();
}

/** What came of logging: `isKept` when it waits on the device. */
export type LogOutcome = SendOutcome<SignalReceipt> & { readonly isKept: boolean };

/** D-1 · keeps the signal and sends it; where nothing can be kept it is sent all the same. */
export async function logSignal(content: SignalContent): Promise<LogOutcome> {
  const { requestKey } = content.input;
  const keeper = await keptBy(requestKey, content);
  if (keeper === null) return { ...(await send(content)), isKept: false };
  // Written on the device it is safe, also when the first try fails for a reason of the device.
  const outcome = await keeper
    .tryNow(requestKey)
    .catch((): SendOutcome<SignalReceipt> => ({ kind: 'unreachable' }));
  // Another window was first: its answer comes to whoever asks with the same key.
  if (outcome.kind === 'gone') return { ...(await send(content)), isKept: false };
  // What was refused stands on the form, to be mended there.
  if (outcome.kind === 'refused') await keeper.discard(requestKey);
  return { ...outcome, isKept: outcome.kind === 'unreachable' || outcome.kind === 'signedOut' };
}

async function keptBy(requestKey: string, content: SignalContent) {
  if (desk === null) return null;
  try {
    if (!(await desk.fetchKey())) return null;
    await desk.queue.keep(requestKey, content);
    return desk.queue;
  } catch {
    return null;
  }
}

/** Tries one that waits, because somebody asks. */
export async function sendNow(requestKey: string): Promise<void> {
  if (desk === null) return;
  const kept = board.waiting.find((one) => one.requestKey === requestKey);
  await desk.fetchKey();
  const outcome = await desk.queue.tryNow(requestKey);
  if (outcome.kind !== 'sent') return;
  show({ sent: { ...outcome.receipt, practiceName: kept?.content?.draft.practice?.name ?? '' } });
  await queryClient.invalidateQueries();
}

export const throwAway = (requestKey: string): Promise<void> =>
  desk ? desk.queue.discard(requestKey) : Promise.resolve();

export const dismissSent = (): void => show({ sent: null });

/** What waits and what went, as it is now. */
export const signalBoard = (): SignalBoard => board;

/** Calls at every change; answers how to stop that. */
export function watchSignals(tell: () => void): () => void {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}

export const useSignalBoard = (): SignalBoard => useSyncExternalStore(watchSignals, signalBoard);
