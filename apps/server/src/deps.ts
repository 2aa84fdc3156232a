import { type Deps, systemIds } from '@regiovast/api';
import { type Clock } from '@regiovast/domain/kernel/clock';
import type { Store } from '@regiovast/db/store/store';

export const systemClock: Clock = { now: () => new Date() };

/** What the use-cases need, from the machine: its clock, its randomness, the store. */
export const systemDeps = (store: Store): Deps => ({
  store,
  clock: systemClock,
  ids: systemIds(Date.now),
});
