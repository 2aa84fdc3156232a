import { countLiveRegions, type LiveRegion } from '@regiovast/db/regions/live-counts';
import { findPopulation, findRegions, findRegionsWithin } from '@regiovast/db/regions/read-regions';
import { MINIMUM_COUNT } from '@regiovast/domain/quarters/build-snapshot';
import { INDICATOR_CODES } from '@regiovast/domain/quarters/indicators';
import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import {
  type NationalFigure,
  overviewInputSchema,
  overviewViewSchema,
} from '@regiovast/domain/regions/region.views';
import type { SignedIn, Deps } from '../trpc/deps.ts';
import { areaOf, procedure } from '../trpc/procedure.ts';
import { overviewRow } from './overview-row.ts';
import { nationalValuesOf, publishedSnapshots, valuesOf } from './published-quarter.ts';

/** What an actor sees of every region of a type on a day: a fixed number of queries, whatever the size. */
export async function readOverview({ store }: Deps, actor: SignedIn, type: RegionType, on: string) {
  const { read } = store;
  const scope =
    actor.organisationKind === 'platform' ? ({ kind: 'everywhere', on } as const) : areaOf(actor, on);
  const [regions, within, population, snapshots] = await Promise.all([
    findRegions(read, { type }, on),
    findRegionsWithin(read, type, scope),
    findPopulation(read, type, on),
    publishedSnapshots(read),
  ]);
  const live: ReadonlyMap<string, LiveRegion> =
    within.size > 0
      ? await countLiveRegions(read, scope, type, population.byRegion)
      : new Map<string, LiveRegion>();
  const latest = snapshots.findLast((snapshot) => snapshot.regionType === type) ?? null;
  return {
    population,
    latest,
    snapshots,
    regions,
    rows: regions.map((region) =>
      overviewRow(
        region,
        actor.organisationId,
        population.byRegion.get(region.code) ?? null,
        within.has(region.code) ? (live.get(region.code) ?? null) : null,
        latest && valuesOf(latest, region.code),
      ),
    ),
  };
}

/** The figures above the overview: the last closed quarter's, with their trend over the closed quarters. */
function nationalFigures(snapshots: readonly QuarterSnapshot[]): NationalFigure[] {
  const latest = snapshots.at(-1);
  if (!latest) return [];
  const values = nationalValuesOf(latest);
  const byQuarter = snapshots.map((snapshot) => ({
    quarter: snapshot.quarter,
    values: nationalValuesOf(snapshot),
  }));
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
      trend: byQuarter.map((past) => ({
        quarter: past.quarter,
        value: past.values.get(code)?.value ?? null,
      })),
    };
  });
}

export const overview = procedure('regions.overview')
  .input(overviewInputSchema)
  .output(overviewViewSchema)
  .query(async ({ ctx: { actor, deps, today }, input: { regionType } }) => {
    const { population, latest, snapshots, rows } = await readOverview(deps, actor, regionType, today);
    return {
      regionType,
      referenceDate: today,
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
