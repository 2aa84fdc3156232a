/**
 * W-5 · the fields that a history shows, each with what its values are. A field that is not named here is never shown,
 * whatever an event holds. A code is worded by the interface, an id by the name the reader may see.
 */
export const HISTORY_FIELDS = {
  // cases
  phase: 'phase',
  primaryCause: 'cause',
  cause: 'cause',
  secondaryCauses: 'cause',
  reportedBy: 'reporter',
  effectiveOn: 'date',
  expectedEndOn: 'date',
  placements: 'place',
  dueOn: 'date',
  remindOn: 'date',
  doneOn: 'date',
  ownerId: 'person',
  hasGuardedText: 'yesNo',
  insurerId: 'organisation',
  organisationIds: 'organisation',
  sharedOn: 'date',
  acknowledgeBy: 'date',
  acknowledgedOn: 'date',
  lead: 'lead',
  leadSince: 'date',
  termKind: 'termKind',
  termOn: 'date',
  holdUntil: 'date',
  reviewedOn: 'date',
  solutionSecuredOn: 'date',
  affectedPatients: 'number',
  ownInsured: 'number',
  staffFte: 'number',
  bridgingKind: 'bridgingKind',
  recordTransferState: 'recordTransfer',
  supervisorInformedOn: 'date',
  communicationState: 'communication',
  retainUntil: 'date',
  eraseOn: 'date',
  course: 'course',
  measureState: 'measureState',
  acceptanceState: 'acceptance',
  expiresOn: 'date',
  cases: 'number',
  preparedPlans: 'number',
  // emergency plans
  item: 'planItem',
  isEmpty: 'yesNo',
  filledItems: 'number',
  rehearsedOn: 'date',
  // practices
  agbCode: 'text',
  name: 'text',
  address: 'text',
  postcode: 'text',
  place: 'text',
  municipalityCode: 'municipality',
  ownershipForm: 'ownershipForm',
  ownerOrganisation: 'text',
  referenceDate: 'date',
  enrolledPatients: 'number',
  gpFte: 'number',
  owners: 'number',
  owners60Plus: 'number',
  patientStop: 'patientStop',
  placesAvailable: 'number',
  leaseEndOn: 'date',
  closedOn: 'date',
  reopenedOn: 'date',
  // regions
  validFrom: 'date',
  regionType: 'regionType',
  join: 'municipality',
  leave: 'municipality',
  municipalities: 'municipality',
  insurerName: 'text',
  isVerified: 'yesNo',
  source: 'text',
  exchangeState: 'exchangeState',
  // imports
  rows: 'number',
  new: 'number',
  changed: 'number',
  unchanged: 'number',
  refused: 'number',
} as const;

export type HistoryField = keyof typeof HISTORY_FIELDS;
export type HistoryValueKind = (typeof HISTORY_FIELDS)[HistoryField];

export const isHistoryField = (name: string): name is HistoryField => Object.hasOwn(HISTORY_FIELDS, name);

/** Kinds of which the value is an id, shown as a name. */
export const NAMED_KINDS = ['person', 'organisation', 'municipality', 'practice'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];
