import { fillDigests, peopleWithNews } from '@regiovast/db/work/digests';
import { insertMails } from '@regiovast/db/work/mails';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { weekBefore } from '@regiovast/domain/work/notice-delivery';
import { morningOf } from '@regiovast/domain/work/night';
import type { Deps } from '../trpc/deps.ts';

/**
 * W-2 · puts a digest in the outbox for everybody for whom something waits: one per person and morning, whichever
 * process asks and however often. What comes later waits for the next.
 * @returns how many digests were made
 */
export const makeDigests = ({ store, clock, ids }: Deps): Promise<number> =>
  store.transaction(async (tx) => {
    const createdAt = instantNow(clock);
    // Where mail was off for long, the first digest is no archive.
    const since = weekBefore(clock.now());
    const people = await peopleWithNews(tx, since);
    const digests = await insertMails(
      tx,
      people.map((personId) => ({
        id: ids.next(),
        personId,
        kind: 'digest' as const,
        digestOn: morningOf(clock.now()),
        state: 'waiting' as const,
        createdAt,
        notBefore: createdAt,
        attempts: 0,
      })),
    );
    await fillDigests(tx, digests, since);
    return digests.length;
  });
