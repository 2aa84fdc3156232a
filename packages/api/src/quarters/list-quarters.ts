import { listClosedQuarters } from '@regiovast/db/quarters/quarter-snapshots';
import { addQuarters, quarterOf } from '@regiovast/domain/kernel/quarter';
import { quarterRowSchema } from '@regiovast/domain/quarters/quarter.views';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

/** Quarters offered beside the closed ones: the running one and those before it that can still be closed. */
const QUARTERS_BACK = 2;

/** The quarters of interest, newest first: running, open to be closed, closed. */
export const list = procedure('quarters.list')
  .output(z.array(quarterRowSchema))
  .query(async ({ ctx: { deps, today } }) => {
    const closed = new Map((await listClosedQuarters(deps.store.read)).map((row) => [row.quarter, row]));
    const running = quarterOf(today);
    const offered = Array.from({ length: QUARTERS_BACK + 1 }, (_, back) => addQuarters(running, -back));
    const quarters = [...new Set([...offered, ...closed.keys()])].sort().reverse();
    return quarters.map((quarter) => {
      const row = closed.get(quarter);
      return {
        quarter,
        state: row ? ('closed' as const) : quarter === running ? ('running' as const) : ('open' as const),
        revision: row?.revision ?? null,
        closedAt: row?.closedAt ?? null,
        snapshotSha256: row?.sha256 ?? null,
      };
    });
  });
