import { insertCeiling, listCeilings } from '@regiovast/db/arrangements/budget-ceilings';
import { ceilingsViewSchema, setCeilingInputSchema } from '@regiovast/domain/arrangements/ceiling.schemas';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { procedure } from '../trpc/procedure.ts';
import { ceilingsView } from './ceilings-view.ts';
import { recordTermsEvent } from './purchase-terms-events.ts';

/**
 * A-4 · a new ceiling of a year. It may lie below what is taken already: nothing is undone, but nothing more fits until
 * there is room again.
 */
export const setCeiling = procedure('arrangements.setCeiling')
  .input(setCeilingInputSchema)
  .output(ceilingsViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input: { latest, ...asked } }) =>
    deps.store.transaction(async (tx) => {
      const insurerId = actor.organisationId;
      const known = await listCeilings(tx, insurerId);
      const last = known.find(({ year }) => year === asked.year)?.version ?? 0;
      // S-3 · who saw another ceiling decides again with the one that holds now.
      if (latest !== last) throw new DomainError('STALE_VERSION');
      const version = await insertCeiling(tx, {
        ...asked,
        insurerId,
        recordedAt: instantNow(deps.clock),
        recordedBy: actor.personId,
      });
      await recordTermsEvent(
        tx,
        deps,
        actor,
        'arrangements.ceilingSet',
        `${insurerId}:${asked.year}:${version}`,
        { year: asked.year, version },
      );
      return ceilingsView(tx, actor, today);
    }),
  );
