import { appendEvent } from '@regiovast/db/audit/append-event';
import { listNotices } from '@regiovast/db/work/notices';
import { markRead } from '@regiovast/db/work/write-notices';
import { instantNow } from '@regiovast/domain/kernel/clock';
import {
  noticePageSchema,
  noticesInputSchema,
  readNoticesSchema,
} from '@regiovast/domain/work/notice.schemas';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';
import { noticeReader, noticeViews } from './notice-view.ts';

/** W-2 · what the reader was told, as far as they may see now what it is about (C-6). */
export const notices = procedure('work.notices')
  .input(noticesInputSchema)
  .output(noticePageSchema)
  .query(async ({ ctx: { actor, deps, today }, input }) => {
    const { read } = deps.store;
    const { rows, ...counts } = await listNotices(read, noticeReader(actor, today), input);
    return { ...counts, rows: await noticeViews(read, rows) };
  });

/** W-2 · marks own notices as read; what was read already stays as it was. */
export const readNotices = procedure('work.readNotices')
  .input(readNoticesSchema)
  .output(z.object({ read: z.int().nonnegative() }))
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const at = instantNow(deps.clock);
      const read = await markRead(tx, noticeReader(actor, today), input.ids, at);
      await appendEvent(tx, {
        at,
        actorId: actor.personId,
        organisationId: actor.organisationId,
        action: 'work.noticesRead',
        subjectKind: 'person',
        subjectId: actor.personId,
        payload: { read },
      });
      return { read };
    }),
  );
