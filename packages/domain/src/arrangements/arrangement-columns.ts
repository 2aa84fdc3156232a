/** What the list of arrangements can be sorted by. */
export const ARRANGEMENT_SORTS = [
  'statusSince',
  'number',
  'title',
  'region',
  'type',
  'periodFrom',
  'status',
  'owner',
  'total',
] as const;
export type ArrangementSort = (typeof ARRANGEMENT_SORTS)[number];
