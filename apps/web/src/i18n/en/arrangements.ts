import type { Texts } from '../texts.ts';

export const arrangements: Texts['arrangements'] = {
  statuses: {
    DRAFT: 'draft',
    PROPOSED: 'submitted',
    ASSESSED_POSITIVE: 'approved',
    ASSESSED_NEGATIVE: 'rejected',
    AGREED: 'agreed by the RHO',
    CONTRACTED: 'contracted',
    ACTIVE: 'active',
    ENDED: 'ended',
    EVALUATED: 'evaluated',
    WITHDRAWN: 'withdrawn',
  },
  types: {
    ZERO_PRACTICE_BRIDGE: 'Fixed amount per patient while building up',
    PRACTICE_START_MODULE: 'Practice start module',
    TAKEOVER_SUPPORT: 'Takeover support',
    PRACTICE_MANAGEMENT: 'Practice management',
    SPECIAL_AREA_ALLOWANCE: 'Availability in special areas',
    SPECIAL_PERFORMANCE: 'Special performance through the RHO',
    RHO_COORDINATION: 'RHO effort for plan and execution',
    HOUSING_CONTRIBUTION: 'Housing contribution',
    EMERGENCY_BRIDGING: 'Emergency bridging',
    INNOVATION: 'Innovative way of working',
    OTHER_TAILORED: 'Other tailored arrangement',
  },
  natures: {
    INCIDENTAL: 'incidental',
    TEMPORARY: 'temporary',
    STRUCTURAL: 'structural',
  },
  beneficiaryKinds: {
    PRACTICE: 'Practice',
    RHO: 'RHO',
    STARTING_PRACTICE: 'Starting practice',
  },
  lineKinds: {
    FIXED: 'fixed amount',
    PER_PATIENT: 'per enrolled patient',
    PER_HOUR: 'per hour',
  },
  followStates: {
    UNKNOWN: 'not read yet',
    INFORMED: 'read',
    FOLLOWS: 'follows',
    DOES_NOT_FOLLOW: 'does not follow',
  },
  resultOutcomes: {
    REACHED: 'reached',
    PARTLY: 'partly reached',
    NOT_REACHED: 'not reached',
  },
};
