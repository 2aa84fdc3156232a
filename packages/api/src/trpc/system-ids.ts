import { randomFillSync } from 'node:crypto';
import { type IdSource, uuidV7 } from '@regiovast/domain/kernel/ids';

const BYTES_PER_ID = 10;
/** Asking for randomness costs more than making an id of it, so it is asked for hundreds of ids at once. */
const IDS_PER_POOL = 400;

/**
 * Ids from the randomness of the machine, in the order of time.
 * @param milliseconds Unix time in milliseconds
 */
export function systemIds(milliseconds: () => number): IdSource {
  const pool = new Uint8Array(BYTES_PER_ID * IDS_PER_POOL);
  let used = pool.length;
  return {
    next() {
      if (used === pool.length) {
        randomFillSync(pool);
        used = 0;
      }
      const random = pool.subarray(used, used + BYTES_PER_ID);
      used += BYTES_PER_ID;
      return uuidV7(milliseconds(), random);
    },
  };
}
