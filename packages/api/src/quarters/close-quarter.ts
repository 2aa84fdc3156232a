import { appendEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import { installationFact } from '@regiovast/db/audit/installation';
import { countAreasAsOf } from '@regiovast/db/quarters/count-areas';
import { findDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { insertSnapshot, latestRevision } from '@regiovast/db/quarters/quarter-snapshots';
import { findWeightsOn } from '@regiovast/db/outlook/score-weights';
import { findRegions } from '@regiovast/db/regions/read-regions';
import type { Session } from '@regiovast/db/store/store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { firstDayOf, lastDayOf } from '@regiovast/domain/kernel/quarter';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { addCounts, NO_COUNTS } from '@regiovast/domain/quarters/area-counts';
import { buildSnapshot } from '@regiovast/domain/quarters/build-snapshot';
import { decideClose, decideReconciled } from '@regiovast/domain/quarters/close-quarter.rules';
import { quarterInputSchema, quarterViewSchema } from '@regiovast/domain/quarters/quarter.views';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import type { Deps } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { quarterView } from './quarter-view.ts';

/** Who closes: a person, or nobody when the command line does. */
export type ClosedBy = { readonly personId: string; readonly organisationId: string } | null;

/**
 * · seals a quarter that has ended: counts as of its last day, checks that the regions add up to
 * the nation, suppresses small counts and stores the snapshot with its hash, all or nothing.
 */
export const closeQuarter = (deps: Deps, closedBy: ClosedBy, quarter: string): Promise<void> =>
  deps.store.transaction((tx) => sealQuarter(tx, deps, closedBy, quarter));

/** The same inside a transaction that is open already. */
export async function sealQuarter(
  tx: Session,
  deps: Pick<Deps, 'clock'>,
  closedBy: ClosedBy,
  quarter: string,
) {
  throwIfViolated(decideClose(quarter, today(deps.clock), await latestRevision(tx, quarter)));
  const lastDay = lastDayOf(quarter);
  const type = WORKING_REGION_TYPE;
  const [regions, definitions, score, counts, demoSeed] = await Promise.all([
    findRegions(tx, { type }, lastDay),
    findDefinitions(tx, lastDay),
    findWeightsOn(tx, lastDay),
    countAreasAsOf(tx, type, { firstDay: firstDayOf(quarter), lastDay }),
    installationFact(tx, 'demoSeed'),
  ]);
  throwIfViolated(decideReconciled(addCounts(counts.regions.values()), counts.nation));
  const closedAt = instantNow(deps.clock);
  const snapshot = buildSnapshot({
    quarter,
    revision: 1,
    closedAt,
    regionType: type,
    isDemo: demoSeed !== null,
    definitions: definitions.map(
      ({ code, version, unit, labelNl, labelEn, definitionNl, definitionEn, source, validFrom }) => ({
        code,
        version,
        unit,
        labelNl,
        labelEn,
        definitionNl,
        definitionEn,
        source,
        validFrom,
      }),
    ),
    score,
    regions: regions.map(({ code, name }) => ({ code, name, counts: counts.regions.get(code) ?? NO_COUNTS })),
  });
  const payload = canonicalJson(snapshot);
  const sha256 = sha256Hex(payload);
  await insertSnapshot(tx, {
    quarter,
    revision: snapshot.revision,
    payload,
    sha256,
    closedAt,
    closedBy: closedBy?.personId ?? null,
  });
  await appendEvent(tx, {
    at: closedAt,
    actorId: closedBy?.personId ?? null,
    organisationId: closedBy?.organisationId ?? null,
    action: 'quarters.closed',
    subjectKind: 'quarter',
    subjectId: quarter,
    payload: { revision: snapshot.revision, sha256 },
  });
}

export const close = procedure('quarters.close')
  .input(quarterInputSchema)
  .output(quarterViewSchema)
  .mutation(async ({ ctx: { actor, deps }, input: { quarter } }) => {
    await closeQuarter(deps, actor, quarter);
    return quarterView(deps.store.read, quarter);
  });
