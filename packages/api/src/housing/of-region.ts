import { listHousingOfRegion } from '@regiovast/db/housing/list-housing';
import {
  HOUSING_OF_REGION_SHOWN,
  housingOfRegionInputSchema,
  housingOfRegionViewSchema,
} from '@regiovast/domain/housing/housing-list.views';
import { capability } from '../trpc/capability.ts';
import { procedure } from '../trpc/procedure.ts';
import { toHousingRow } from './housing-rows.ts';

/** C-2 · the open housing cases of a region that the reader sees: how many at each step, and those that moved last. */
export const ofRegion = procedure('housing.ofRegion')
  .input(housingOfRegionInputSchema)
  .output(housingOfRegionViewSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input: { regionCode } }) => {
    const found = await listHousingOfRegion(deps.store.read, scope, regionCode, HOUSING_OF_REGION_SHOWN);
    return {
      rows: found.rows.map((row) => toHousingRow(row, today)),
      steps: found.steps,
      total: found.steps.reduce((sum, { count }) => sum + count, 0),
      can: { start: capability(actor, 'housing.start') },
    };
  });
