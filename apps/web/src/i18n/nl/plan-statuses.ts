import type { PlanStatus } from '@regiovast/domain/plans/plan-statuses';

/** One word per status of a plan, on every screen; apart, because the start page has them too. */
export const planStatuses = {
  DRAFT: 'concept',
  SUBMITTED: 'ingediend',
  UNDER_ASSESSMENT: 'in beoordeling',
  REVISION_ASKED: 'teruggestuurd',
  POSITIVE: 'positief beoordeeld',
  NEGATIVE: 'negatief beoordeeld',
  CONTRACTED: 'gecontracteerd',
  IN_EXECUTION: 'in uitvoering',
  EVALUATED: 'geëvalueerd',
  SUPERSEDED: 'opgevolgd',
} as const satisfies Record<PlanStatus, string>;
