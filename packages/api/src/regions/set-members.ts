import { findLastSealed, findMemberFacts, findRegionRow } from '@regiovast/db/regions/kept-regions';
import { writeMembers } from '@regiovast/db/regions/write-regions';
import { notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { decideMembers, planMembers } from '@regiovast/domain/regions/keep-members.rules';
import { setMembersInputSchema } from '@regiovast/domain/regions/keep-regions.schemas';
import { keptRegionViewSchema } from '@regiovast/domain/regions/keep-regions.views';
import { procedure } from '../trpc/procedure.ts';
import { checkRegions } from '../work/check-reference.ts';
import { keptRegionView } from './keep-regions.ts';
import { recordRegionEvent } from './region-events.ts';

/**
 * Lets municipalities join or leave a region from a day on, all of them or none. What an RHO or insurer may see
 * follows from membership, so it changes on that day too (AreaScope).
 */
export const setMembers = procedure('regions.setMembers')
  .input(setMembersInputSchema)
  .output(keptRegionViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { code, from, source, join, leave, takeFromOthers, reason } = input;
      const region = await findRegionRow(tx, code);
      if (!region) throw notFound();
      const [rows, lastSealed] = await Promise.all([
        findMemberFacts(tx, region.type, [...join, ...leave]),
        findLastSealed(tx),
      ]);
      const facts = { ...rows, region, lastSealed };
      throwIfViolated(decideMembers(facts, input));
      const writes = planMembers(facts, input);
      await writeMembers(tx, { regionCode: code, from, source }, writes);
      const takenFrom = writes.flatMap((write) =>
        write.kind !== 'begin' && write.row.regionCode !== code
          ? [{ municipality: write.row.municipalityCode, region: write.row.regionCode }]
          : [],
      );
      const payload = { from, join, leave, takeFromOthers, takenFrom, source, reason };
      await recordRegionEvent(tx, deps, actor, 'regions.membersSet', code, payload);
      await checkRegions(tx, deps);
      return keptRegionView(tx, code, today);
    }),
  );
