import { checkRegions } from '@regiovast/db/quarters/check-regions';
import { countFindingsByRegion } from '@regiovast/db/work/findings-by-region';
import { latestRevision } from '@regiovast/db/quarters/quarter-snapshots';
import { checklistOfNation } from '@regiovast/domain/quarters/checklist-of-nation';
import { decideClose } from '@regiovast/domain/quarters/close-quarter.rules';
import { checklistViewSchema, quarterInputSchema } from '@regiovast/domain/quarters/quarter.views';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { procedure } from '../trpc/procedure.ts';

/**
 * Q-1, P-5 · what is stale, missing, overdue or contradictory per region before the quarter is closed. The ministry
 * gets the sums of the country: what is live of a region is not for it (C-3).
 */
export const checklist = procedure('quarters.checklist')
  .input(quarterInputSchema)
  .output(checklistViewSchema)
  .query(async ({ ctx: { actor, deps, today }, input: { quarter } }) => {
    const { read } = deps.store;
    const [regions, found] = await Promise.all([
      checkRegions(read, WORKING_REGION_TYPE, quarter, today),
      countFindingsByRegion(read, WORKING_REGION_TYPE, today),
    ]);
    const checked = regions.map((region) => ({
      ...region,
      checks: [
        ...region.checks,
        { code: 'RECORDS_CONTRADICT' as const, count: found(region.code, 'error') },
        { code: 'RECORDS_DOUBTFUL' as const, count: found(region.code, 'warning') },
      ],
    }));
    const verdict = decideClose(quarter, today, await latestRevision(read, quarter));
    return {
      quarter,
      canClose: verdict.ok,
      because: verdict.violations.map(({ code }) => code),
      regionsChecked: regions.length,
      regions: actor.organisationKind === 'ministry' ? checklistOfNation(checked) : checked,
    };
  });
