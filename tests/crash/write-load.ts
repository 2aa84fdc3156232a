import { newId } from '../server/demo-store.ts';
import { mutate, query, RefusedByServer } from '../server/wire.ts';

const DUE_ON = '2030-01-01';
const CAUSES = ['RETIREMENT_NO_SUCCESSOR', 'WORKLOAD'] as const;
const RETRIED_SHARE = 0.5;

type Signal = { readonly requestKey: string; readonly practiceId: string; readonly primaryCause: string };

/** What the server said it had done, by what makes each write findable: the key of a signal, the title of an action. */
export type Ledger = {
  /** Request keys with the case the server named. */
  readonly signals: Map<string, string>;
  /** Titles of added actions with their case. */
  readonly actions: Map<string, string>;
  /** Signals that got no answer and are sent again, as a client does. */
  readonly unanswered: Signal[];
  /** Every title ever sent, answered or not. */
  readonly sentTitles: Set<string>;
  readonly sentKeys: Set<string>;
};

export const emptyLedger = (): Ledger => ({
  signals: new Map(),
  actions: new Map(),
  unanswered: [],
  sentTitles: new Set(),
  sentKeys: new Set(),
});

/** Who writes about what; the same from one server to the next. */
export type Desk = {
  readonly cookie: string;
  readonly ownerId: string;
  readonly practiceIds: readonly string[];
};

/** Reads from the server who the person is and which practices there are to write about. */
export async function openDesk(url: string, cookie: string): Promise<Desk> {
  const me = (await query(url, cookie, 'people.me')) as { personId: string };
  const page = (await query(url, cookie, 'practices.list', { pageSize: 200 })) as { rows: { id: string }[] };
  return { cookie, ownerId: me.personId, practiceIds: page.rows.map(({ id }) => id) };
}

export type Writing = {
  readonly ledger: Ledger;
  readonly random: () => number;
  /** Called after every write the server acknowledged. */
  readonly answered: () => void;
};

/**
 * Writes as fast as the server answers, until it no longer does.
 * @throws RefusedByServer when it answers anything but done
 */
export async function writeUntilGone(
  url: string,
  desk: Desk,
  { ledger, random, answered }: Writing,
): Promise<void> {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  for (;;) {
    const known = [...ledger.signals.values()];
    try {
      const waiting = ledger.unanswered.pop();
      if (waiting) await sendSignal(url, desk, ledger, waiting);
      else if (known.length > 0 && random() < 0.4) await addAction(url, desk, ledger, pick(known));
      else {
        const signal = {
          requestKey: newId(),
          practiceId: pick(desk.practiceIds),
          primaryCause: pick(CAUSES),
        };
        await sendSignal(url, desk, ledger, signal, random);
      }
      answered();
    } catch (error) {
      if (error instanceof RefusedByServer) throw error;
      return;
    }
  }
}

/** Sends a signal; without an answer it may be sent again later, with the same key. */
async function sendSignal(
  url: string,
  { cookie, ownerId }: Desk,
  ledger: Ledger,
  signal: Signal,
  random: () => number = () => 0,
): Promise<void> {
  ledger.sentKeys.add(signal.requestKey);
  const action = { title: signal.requestKey, ownerId, dueOn: DUE_ON };
  try {
    const { caseId } = (await mutate(url, cookie, 'cases.logSignal', { ...signal, action })) as {
      caseId: string;
    };
    ledger.signals.set(signal.requestKey, caseId);
  } catch (error) {
    if (!(error instanceof RefusedByServer) && random() < RETRIED_SHARE) ledger.unanswered.push(signal);
    throw error;
  }
}

async function addAction(
  url: string,
  { cookie, ownerId }: Desk,
  ledger: Ledger,
  caseId: string,
): Promise<void> {
  const title = `actie ${newId()}`;
  ledger.sentTitles.add(title);
  await mutate(url, cookie, 'cases.addAction', { caseId, title, ownerId, dueOn: DUE_ON });
  ledger.actions.set(title, caseId);
}
