/** The tabs of the page of a plan, as they stand in its address; work, notices and mail lead to one of them. */
export const PLAN_TABS = [
  'teksten',
  'situatie',
  'doelen',
  'maatregelen',
  'verplichtingen',
  'kernwaarden',
  'ondertekening',
  'beoordeling',
  'voortgang',
  'versies',
  'gesprek',
  'geschiedenis',
] as const;
export type PlanTab = (typeof PLAN_TABS)[number];
