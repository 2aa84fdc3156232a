/** What the list of plans can be sorted by. */
export const PLAN_SORTS = [
  'statusSince',
  'region',
  'title',
  'number',
  'periodFrom',
  'status',
  'owner',
] as const;
export type PlanSort = (typeof PLAN_SORTS)[number];
