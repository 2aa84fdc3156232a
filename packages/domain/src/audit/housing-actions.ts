import type { HistoryActionSpec } from './history-action-spec.ts';

const shared = (hidden: readonly string[] = []): HistoryActionSpec => ({ audience: 'readers', hidden });
/** H-6 · who outside was asked, and when they opened it, is the RHO's own. */
const ofRho = (hidden: readonly string[] = []): HistoryActionSpec => ({ audience: 'rho', hidden });
const ANSWER = ['answerId', 'contentSha256', 'guidanceVersion', 'linkId'] as const;

/**
 * W-5 · events of a housing case. What was written, what it costs and who was mailed stand in the case, not in the event.
 */
export const HOUSING_ACTIONS = {
  'housing.started': shared(['practiceId', 'municipalityCode', 'caseId']),
  'housing.frameSet': shared(['caseId', 'practiceId', 'municipalityCode', 'contributionCents']),
  'housing.shared': { ...shared(), shown: { insurerId: 'insurerId' } },
  'housing.moved': {
    ...shared(['moveId']),
    shown: { effectiveOn: 'effectiveOn' },
    pairs: [['housingStep', 'from', 'to']],
  },
  'housing.closed': {
    ...shared(['moveId']),
    shown: { effectiveOn: 'effectiveOn', outcome: 'housingOutcome' },
  },
  'housing.reopened': {
    ...shared(['moveId']),
    shown: { effectiveOn: 'effectiveOn' },
    pairs: [['housingStep', 'from', 'to']],
  },
  'housing.accessTestOffered': {
    ...shared(['testId', 'contentSha256']),
    shown: { outcome: 'accessTestOutcome' },
  },
  'housing.accessTestDecided': {
    ...shared(['testId', 'contentSha256']),
    shown: { state: 'accessTestState' },
  },
  'housing.answered': { ...shared(ANSWER), shown: { cell: 'guidanceCell', state: 'applyOrExplain' } },
  'housing.counterSigned': { ...shared(ANSWER), shown: { cell: 'guidanceCell', counterSign: 'counterSign' } },
  'housing.costsSet': { ...shared(), shown: { years: 'count' } },
  'housing.optionSet': shared(['optionId', 'isNew']),
  'housing.optionJudged': { ...shared(['optionId', 'formerOptionId']), shown: { state: 'optionState' } },
  'housing.weightsSet': shared(['weights']),
  'housing.linkSent': { ...ofRho(['linkId']), shown: { cell: 'guidanceCell' } },
  'housing.linkRevoked': { ...ofRho(['linkId']), shown: { cell: 'guidanceCell' } },
  'housing.linkOpened': { ...ofRho(['linkId']), shown: { cell: 'guidanceCell' } },
  // A code that was asked for and never entered, or entered wrongly, shows that a link went astray.
  'housing.linkCodeAsked': { ...ofRho(['linkId']), shown: { cell: 'guidanceCell' } },
  'housing.linkCodeWrong': { ...ofRho(['linkId']), shown: { cell: 'guidanceCell' } },
  'housing.evidenceAdded': {
    ...ofRho(['linkId', 'evidenceId', 'mediaType', 'bytes', 'sha256']),
    shown: { cell: 'guidanceCell' },
  },
  'housing.evidenceRemoved': {
    ...ofRho(['linkId', 'evidenceId', 'sha256']),
    shown: { cell: 'guidanceCell' },
  },
  'housing.evidenceTaken': shared(['evidenceId', 'sha256']),
} as const satisfies Readonly<Record<string, HistoryActionSpec>>;
