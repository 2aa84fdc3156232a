import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptSignal, QueuePorts } from './signal-queue.ts';
import { seal, type Sealed, unseal } from '../../lib/seal.ts';

/** As it lies on the device: when it was tried can be read, what it says and about whom cannot (C-5). */
type StoredSignal = Omit<KeptSignal<unknown>, 'content'> & {
  readonly personId: string;
  readonly sealed: Sealed;
};
interface Shelf extends DBSchema {
  signals: { key: string; value: StoredSignal; indexes: { personId: string } };
}

const NAME = 'regiovast-signals';

let shelf: Promise<IDBPDatabase<Shelf>> | null = null;

function openShelf(): Promise<IDBPDatabase<Shelf>> {
  shelf ??= openDB<Shelf>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('signals', { keyPath: 'requestKey' }).createIndex('personId', 'personId');
    },
    terminated: () => {
      shelf = null;
    },
  }).catch((error: unknown) => {
    shelf = null;
    throw error;
  });
  return shelf;
}

/** Whether anything of this person lies here; asked before the key is fetched. */
export const holdsSignals = async (personId: string): Promise<boolean> =>
  (await (await openShelf()).countFromIndex('signals', 'personId', personId)) > 0;

/** The signals of one person on this device, sealed under their key; those of another person stay out of sight. */
export function signalStorage<Content>(
  personId: string,
  keyOf: () => CryptoKey | null,
): QueuePorts<Content, unknown>['storage'] {
  const labelOf = (requestKey: string): string => `${personId} ${requestKey}`;
  return {
    async list() {
      const rows = await (await openShelf()).getAllFromIndex('signals', 'personId', personId);
      const key = keyOf();
      const signals = rows.map(async ({ sealed, ...rest }) => ({
        ...rest,
        content: key && ((await unseal(key, labelOf(rest.requestKey), sealed)) as Content | null),
      }));
      return (await Promise.all(signals)).sort((a, b) => a.keptAt - b.keptAt);
    },
    async put({ content, ...rest }) {
      const key = keyOf();
      if (key === null) throw new Error('nothing is kept without a key');
      const sealed = await seal(key, labelOf(rest.requestKey), content);
      // On the disk before anybody is told that it is kept.
      const entry = (await openShelf()).transaction('signals', 'readwrite', { durability: 'strict' });
      await Promise.all([entry.store.put({ ...rest, personId, sealed }), entry.done]);
    },
    async remove(requestKey) {
      await (await openShelf()).delete('signals', requestKey);
    },
  };
}
