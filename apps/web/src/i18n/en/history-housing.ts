import type {
  housingActions as dutchActions,
  housingFields as dutchFields,
  housingOwnFields as dutchOwnFields,
} from '../nl/history-housing.ts';
import { housing } from './housing.ts';

export const housingActions: Record<keyof typeof dutchActions, string> = {
  'housing.started': 'Housing case begun',
  'housing.frameSet': 'Details changed',
  'housing.shared': 'Shared with the insurer',
  'housing.moved': 'Moved to another step',
  'housing.closed': 'Case closed',
  'housing.reopened': 'Case reopened',
  'housing.accessTestOffered': 'Access test put to the insurer',
  'housing.accessTestDecided': 'Access test judged by the insurer',
  'housing.answered': 'Step answered',
  'housing.counterSigned': 'Explanation judged by another party',
  'housing.costsSet': 'Costs per year recorded',
  'housing.optionSet': 'Location recorded',
  'housing.optionJudged': 'Location chosen or dropped',
  'housing.weightsSet': 'Weights for locations changed',
  'housing.linkSent': 'Link sent to a party',
  'housing.linkRevoked': 'Link revoked',
  'housing.linkOpened': 'Link opened by the party',
  'housing.linkCodeAsked': 'Code asked for a link',
  'housing.linkCodeWrong': 'Wrong code entered for a link',
  'housing.evidenceAdded': 'File given by a link',
  'housing.evidenceRemoved': 'File of a link removed',
  'housing.evidenceTaken': 'File of an answer downloaded',
};

export const housingFields: Record<keyof typeof dutchFields, string> = {
  housingStep: 'Step',
  housingBottlenecks: 'Bottlenecks',
  housingOutcome: 'Outcome',
  accessTestOutcome: 'Access test',
  accessTestState: 'What the insurer said',
  guidanceCell: 'Part of the guidance',
  applyOrExplain: 'Answer',
  counterSign: 'Judgement of the explanation',
  optionState: 'State of the location',
  planningStatus: 'Environmental plan and permit',
  permitExpectedOn: 'Permit expected on',
  completionOn: 'Ready on',
  tenure: 'Owned or rented',
  premisesCondition: 'Condition of the premises',
  leaseEndsOn: 'Lease ends on',
  enrolledAtCompletion: 'Enrolled patients at completion',
  floorAreaM2: 'Floor area (m²)',
  consultingRooms: 'Consulting rooms',
  wantedFloorAreaM2: 'Wanted floor area (m²)',
  wantedConsultingRooms: 'Wanted consulting rooms',
  wantedYear: 'Wanted in',
  isOnNeedMap: 'On the map of needs',
};

export const housingOwnFields: Record<keyof typeof dutchOwnFields, string> = {
  ownerId: 'Owner of the housing case',
  closedOn: 'Closed on',
  count: 'Years',
};

export const housingCodes = {
  housingStep: housing.steps,
  housingBottleneck: housing.bottlenecks,
  housingOutcome: housing.outcomes,
  accessTestOutcome: housing.testOutcomesShort,
  accessTestState: housing.testStates,
  applyOrExplain: housing.applyOrExplain,
  counterSign: housing.counterSigns,
  optionState: housing.optionStates,
  planningStatus: housing.planningStatuses,
  tenure: housing.tenures,
  premisesCondition: housing.conditions,
};
