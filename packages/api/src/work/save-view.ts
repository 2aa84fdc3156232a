import { appendEvent } from '@regiovast/db/audit/append-event';
import { deleteView, findKeptViews, insertView, updateView } from '@regiovast/db/work/saved-views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { decideSaveView, viewOfSameName } from '@regiovast/domain/work/saved-view.rules';
import { saveViewSchema } from '@regiovast/domain/work/saved-view.schemas';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

/** Keeps the query of a page under a name for the reader, or renames a view of theirs; nobody else sees it. */
export const saveView = procedure('work.saveView')
  .input(saveViewSchema)
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx: { actor, deps }, input }) =>
    deps.store.transaction(async (tx) => {
      const { personId, organisationId } = actor;
      const { page, name, search } = input;
      const kept = await findKeptViews(tx, personId);
      if (input.id && !kept.some((view) => view.id === input.id && view.page === page)) throw notFound();
      throwIfViolated(decideSaveView(kept, input));
      const at = instantNow(deps.clock);
      const same = viewOfSameName(kept, input);
      // A renamed view takes the place of the one that had the name.
      if (input.id && same) await deleteView(tx, { id: same.id, personId });
      const known = input.id ?? same?.id;
      const id = known ?? deps.ids.next();
      if (known) await updateView(tx, { id, personId }, { name, search, savedAt: at });
      else await insertView(tx, { id, personId, page, name, search, savedAt: at });
      // The name is somebody's own words and stays out of the log.
      await appendEvent(tx, {
        at,
        actorId: personId,
        organisationId,
        action: 'work.viewSaved',
        subjectKind: 'savedView',
        subjectId: id,
        payload: { page, isNew: !known, replaced: input.id && same ? same.id : null },
      });
      return { id };
    }),
  );
