import { findOrganisation } from '@regiovast/db/people/read-people';
import { findLastSealed, findPreferentPeriods, findRegionRow } from '@regiovast/db/regions/kept-regions';
import { correctPreferent as writeCorrection, writePreferent } from '@regiovast/db/regions/write-regions';
import type { Session } from '@regiovast/db/store/store';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { decidePreferent, planPreferent } from '@regiovast/domain/regions/keep-preferent.rules';
import {
  correctPreferentInputSchema,
  type SetPreferentInput,
  setPreferentInputSchema,
} from '@regiovast/domain/regions/keep-regions.schemas';
import { keptRegionViewSchema } from '@regiovast/domain/regions/keep-regions.views';
import { procedure } from '../trpc/procedure.ts';
import { checkRegions } from '../work/check-reference.ts';
import { keptRegionView } from './keep-regions.ts';
import { recordRegionEvent } from './region-events.ts';

/** Who is meant: an insurer of Regiovast under its own name, or only a name. */
async function insurerOf(tx: Session, insurer: SetPreferentInput['insurer']) {
  if (insurer === null) return null;
  if ('name' in insurer) return { insurerName: insurer.name, organisationId: null };
  const organisation = await findOrganisation(tx, insurer.organisationId);
  if (!organisation) throw notFound();
  if (organisation.kind !== 'insurer') {
    throw new DomainError('ORGANISATION_KIND_WRONG', { kind: organisation.kind });
  }
  return { insurerName: organisation.name, organisationId: organisation.id };
}

/**
 * States who is preferent in a region from a day on; the one before ends the day before. On that day the old
 * insurer loses sight of the region and the new one gains it (AreaScope).
 */
export const setPreferent = procedure('regions.setPreferent')
  .input(setPreferentInputSchema)
  .output(keptRegionViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { code, knownFrom, from, isVerified, source, reason } = input;
      const region = await findRegionRow(tx, code);
      if (!region) throw notFound();
      const [insurer, periods, lastSealed] = await Promise.all([
        insurerOf(tx, input.insurer),
        findPreferentPeriods(tx, code),
        findLastSealed(tx),
      ]);
      if ((periods[0]?.validFrom ?? null) !== knownFrom) throw new DomainError('STALE_VERSION');
      const facts = { regionType: region.type, periods, lastSealed, today };
      throwIfViolated(decidePreferent(facts, { from, insurer, reason }));
      const plan = planPreferent(periods, { from });
      const next = insurer && { ...insurer, validFrom: from, isVerified, source };
      await writePreferent(tx, code, plan, next);
      const payload = { from, before: periods[0] ?? null, after: next, source, reason };
      await recordRegionEvent(tx, deps, actor, 'regions.preferentSet', code, payload);
      await checkRegions(tx, deps);
      return keptRegionView(tx, code, today);
    }),
  );

/** Mends the source of a period, or whether it was verified; who was preferent when stays as it is. */
export const correctPreferent = procedure('regions.correctPreferent')
  .input(correctPreferentInputSchema)
  .output(keptRegionViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { code, validFrom, known, source, isVerified } = input;
      const periods = await findPreferentPeriods(tx, code);
      if (!periods.some((period) => period.validFrom === validFrom)) throw notFound();
      const next = { source, isVerified };
      if (!(await writeCorrection(tx, { regionCode: code, validFrom }, known, next))) {
        throw new DomainError('STALE_VERSION');
      }
      const payload = { validFrom, before: known, after: next };
      await recordRegionEvent(tx, deps, actor, 'regions.preferentCorrected', code, payload);
      await checkRegions(tx, deps);
      return keptRegionView(tx, code, today);
    }),
  );
