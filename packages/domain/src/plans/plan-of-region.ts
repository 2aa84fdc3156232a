import type { PlanStatus } from './plan-statuses.ts';

/** From the first words to the execution; a returned plan is further than a draft and less far than a submitted one. */
const ADVANCE: readonly PlanStatus[] = [
  'DRAFT',
  'REVISION_ASKED',
  'SUBMITTED',
  'UNDER_ASSESSMENT',
  'POSITIVE',
  'CONTRACTED',
  'IN_EXECUTION',
];

/** A plan that counts for a region, as far as `PLAN_STATUS` needs it. */
export type PlanOfRegion = { readonly status: PlanStatus; readonly statusSince: string };

/**
 * What the overview says of the plan of a region: its status, `NONE` when the reader sees no plan that counts, or
 * `UNKNOWN` on a past day after which a plan changed: which status it had then is not kept.
 */
export type RegionPlanStatus = PlanStatus | 'NONE' | 'UNKNOWN';

/** How far a plan is, for sorting; no plan is before a draft, and what is unknown has no place. */
export const advanceOf = (status: RegionPlanStatus): number | null => {
  if (status === 'UNKNOWN') return null;
  return status === 'NONE' ? -1 : ADVANCE.indexOf(status);
};

/** `PLAN_STATUS` (taxonomy 8) · the status of the plan that has come furthest, of those that count on the day. */
export function planStatusOf(plans: readonly PlanOfRegion[], on: string): RegionPlanStatus {
  if (plans.some(({ statusSince }) => statusSince > on)) return 'UNKNOWN';
  return ADVANCE.findLast((status) => plans.some((plan) => plan.status === status)) ?? 'NONE';
}
