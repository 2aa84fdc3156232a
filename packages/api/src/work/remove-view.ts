import { appendEvent } from '@regiovast/db/audit/append-event';
import { deleteView } from '@regiovast/db/work/saved-views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { notFound } from '@regiovast/domain/kernel/errors';
import { removeViewSchema } from '@regiovast/domain/work/saved-view.schemas';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

/** Takes a view of the reader's own away; somebody else's does not exist for them (C-6). */
export const removeView = procedure('work.removeView')
  .input(removeViewSchema)
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx: { actor, deps }, input: { id } }) =>
    deps.store.transaction(async (tx) => {
      const gone = await deleteView(tx, { id, personId: actor.personId });
      if (!gone) throw notFound();
      await appendEvent(tx, {
        at: instantNow(deps.clock),
        actorId: actor.personId,
        organisationId: actor.organisationId,
        action: 'work.viewRemoved',
        subjectKind: 'savedView',
        subjectId: id,
        payload: gone,
      });
      return { id };
    }),
  );
