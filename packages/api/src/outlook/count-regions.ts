import { countRegionsAsOf, countScoresAsOf } from '@regiovast/db/quarters/count-regions-as-of';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { countLiveRegions, type LiveRegion } from '@regiovast/db/regions/live-counts';
import { type AreaSums, findPopulation, findPopulation75Plus } from '@regiovast/db/regions/read-regions';
import { findRegionsWithin } from '@regiovast/db/regions/read-regions';
import type { Session } from '@regiovast/db/store/store';
import type { AreaCounts } from '@regiovast/domain/quarters/area-counts';
import type { RegionType } from '@regiovast/domain/regions/region-types';

export type CountedRegions = {
  readonly population: AreaSums;
  /** The regions that lie wholly within the reader's area: of those alone the counts are the reader's. */
  readonly live: ReadonlyMap<string, LiveRegion>;
};

/**
 * What the records of the reader's own area add up to, as of today or of an earlier day: a fixed number of
 * queries, whatever the size.
 * @param on the day that is read; `scope.on` is today, the day of the rights (F-4)
 */
export async function countRegions(
  session: Session,
  { scope, type, on }: { readonly scope: AreaScope; readonly type: RegionType; readonly on: string },
): Promise<CountedRegions> {
  const [within, population, aged] = await Promise.all([
    findRegionsWithin(session, type, scope),
    findPopulation(session, type, on),
    findPopulation75Plus(session, type, on),
  ]);
  if (within.size === 0) return { population, live: new Map() };
  const inhabitants = { all: population.byRegion, aged75Plus: aged.byRegion };
  const counted = await (on < scope.on
    ? countRegionsAsOf(session, { scope, type, on, inhabitants })
    : countLiveRegions(session, scope, type, inhabitants));
  return { population, live: new Map([...counted].filter(([code]) => within.has(code))) };
}

/**
 * The counts behind the scores of the reader's own regions on an earlier day, in as few queries as it takes.
 * @param on before today
 */
export async function countScores(
  session: Session,
  { scope, type, on }: { readonly scope: AreaScope; readonly type: RegionType; readonly on: string },
): Promise<Map<string, AreaCounts>> {
  const [population, aged] = await Promise.all([
    findPopulation(session, type, on),
    findPopulation75Plus(session, type, on),
  ]);
  const inhabitants = { all: population.byRegion, aged75Plus: aged.byRegion };
  return countScoresAsOf(session, { scope, type, on, inhabitants });
}
