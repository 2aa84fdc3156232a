import { randomFillSync } from 'node:crypto';
import { type Deps, seedReference } from '@regiovast/api';
import { openStore } from '@regiovast/db/store/open-store';
import { uuidV7 } from '@regiovast/domain/kernel/ids';
import { readSettings } from './settings.ts';

/** Does the work on the store of the settings, brought up to date, and closes it whatever happens. */
export async function withDeps<T>(work: (deps: Deps) => Promise<T>): Promise<T> {
  const store = await openStore(readSettings(process.env));
  try {
    const deps: Deps = {
      store,
      clock: { now: () => new Date() },
      ids: { next: () => uuidV7(Date.now(), randomFillSync(new Uint8Array(10))) },
    };
    await seedReference(deps);
    return await work(deps);
  } finally {
    await store.close();
  }
}
