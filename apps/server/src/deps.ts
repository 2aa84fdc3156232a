import { randomFillSync } from 'node:crypto';
import type { Deps } from '@regiovast/api';
import { type Clock } from '@regiovast/domain/kernel/clock';
import { uuidV7 } from '@regiovast/domain/kernel/ids';
import type { Store } from '@regiovast/db/store/store';

export const systemClock: Clock = { now: () => new Date() };

/** What the use-cases need, from the machine: its clock, its randomness, the store. */
export const systemDeps = (store: Store): Deps => ({
  store,
  clock: systemClock,
  ids: { next: () => uuidV7(Date.now(), randomFillSync(new Uint8Array(10))) },
});
