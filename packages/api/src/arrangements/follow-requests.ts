import { listFollowRequests } from '@regiovast/db/arrangements/follow-requests';
import { readPayload } from '@regiovast/domain/arrangements/follow-payload';
import { followListInputSchema } from '@regiovast/domain/arrangements/follow.schemas';
import { followRequestPageSchema } from '@regiovast/domain/arrangements/follow.views';
import { procedure } from '../trpc/procedure.ts';

/** A-5, C-1 · the requests of other insurers to the reader's organisation, narrowed, sorted and paged by the database. */
export const followRequests = procedure('arrangements.followRequests')
  .input(followListInputSchema)
  .output(followRequestPageSchema)
  .query(async ({ ctx: { deps, scope }, input }) => {
    const { rows, total, waiting } = await listFollowRequests(deps.store.read, scope, input);
    return {
      rows: rows.map(({ id, payload, state, sentAt, answeredAt }) => ({
        id,
        payload: readPayload(payload),
        state,
        sentAt,
        answeredAt,
      })),
      total,
      waiting,
    };
  });
