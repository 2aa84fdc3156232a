import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { seal, type Sealed, unseal } from './seal.ts';

/**
 * C-5, S-1 · what was written and could not be sent yet, kept on the device until the server has it. What it says is
 * sealed under a key that only the server gives to this person; of which record it is can be read. It knows no subject:
 * who keeps something chooses the kind, the key of the record and what is kept.
 */
type StoredDraft = {
  /** Person, kind and key of the record; also what the seal is bound to. */
  readonly label: string;
  readonly personId: string;
  readonly kind: string;
  readonly key: string;
  /** Instant in milliseconds. */
  readonly keptAt: number;
  readonly sealed: Sealed;
};
interface Shelf extends DBSchema {
  drafts: { key: string; value: StoredDraft; indexes: { owner: [string, string] } };
}

const NAME = 'regiovast-drafts';

let shelf: Promise<IDBPDatabase<Shelf>> | null = null;

function openShelf(): Promise<IDBPDatabase<Shelf>> {
  shelf ??= openDB<Shelf>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'label' }).createIndex('owner', ['personId', 'kind']);
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

/** Whether this browser can keep anything: without a safe connection it seals nothing, and then nothing is stored. */
export const canKeepDrafts = (): boolean => globalThis.isSecureContext && 'indexedDB' in globalThis;

export type KeptDraft<Content> = {
  readonly key: string;
  readonly keptAt: number;
  readonly content: Content;
};

export type SealedDrafts<Content> = {
  /** What is kept and can be read, newest first; what another key sealed stays where it is. */
  readonly list: () => Promise<KeptDraft<Content>[]>;
  readonly read: (key: string) => Promise<KeptDraft<Content> | null>;
  /** On the disk before it answers. */
  readonly write: (key: string, content: Content, now: number) => Promise<void>;
  /** Takes a draft away unless something else was kept there meanwhile, by another window for instance. */
  readonly removeIf: (key: string, isDone: (content: Content) => boolean) => Promise<void>;
};

/** The drafts of one kind of one person on this device. */
export function sealedDrafts<Content>(
  personId: string,
  kind: string,
  sealKey: CryptoKey,
): SealedDrafts<Content> {
  const labelOf = (key: string): string => JSON.stringify([personId, kind, key]);
  const opened = async (row: StoredDraft | undefined): Promise<KeptDraft<Content> | null> => {
    if (!row) return null;
    const content = await unseal(sealKey, row.label, row.sealed);
    return content === null ? null : { key: row.key, keptAt: row.keptAt, content: content as Content };
  };
  const read = async (key: string): Promise<KeptDraft<Content> | null> =>
    opened(await (await openShelf()).get('drafts', labelOf(key)));
  return {
    async list() {
      const rows = await (await openShelf()).getAllFromIndex('drafts', 'owner', [personId, kind]);
      const drafts = await Promise.all(rows.map(opened));
      return drafts.filter((draft) => draft !== null).sort((a, b) => b.keptAt - a.keptAt);
    },
    read,
    async write(key, content, now) {
      const label = labelOf(key);
      const sealed = await seal(sealKey, label, content);
      const entry = (await openShelf()).transaction('drafts', 'readwrite', { durability: 'strict' });
      await Promise.all([entry.store.put({ label, personId, kind, key, keptAt: now, sealed }), entry.done]);
    },
    async removeIf(key, isDone) {
      const kept = await read(key);
      if (kept && isDone(kept.content)) await (await openShelf()).delete('drafts', labelOf(key));
    },
  };
}
