import { findAllRegions } from '@regiovast/db/regions/kept-regions';
import { renameRegion } from '@regiovast/db/regions/write-regions';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { decideRegionName } from '@regiovast/domain/regions/keep-names.rules';
import { renameRegionInputSchema } from '@regiovast/domain/regions/keep-regions.schemas';
import { keptRegionViewSchema } from '@regiovast/domain/regions/keep-regions.views';
import { procedure } from '../trpc/procedure.ts';
import { keptRegionView } from './keep-regions.ts';
import { recordRegionEvent } from './region-events.ts';

/** Gives a region another name; sealed quarters keep the name they were sealed with. */
export const rename = procedure('regions.rename')
  .input(renameRegionInputSchema)
  .output(keptRegionViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input: { code, knownName, name } }) =>
    deps.store.transaction(async (tx) => {
      const known = await findAllRegions(tx);
      const region = known.find((row) => row.code === code);
      if (!region) throw notFound();
      throwIfViolated(decideRegionName(known, { ...region, name }, false));
      if (!(await renameRegion(tx, { code, knownName, name }))) throw new DomainError('STALE_VERSION');
      await recordRegionEvent(tx, deps, actor, 'regions.renamed', code, { before: knownName, after: name });
      return keptRegionView(tx, code, today);
    }),
  );
