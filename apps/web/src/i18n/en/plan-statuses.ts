import type { Texts } from '../texts.ts';

/** One word per status of a plan, on every screen; apart, because the start page has them too. */
export const planStatuses: Texts['plans']['statuses'] = {
  DRAFT: 'draft',
  SUBMITTED: 'submitted',
  UNDER_ASSESSMENT: 'under assessment',
  REVISION_ASKED: 'returned',
  POSITIVE: 'assessed positive',
  NEGATIVE: 'assessed negative',
  CONTRACTED: 'contracted',
  IN_EXECUTION: 'in execution',
  EVALUATED: 'evaluated',
  SUPERSEDED: 'superseded',
};
