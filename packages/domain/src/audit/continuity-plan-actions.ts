import type { HistoryActionSpec } from './history-action-spec.ts';

const drafted = (hidden: readonly string[] = []): HistoryActionSpec => ({
  audience: 'rho',
  hidden: ['withdrawnPartnerIds', ...hidden],
});

/**
 * W-5, C-2 · events of a continuity plan. What the RHO does with its draft is the RHO's; what the insurer writes before
 * it decides is the insurer's; no event holds what a text says, nor an amount.
 */
export const CONTINUITY_PLAN_ACTIONS = {
  'plans.started': drafted(['previousPlanId']),
  'plans.frameSet': drafted(),
  'plans.sectionSaved': { ...drafted(['textVersion', 'words', 'origin']), shown: { section: 'planSection' } },
  'plans.sectionsImported': { ...drafted(['words']), shown: { sections: 'planSections' } },
  'plans.situationFrozen': { ...drafted(['sha256']), shown: { frozenOn: 'frozenOn' } },
  'plans.goalSet': drafted(['goalId']),
  'plans.goalRemoved': drafted(['goalId']),
  'plans.measuresAdded': { ...drafted(['measureIds']), shown: { count: 'count' } },
  'plans.measureSet': drafted(['measureId']),
  'plans.measureRemoved': drafted(['measureId']),
  'plans.obligationSet': drafted(['obligationId']),
  'plans.obligationRemoved': drafted(['obligationId']),
  'plans.initiativeSet': drafted(['initiativeId']),
  'plans.initiativeRemoved': drafted(['initiativeId']),
  'plans.initiativeAnswered': drafted(['initiativeId', 'criterion']),
  'plans.partnerSet': drafted(['partnerId']),
  'plans.partnerRemoved': drafted(['partnerId']),
  'plans.signOffAsked': { ...drafted(['versionId', 'contentSha256']), shown: { number: 'versionNumber' } },
  'plans.signed': drafted(['versionId', 'partnerId', 'contentSha256', 'isOnPaper']),
  'plans.signatureTakenBack': drafted(['versionId', 'partnerId']),
  'plans.released': {
    audience: 'readers',
    shown: { number: 'versionNumber' },
    hidden: ['versionId', 'contentSha256'],
  },
  'plans.submitted': {
    audience: 'readers',
    shown: { number: 'versionNumber' },
    hidden: ['versionId', 'contentSha256'],
  },
  'plans.assessmentStarted': { audience: 'readers', hidden: ['assessmentId', 'versionId', 'contentSha256'] },
  'plans.criterionMarked': { audience: 'insurer', hidden: ['assessmentId', 'criterion', 'initiativeId'] },
  'plans.sectionMessageSet': { audience: 'insurer', hidden: ['assessmentId', 'section'] },
  'plans.decided': {
    audience: 'readers',
    shown: { outcome: 'planOutcome', sections: 'planSections' },
    hidden: ['assessmentId', 'versionId', 'contentSha256'],
  },
  'plans.contracted': {
    audience: 'readers',
    shown: { contractedOn: 'contractedOn' },
    hidden: ['supersededPlanId'],
  },
  'plans.executionStarted': { audience: 'readers', shown: { since: 'executionSince' } },
  'plans.evaluated': { audience: 'readers' },
  'plans.progressReported': {
    audience: 'readers',
    shown: { quarter: 'quarter', subject: 'progressSubject' },
    hidden: ['subjectId'],
  },
  'plans.downloaded': { audience: 'readers', hidden: ['document', 'format', 'versionId'] },
} as const satisfies Readonly<Record<string, HistoryActionSpec>>;
