import {
  type ArrangementsOfRegion,
  sumArrangementsOfRegions,
} from '@regiovast/db/arrangements/arrangements-of-regions';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { may } from '@regiovast/domain/access/rights';
import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { type RegionType, WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { keptUntilChanged } from '../audit/kept-until-changed.ts';
import type { SignedIn } from '../trpc/deps.ts';

/** Organisations, with room. */
const MOST_KEPT = 64;
const keptSums = keptUntilChanged<ReadonlyMap<string, ArrangementsOfRegion>>(MOST_KEPT);

type Question = { readonly scope: AreaScope; readonly type: RegionType; readonly on: string };

/**
 * C-1 · number and amount of the reader's own arrangements per region: an insurer's own, or those that an RHO was offered.
 * Nothing for the ministry and the platform. An arrangement lies in a working region and its past is not kept, so of
 * another division and of a past day it is unknown.
 * @param question `on` the day that is read, `scope.on` the day of the rights (F-4)
 */
export async function ownArrangementsOfRegions(
  read: Session,
  actor: SignedIn,
  { scope, type, on }: Question,
): Promise<(regionCode: string) => OverviewRow['arrangements']> {
  if (scope.kind === 'everywhere' || !may(actor, 'arrangements.list')) return () => null;
  if (type !== WORKING_REGION_TYPE || on < scope.on) return () => 'UNKNOWN';
  const sums = await keptSums(
    read,
    `${scope.kind} ${scope.organisationId}`,
    async () => new Map((await sumArrangementsOfRegions(read, scope)).map((row) => [row.regionCode, row])),
  );
  return (regionCode) => {
    const { count, cents } = sums.get(regionCode) ?? { count: 0, cents: 0 };
    return { count, cents };
  };
}
