import { type Deps, seedReference, setUpDemo, systemIds } from '@regiovast/api';
import { openStore } from '@regiovast/db/store/open-store';
import type { Store } from '@regiovast/db/store/store';

export const DEMO_PASSWORD = 'regiovast-demo';

const IDS = systemIds(Date.now);
export const newId = (): string => IDS.next();

/** What the use-cases need, as the server has it. */
const depsOf = (store: Store): Deps => ({
  store,
  clock: { now: () => new Date() },
  ids: IDS,
});

/** Does the work on the store of a data folder that no server has open, and closes it. */
export async function inStore<T>(dataFolder: string, work: (deps: Deps) => Promise<T>): Promise<T> {
  const store = await openStore({ dataFolder });
  try {
    return await work(depsOf(store));
  } finally {
    await store.close();
  }
}

/** The fictitious country in an empty data folder. */
export const makeDemo = (dataFolder: string, scale: number) =>
  inStore(dataFolder, async (deps) => {
    await seedReference(deps);
    return setUpDemo(deps, { scale });
  });
