import { listScoreWeights } from '@regiovast/db/outlook/score-weights';
import { findRegions } from '@regiovast/db/regions/read-regions';
import { weightsOn } from '@regiovast/domain/outlook/score-weights';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { MINIMUM_COUNT } from '@regiovast/domain/quarters/build-snapshot';
import { INDICATOR_CODES } from '@regiovast/domain/quarters/indicators';
import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import {
  type NationalFigure,
  overviewInputSchema,
  overviewViewSchema,
} from '@regiovast/domain/regions/region.views';
import { ownArrangementsOfRegions } from '../arrangements/own-of-regions.ts';
import { countRegionsOnce, ownScoresBefore } from '../outlook/kept-counts.ts';
import { scoreSummary } from '../outlook/region-score.ts';
import { comparableValue } from '../outlook/sealed-scores.ts';
import { regionPlanStatuses } from '../plans/region-plan-statuses.ts';
import type { SignedIn, Deps } from '../trpc/deps.ts';
import { areaOf, procedure } from '../trpc/procedure.ts';
import { overviewRow } from './overview-row.ts';
import { nationalValuesOf, publishedSnapshots, valuesOf } from './published-quarter.ts';

/**
 * F-4 · the day that is read: the one asked for, else today.
 * @throws DomainError DATE_IN_FUTURE
 */
export function dayOf(asOf: string | undefined, today: string): string {
  if (asOf !== undefined && asOf > today) throw new DomainError('DATE_IN_FUTURE', { date: asOf, today });
  return asOf ?? today;
}

/**
 * What an actor sees of every region of a type on a day: a fixed number of queries, whatever the size.
 * @param day `on` the day that is read, `today` the day of the rights
 */
export async function readOverview(
  { store }: Deps,
  actor: SignedIn,
  type: RegionType,
  { on, today }: { readonly on: string; readonly today: string },
) {
  const { read } = store;
  const scope =
    actor.organisationKind === 'platform'
      ? ({ kind: 'everywhere', on: today } as const)
      : areaOf(actor, today);
  const [regions, { population, live }, versions, snapshots, planStatusOf, arrangementsOf] =
    await Promise.all([
      findRegions(read, { type }, on),
      countRegionsOnce(read, { scope, type, on }),
      listScoreWeights(read),
      publishedSnapshots(read, on),
      regionPlanStatuses(read, actor, { scope, type, on }),
      ownArrangementsOfRegions(read, actor, { scope, type, on }),
    ]);
  const sealed = snapshots.filter((snapshot) => snapshot.regionType === type);
  const latest = sealed.at(-1) ?? null;
  const weights = weightsOn(versions, on);
  const ownBefore =
    scope.kind === 'insurer' && live.size > 0 && latest?.pressureScore?.weightsVersion === weights.version
      ? await ownScoresBefore(read, { scope, type, on: latest.referenceDate })
      : null;
  const scores = { weights, versions, sealed, ownBefore };
  return {
    population,
    latest,
    snapshots,
    regions,
    live,
    scores,
    rows: regions.map((region) =>
      overviewRow(region, {
        organisationId: actor.organisationId,
        inhabitants: population.byRegion.get(region.code) ?? null,
        live: live.get(region.code) ?? null,
        published: latest && valuesOf(latest, region.code),
        score: scoreSummary(scores, region.code, live.get(region.code) ?? null),
        planStatus: planStatusOf(region.code, live.has(region.code)),
        arrangements: arrangementsOf(region.code),
      }),
    ),
  };
}

/** The figures above the overview: the last closed quarter's, with their trend over the closed quarters. */
function nationalFigures(snapshots: readonly QuarterSnapshot[]): NationalFigure[] {
  const latest = snapshots.at(-1);
  if (!latest) return [];
  const values = nationalValuesOf(latest);
  const byQuarter = snapshots.map((snapshot) => ({ snapshot, values: nationalValuesOf(snapshot) }));
  return INDICATOR_CODES.flatMap((code) => {
    const value = values.get(code);
    if (!value) return [];
    return {
      indicatorCode: code,
      unit: value.unit,
      referenceDate: value.referenceDate,
      source: value.source,
      value: value.value,
      suppressed: value.suppressed,
      quality: value.quality,
      trend: byQuarter.map(({ snapshot, values: past }) => ({
        quarter: snapshot.quarter,
        value: comparableValue(past.get(code), snapshot, latest),
      })),
    };
  });
}

export const overview = procedure('regions.overview')
  .input(overviewInputSchema)
  .output(overviewViewSchema)
  .query(async ({ ctx: { actor, deps, today }, input: { regionType, asOf } }) => {
    const on = dayOf(asOf, today);
    const { population, latest, snapshots, scores, rows } = await readOverview(deps, actor, regionType, {
      on,
      today,
    });
    return {
      regionType,
      referenceDate: on,
      asOf: on < today ? on : null,
      weightsVersion: scores.weights.version,
      populationReferenceDate: population.newestDate,
      populationOldestDate: population.oldestDate,
      populationSource: population.source,
      publishedQuarter: latest?.quarter ?? null,
      publishedReferenceDate: latest?.referenceDate ?? null,
      minimumCount: MINIMUM_COUNT,
      national: nationalFigures(snapshots),
      rows,
    };
  });
