import { findAllRegions, findLastSealed, findMemberFacts } from '@regiovast/db/regions/kept-regions';
import { insertRegion, writeMembers } from '@regiovast/db/regions/write-regions';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { decideMembers, planMembers } from '@regiovast/domain/regions/keep-members.rules';
import { decideRegionName, nextRegionCode } from '@regiovast/domain/regions/keep-names.rules';
import { addRegionInputSchema } from '@regiovast/domain/regions/keep-regions.schemas';
import { keptRegionViewSchema } from '@regiovast/domain/regions/keep-regions.views';
import { procedure } from '../trpc/procedure.ts';
import { checkRegions } from '../work/check-reference.ts';
import { keptRegionView } from './keep-regions.ts';
import { recordRegionEvent } from './region-events.ts';

/** Makes a region of a type that can be made, of municipalities that lie in it from a day on. */
export const add = procedure('regions.add')
  .input(addRegionInputSchema)
  .output(keptRegionViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { type, name, source, from, municipalityCodes, takeFromOthers, reason } = input;
      const known = await findAllRegions(tx);
      const code =
        input.code ??
        nextRegionCode(
          type,
          known.map((region) => region.code),
        );
      throwIfViolated(decideRegionName(known, { code, type, name }, true));
      const change = { from, join: municipalityCodes, leave: [], takeFromOthers, reason };
      const [rows, lastSealed] = await Promise.all([
        findMemberFacts(tx, type, municipalityCodes),
        findLastSealed(tx),
      ]);
      const facts = { ...rows, region: { code, type }, lastSealed };
      throwIfViolated(decideMembers(facts, change));
      await insertRegion(tx, { code, type, name, source });
      await writeMembers(tx, { regionCode: code, from, source }, planMembers(facts, change));
      const payload = { type, name, source, from, municipalities: municipalityCodes, takeFromOthers, reason };
      await recordRegionEvent(tx, deps, actor, 'regions.added', code, payload);
      await checkRegions(tx, deps);
      return keptRegionView(tx, code, today);
    }),
  );
