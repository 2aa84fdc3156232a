import { countDivisions } from '@regiovast/db/regions/count-divisions';
import { divisionSchema } from '@regiovast/domain/regions/division.views';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

/** The divisions of the country that have regions, to switch between. */
export const divisions = procedure('regions.divisions')
  .output(z.array(divisionSchema))
  .query(({ ctx: { deps, today } }) => countDivisions(deps.store.read, today));
