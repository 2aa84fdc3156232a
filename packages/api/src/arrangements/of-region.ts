import { listArrangementsOfRegion } from '@regiovast/db/arrangements/list-arrangements';
import { findPreferentRegions } from '@regiovast/db/arrangements/start-options';
import {
  ARRANGEMENTS_SHOWN,
  arrangementsOfRegionInputSchema,
  arrangementsOfRegionViewSchema,
} from '@regiovast/domain/arrangements/arrangement-list.views';
import { may } from '@regiovast/domain/access/rights';
import { verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { capability } from '../trpc/capability.ts';
import { procedure } from '../trpc/procedure.ts';

/** C-1 · the arrangements of a region that the reader is party to, and whether it can begin one there. */
export const ofRegion = procedure('arrangements.ofRegion')
  .input(arrangementsOfRegionInputSchema)
  .output(arrangementsOfRegionViewSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input: { regionCode } }) => {
    const { read } = deps.store;
    const found = await listArrangementsOfRegion(read, scope, regionCode, ARRANGEMENTS_SHOWN);
    const regions = may(actor, 'arrangements.start')
      ? await findPreferentRegions(read, actor.organisationId, today)
      : [];
    const isPreferent = regions.some(({ code }) => code === regionCode);
    return {
      ...found,
      can: {
        start: capability(
          actor,
          'arrangements.start',
          verdictOf(violatedIf(!isPreferent, 'ARRANGEMENT_REGION_NOT_PREFERENT')),
        ),
      },
    };
  });
