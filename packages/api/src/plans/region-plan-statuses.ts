import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findPlanStatuses } from '@regiovast/db/plans/plans-of-regions';
import type { Session } from '@regiovast/db/store/store';
import { may } from '@regiovast/domain/access/rights';
import {
  type PlanOfRegion,
  planStatusOf,
  type RegionPlanStatus,
} from '@regiovast/domain/plans/plan-of-region';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { keptUntilChanged } from '../audit/kept-until-changed.ts';
import type { SignedIn } from '../trpc/deps.ts';

/** Organisations times divisions, with room. */
const MOST_KEPT = 64;
const keptStatuses = keptUntilChanged<ReadonlyMap<string, readonly PlanOfRegion[]>>(MOST_KEPT);

type Question = { readonly scope: AreaScope; readonly type: RegionType; readonly on: string };

/**
 * `PLAN_STATUS` per region of a type, for a reader who may see plans; null where plans are not the reader's: outside its
 * own regions without a plan that it sees, and everywhere for who sees no plans at all (C-3).
 * @param question `on` the day that is read, `scope.on` the day of the rights (F-4)
 */
export async function regionPlanStatuses(
  read: Session,
  actor: SignedIn,
  { scope, type, on }: Question,
): Promise<(regionCode: string, isOwn: boolean) => RegionPlanStatus | null> {
  if (scope.kind === 'everywhere' || !may(actor, 'plans.ofRegion')) return () => null;
  const key = [scope.kind, scope.organisationId, scope.on, type].join(' ');
  const statuses = await keptStatuses(read, key, async () =>
    Map.groupBy(await findPlanStatuses(read, scope, type), ({ regionCode }) => regionCode),
  );
  return (regionCode, isOwn) => {
    const plans = statuses.get(regionCode);
    return plans || isOwn ? planStatusOf(plans ?? [], on) : null;
  };
}
