import type { HistoryActionSpec } from './history-action-spec.ts';

/** The insurer's own: a draft, an approval, a payment run (C-1); the RHO sees what was offered and decided. */
const own = (hidden: readonly string[] = []): HistoryActionSpec => ({ audience: 'insurer', hidden });
const shared = (hidden: readonly string[] = []): HistoryActionSpec => ({ audience: 'readers', hidden });
const VERSION = ['versionId', 'contentSha256'] as const;

/**
 * W-5, C-1 · events of a tailored arrangement. No event holds an amount or a price, nor what a text says: an event is read
 * by who reads the record, but the chain is kept by the platform, which sees no amounts.
 */
export const ARRANGEMENT_ACTIONS = {
  'arrangements.started': own([
    'copiedFromId',
    'planId',
    'planMeasureId',
    'caseId',
    'housingCaseId',
    'importId',
  ]),
  'arrangements.frameSet': own([
    'fundingBasis',
    'beneficiaryKind',
    'planId',
    'planMeasureId',
    'caseId',
    'housingCaseId',
    'accessTestOutcome',
    'importId',
  ]),
  'arrangements.gridSaved': { ...own(), shown: { lines: 'count' } },
  'arrangements.priorityTestSet': own(),
  'arrangements.submitted': { ...own(VERSION), shown: { number: 'versionNumber' } },
  'arrangements.approved': own([...VERSION, 'decisionId', 'approvals']),
  'arrangements.returned': own([...VERSION, 'decisionId', 'withdrawnDecisionIds']),
  'arrangements.rejected': own([...VERSION, 'decisionId']),
  'arrangements.offered': {
    ...shared([...VERSION, 'decisionId', 'approvals']),
    shown: { number: 'versionNumber' },
  },
  'arrangements.agreed': shared([...VERSION, 'decisionId']),
  'arrangements.declined': shared([...VERSION, 'decisionId', 'withdrawnDecisionIds']),
  'arrangements.contracted': { ...shared(VERSION), shown: { contractedOn: 'contractedOn' } },
  'arrangements.began': shared(),
  'arrangements.realisedSaved': { ...shared(), shown: { lines: 'count' } },
  'arrangements.paymentRecorded': {
    ...shared(['paymentId', 'kind']),
    shown: { quarter: 'quarter', paidOn: 'effectiveOn' },
  },
  'arrangements.resultRecorded': {
    ...shared(['evidence']),
    shown: { quarter: 'quarter', state: 'progressState' },
  },
  'arrangements.endedEarly': { ...shared(['paymentId']), shown: { endedOn: 'effectiveOn' } },
  'arrangements.ended': shared(),
  'arrangements.evaluated': shared(['outcome']),
  'arrangements.withdrawn': own(['withdrawnDecisionIds']),
  'arrangements.downloaded': shared(['format', 'language', 'sha256']),
  'arrangements.followAsked': {
    ...own(['followRequestIds', 'insurerIds', 'payloadSha256s']),
    shown: { insurers: 'count' },
  },
  'arrangements.bundleTaken': own(['sha256', 'requests', 'insurerId']),
} as const satisfies Readonly<Record<string, HistoryActionSpec>>;
