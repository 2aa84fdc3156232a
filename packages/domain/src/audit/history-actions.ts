import { ARRANGEMENT_ACTIONS } from './arrangement-actions.ts';
import { CONTINUITY_PLAN_ACTIONS } from './continuity-plan-actions.ts';
import { HOUSING_ACTIONS } from './housing-actions.ts';
import type { HistoryActionSpec } from './history-action-spec.ts';

const COUNTS = {
  rows: 'rows',
  new: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  refused: 'refused',
} as const;
const FILE_MARKS = ['sha256', 'bytes', 'kind', 'division', 'isChange'] as const;
const ofFile = { audience: 'readers', shown: COUNTS, hidden: FILE_MARKS } as const;
const plain = { audience: 'readers' } as const;

const forRho = { audience: 'rho', hidden: ['acceptanceId', 'stateSha256'] } as const;
const guarded = { audience: 'guardedReaders', hidden: ['textId', 'textIds', 'reason'] } as const;
/** Ids of what hangs on the case and ends with a change of it; the change itself is shown. */
const WITH_IT = ['withdrawnAcceptanceId', 'withdrawnAcceptanceIds'] as const;
const SIGNAL = {
  primaryCause: 'primaryCause',
  reportedBy: 'reportedBy',
  'action.ownerId': 'ownerId',
  'action.dueOn': 'dueOn',
  preparedPlanIds: 'preparedPlans',
} as const;

/** W-5 · events of a case. Plans that were prepared with it tell of other locations: they are the RHO's (C-6). */
const CASE_ACTIONS = {
  'cases.signalLogged': {
    audience: 'readers',
    shown: { ...SIGNAL, expectedEndOn: 'expectedEndOn' },
    forRho: ['preparedPlans'],
    hidden: ['practiceId', 'hasGuardedText', 'chainCaseId'],
  },
  'cases.signalJoined': {
    audience: 'readers',
    shown: SIGNAL,
    forRho: ['preparedPlans'],
    hidden: ['practiceId', 'hasGuardedText'],
  },
  'cases.phaseMoved': {
    audience: 'readers',
    shown: {
      effectiveOn: 'effectiveOn',
      expectedEndOn: 'expectedEndOn',
      placements: 'placements',
      preparedPlanIds: 'preparedPlans',
    },
    pairs: [['phase', 'from', 'to']],
    forRho: ['preparedPlans'],
    hidden: ['moveId', 'reopened', 'phaseSince', ...WITH_IT],
  },
  'cases.actionAdded': {
    audience: 'readers',
    shown: { ownerId: 'ownerId', dueOn: 'dueOn', remindOn: 'remindOn' },
    hidden: ['actionId'],
  },
  'cases.actionChanged': { audience: 'readers', shown: { isReworded: 'isReworded' }, hidden: ['actionId'] },
  'cases.actionDone': { audience: 'readers', hidden: ['actionId'] },
  'cases.actionReopened': { audience: 'readers', hidden: ['actionId'] },
  'cases.shared': {
    audience: 'readers',
    shown: { insurerId: 'insurerId', acknowledgeBy: 'acknowledgeBy' },
  },
  'cases.acknowledged': plain,
  'cases.leadHandedOver': { audience: 'readers', hidden: ['reasonId'] },
  'cases.insurersInformed': {
    audience: 'readers',
    shown: { organisationIds: 'organisationIds' },
    hidden: ['phase'],
  },
  'cases.causesSet': { audience: 'readers', shown: { reason: 'changeReason' }, hidden: WITH_IT },
  'cases.expectedEndSet': { audience: 'readers', shown: { reason: 'changeReason' }, hidden: WITH_IT },
  'cases.recordSet': { audience: 'readers', hidden: WITH_IT },
  'cases.ownInsuredSet': plain,
  'cases.placementsSet': { audience: 'readers', shown: { placements: 'placements' } },
  'cases.measureSet': { audience: 'readers', shown: { course: 'course' }, hidden: ['isNoteChanged'] },
  'cases.measureRemoved': { audience: 'readers', shown: { course: 'course' } },
  'cases.reviewed': { audience: 'readers', hidden: ['commentId'] },
  'cases.solutionSecured': plain,
  'cases.termHeld': plain,
  'cases.termReleased': plain,
  // What was proposed or refused is the RHO's own; an accepted risk stands on the case.
  'cases.acceptanceProposed': forRho,
  'cases.acceptanceDecided': forRho,
  'cases.acceptanceWithdrawn': forRho,
  'cases.acceptanceExpired': forRho,
  'cases.guardedTextAdded': guarded,
  'cases.guardedTextRead': guarded,
  'cases.guardedTextErased': guarded,
  'cases.retentionSet': guarded,
} as const satisfies Readonly<Record<string, HistoryActionSpec>>;

const CHAIN_PARTS = ['hasGuardedText', 'joined', ...WITH_IT] as const;

/** D-5 · events of the failure of a chain; they stand in the history of each case that they name. */
const CHAIN_ACTIONS = {
  'cases.chainOpened': {
    audience: 'readers',
    shown: { ...SIGNAL, expectedEndOn: 'expectedEndOn', caseIds: 'cases' },
    forRho: ['cases', 'preparedPlans'],
    hidden: CHAIN_PARTS,
  },
  'cases.chainExtended': {
    audience: 'readers',
    shown: { ...SIGNAL, expectedEndOn: 'expectedEndOn', caseIds: 'cases' },
    forRho: ['cases', 'preparedPlans'],
    hidden: CHAIN_PARTS,
  },
  'cases.chainSet': { audience: 'readers', shown: { caseIds: 'cases' }, forRho: ['cases'], hidden: WITH_IT },
  'cases.chainClosed': { audience: 'readers', hidden: ['caseIds'] },
} as const satisfies Readonly<Record<string, HistoryActionSpec>>;

/** W-4 · comments and files that everybody who sees the record reads; others stand under themselves. */
const TALK_ACTIONS = {
  'work.commentAdded': { audience: 'readers', hidden: ['commentId', 'audience', 'mentions'] },
  'work.commentRemoved': { audience: 'readers', hidden: ['commentId', 'audience'] },
  'work.attachmentAdded': {
    audience: 'readers',
    hidden: ['attachmentId', 'audience', 'mediaType', 'bytes', 'sha256'],
  },
  'work.attachmentTaken': { audience: 'readers', hidden: ['attachmentId', 'audience', 'sha256'] },
  'work.attachmentRemoved': { audience: 'readers', hidden: ['attachmentId', 'audience', 'bytes'] },
} as const satisfies Readonly<Record<string, HistoryActionSpec>>;

/** W-5 · events of an emergency plan; what an answer says stands in the plan, not in the event. */
const PLAN_ACTIONS = {
  // When a plan was begun tells when something was known of the practice.
  'cases.planPrepared': { audience: 'rho', hidden: ['practiceId'] },
  'cases.planItemSet': {
    audience: 'readers',
    shown: { item: 'item' },
    hidden: ['practiceId', 'isEmpty'],
  },
  'cases.planRehearsed': { audience: 'readers', hidden: ['practiceId'] },
} as const satisfies Readonly<Record<string, HistoryActionSpec>>;

/** W-5 · events of a practice. Whether a case was open stays out of it: not every reader sees cases (C-6). */
const PRACTICE_ACTIONS = {
  'practices.added': {
    audience: 'readers',
    shown: { agbCode: 'agbCode', municipalityCode: 'municipalityCode' },
  },
  'practices.registered': {
    audience: 'readers',
    shown: { agbCode: 'agbCode', municipalityCode: 'municipalityCode' },
  },
  'practices.stated': {
    audience: 'readers',
    shown: { referenceDate: 'referenceDate' },
    hidden: ['statementId'],
  },
  'practices.corrected': {
    audience: 'readers',
    shown: { referenceDate: 'referenceDate' },
    hidden: ['statementId'],
  },
  'practices.identityCorrected': plain,
  'practices.closed': { audience: 'readers', hidden: ['openCaseId'] },
  'practices.reopened': plain,
} as const satisfies Readonly<Record<string, HistoryActionSpec>>;

/** W-5 · events of a region: facts that everybody may read, without the words of a reason. */
const REGION_ACTIONS = {
  'regions.added': {
    audience: 'readers',
    shown: {
      name: 'name',
      type: 'regionType',
      from: 'validFrom',
      municipalities: 'municipalities',
      source: 'source',
    },
    hidden: ['reason', 'takeFromOthers'],
  },
  'regions.renamed': { audience: 'readers', pairs: [['name', 'before', 'after']] },
  'regions.membersSet': {
    audience: 'readers',
    shown: { from: 'validFrom', join: 'join', leave: 'leave', source: 'source' },
    hidden: ['reason', 'takeFromOthers', 'takenFrom'],
  },
  'regions.preferentSet': {
    audience: 'readers',
    shown: { from: 'validFrom', source: 'source' },
    pairs: [['insurerName', 'before.insurerName', 'after.insurerName']],
    hidden: ['reason', 'before', 'after'],
  },
  'regions.preferentCorrected': {
    audience: 'readers',
    shown: { validFrom: 'validFrom' },
    pairs: [
      ['isVerified', 'before.isVerified', 'after.isVerified'],
      ['source', 'before.source', 'after.source'],
    ],
    hidden: ['before', 'after'],
  },
  // How many people an exchange placed is suppressed for who does not see the region in full (C-4).
  'regions.exchangeSet': {
    audience: 'readers',
    shown: { state: 'exchangeState', from: 'validFrom', source: 'source' },
    hidden: ['statementId', 'placedPatients'],
  },
} as const satisfies Readonly<Record<string, HistoryActionSpec>>;

/** W-5 · events of a file that came in: how many rows, never what stands in them. */
const IMPORT_ACTIONS = {
  'imports.uploaded': ofFile,
  'imports.mapped': ofFile,
  'imports.committed': ofFile,
  'imports.undone': ofFile,
  'imports.downloaded': ofFile,
} as const satisfies Readonly<Record<string, HistoryActionSpec>>;

/** W-5 · every action that a history may show: what is not listed is not shown. */
export const HISTORY_ACTIONS = {
  ...CASE_ACTIONS,
  ...CHAIN_ACTIONS,
  ...TALK_ACTIONS,
  ...PLAN_ACTIONS,
  ...CONTINUITY_PLAN_ACTIONS,
  ...ARRANGEMENT_ACTIONS,
  ...HOUSING_ACTIONS,
  ...PRACTICE_ACTIONS,
  ...REGION_ACTIONS,
  ...IMPORT_ACTIONS,
} as const;
export type HistoryAction = keyof typeof HISTORY_ACTIONS;
export const HISTORY_ACTION_NAMES = Object.keys(HISTORY_ACTIONS) as readonly HistoryAction[];

export const specOf = (action: HistoryAction): HistoryActionSpec => HISTORY_ACTIONS[action];

export const isHistoryAction = (action: string): action is HistoryAction =>
  Object.hasOwn(HISTORY_ACTIONS, action);
