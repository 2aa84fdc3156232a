import { checkRegions } from '@regiovast/db/quarters/check-regions';
import { latestRevision } from '@regiovast/db/quarters/quarter-snapshots';
import { decideClose } from '@regiovast/domain/quarters/close-quarter.rules';
import { checklistViewSchema, quarterInputSchema } from '@regiovast/domain/quarters/quarter.views';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { procedure } from '../trpc/procedure.ts';

/** Q-1 · what is stale, missing or overdue per region before the quarter is closed. */
export const checklist = procedure('quarters.checklist')
  .input(quarterInputSchema)
  .output(checklistViewSchema)
  .query(async ({ ctx: { deps, today }, input: { quarter } }) => {
    const { read } = deps.store;
    const verdict = decideClose(quarter, today, await latestRevision(read, quarter));
    return {
      quarter,
      canClose: verdict.ok,
      because: verdict.violations.map(({ code }) => code),
      regions: await checkRegions(read, WORKING_REGION_TYPE, quarter, today),
    };
  });
