import { findRegionsToPlan } from '@regiovast/db/plans/plan-places';
import { regionToPlanSchema } from '@regiovast/domain/plans/plan-list.views';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

/** L-1 · the regions the RHO can begin a plan for, each with its municipalities in the RHO's area. */
export const regions = procedure('plans.regions')
  .output(z.array(regionToPlanSchema))
  .query(({ ctx: { deps, scope } }) => findRegionsToPlan(deps.store.read, scope));
