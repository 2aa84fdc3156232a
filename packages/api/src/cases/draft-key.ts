import { draftKeyOf } from '@regiovast/db/cases/draft-secret';
import { draftKeySchema } from '@regiovast/domain/cases/signal.views';
import { procedure } from '../trpc/procedure.ts';

/** C-5 · the key under which the device of this person keeps signals that could not be sent yet. */
export const draftKey = procedure('cases.draftKey')
  .output(draftKeySchema)
  .query(async ({ ctx: { actor, deps } }) => ({ key: await draftKeyOf(deps.store.read, actor.personId) }));
