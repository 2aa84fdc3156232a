import { type Deps, seedReference, systemIds } from '@regiovast/api';
import { openStore } from '@regiovast/db/store/open-store';
import { readSettings } from './settings.ts';

/** Does the work on the store of the settings, brought up to date, and closes it whatever happens. */
export async function withDeps<T>(work: (deps: Deps) => Promise<T>): Promise<T> {
  const store = await openStore(readSettings(process.env));
  try {
    const deps: Deps = {
      store,
      clock: { now: () => new Date() },
      ids: systemIds(Date.now),
    };
    await seedReference(deps);
    return await work(deps);
  } finally {
    await store.close();
  }
}
