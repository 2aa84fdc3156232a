import type { Action } from '../access/rights.ts';
import type { TermKind } from '../cases/case-terms.ts';
import type { ImportKind } from '../imports/import-kinds.ts';
import type { WorkKind } from './work-kinds.ts';

/**
 * W-1 · the one next step of each kind of work, as the right under which it is taken: who lacks it is not shown the
 * work. Terms and files have a step of their own per kind.
 */
export const WORK_STEPS = {
  acuteUnshared: 'cases.share',
  lead: 'cases.movePhase',
  acknowledge: 'cases.acknowledge',
  term: 'cases.movePhase',
  action: 'cases.completeAction',
  acceptanceToDecide: 'cases.decideAcceptance',
  acceptanceExpiring: 'cases.withdrawAcceptance',
  mention: 'work.addComment',
  planToAssess: 'plans.startAssessment',
  planToSign: 'plans.sign',
  planToSubmit: 'plans.submit',
  planToRevise: 'plans.saveSection',
  planProgress: 'plans.reportProgress',
  arrangementToApprove: 'arrangements.decide',
  arrangementReturned: 'arrangements.submit',
  arrangementToAgree: 'arrangements.answerOffer',
  arrangementToContract: 'arrangements.contract',
  arrangementPayment: 'arrangements.recordPayment',
  arrangementReview: 'arrangements.recordResult',
  arrangementToEvaluate: 'arrangements.evaluate',
  followToAnswer: 'arrangements.answerFollow',
  housingTest: 'housing.decideAccessTest',
  housingSign: 'housing.counterSign',
  housingAnswer: 'housing.answer',
  housingAlarm: 'housing.setOption',
  plan: 'cases.setPlanItem',
  finding: 'work.findings',
  import: 'imports.commit',
  quarter: 'quarters.close',
} as const satisfies Readonly<Record<WorkKind, Action>>;

/** D-3 · what each term asks; an insurer's term to acknowledge is work of its own kind. */
export const TERM_STEPS = {
  JUDGE_SIGNAL: 'cases.movePhase',
  REVIEW_WATCH: 'cases.review',
  SECURE_SOLUTION: 'cases.secureSolution',
  END_DATE: 'cases.movePhase',
  DAILY_ACUTE: 'cases.review',
  REVIEW_BRIDGING: 'cases.review',
  ACKNOWLEDGE: 'cases.acknowledge',
} as const satisfies Readonly<Record<TermKind, Action>>;

export const IMPORT_STEPS = {
  practices: 'imports.commit',
  indicators: 'imports.commitIndicators',
  boundaries: 'imports.commitBoundaries',
  arrangements: 'imports.commitArrangements',
} as const satisfies Readonly<Record<ImportKind, Action>>;
