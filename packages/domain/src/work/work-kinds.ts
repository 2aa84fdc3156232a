/** W-1 · what waits for somebody, in the order in which it is listed on one day. */
export const WORK_KINDS = [
  'acuteUnshared',
  'lead',
  'acknowledge',
  'term',
  'action',
  'acceptanceToDecide',
  'acceptanceExpiring',
  'mention',
  'planToAssess',
  'planToSign',
  'planToSubmit',
  'planToRevise',
  'planProgress',
  'arrangementToApprove',
  'arrangementReturned',
  'arrangementToAgree',
  'arrangementToContract',
  'arrangementPayment',
  'arrangementReview',
  'arrangementToEvaluate',
  'followToAnswer',
  'housingTest',
  'housingSign',
  'housingAnswer',
  'housingAlarm',
  'plan',
  'finding',
  'import',
  'quarter',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** When it is due, from what is late to what can wait. */
export const WORK_GROUPS = ['late', 'today', 'week', 'later'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];
